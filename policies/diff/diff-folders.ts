import type { ReadingProblem } from '../reading';
import { compareEnvironments } from './compare';
import { type PairsRead, readFolders } from './folders';
import { printDifference } from './print/difference';
import { short, whole } from './print/values';

/** Files that are not compared, and named. */
const MOST_NAMED = 5;

/** What comparing two folders says, and how it ends. */
export interface DiffResult {
  /** 0 no difference, 1 differences, 2 they could not be told. */
  readonly status: 0 | 1 | 2;
  /** The difference as text or JSON; empty when there is none. */
  readonly stdout: string;
  /** Why it could not be told, one problem a line with its remedy; else which files were not compared; else empty. */
  readonly stderr: string;
}

/** Which folders are compared, and how the difference is said. */
export interface DiffInput {
  /** The folder from which it is told, a whole dist or one environment. */
  readonly old: string;
  /** The folder to which it is told. */
  readonly next: string;
  /** Whether the difference is printed as JSON, for programs. */
  readonly json: boolean;
  /** Whether values are said in full, however long. */
  readonly full: boolean;
}

/**
 * Compares two synthesized folders.
 *
 * It ends as `diff` does: 0 and no output when there is nothing to say, 1 when there are differences, 2 when they could
 * not be told, with every reason on standard error.
 */
export function diffFolders({ old, next, json, full }: DiffInput): DiffResult {
  const reading = readFolders(old, next);
  if ('problems' in reading) {
    return trouble(reading.problems);
  }
  const comparison = compareEnvironments(reading.pairs);
  if ('problems' in comparison) {
    return trouble(comparison.problems);
  }
  const { difference } = comparison;
  const stderr = othersLine(reading);
  if (difference.environments.length === 0) {
    return { status: 0, stdout: '', stderr };
  }
  const stdout = json ? `${JSON.stringify(difference, null, 2)}\n` : printDifference(difference, full ? whole : short);
  return { status: 1, stdout, stderr };
}

/** Says what lies in the folders and is not compared. */
function othersLine({ pairs, others }: PairsRead): string {
  const sides = pairs.flatMap((pair) => [pair.old ?? [], pair.new ?? []].flat());
  const paths = [
    ...new Set([
      ...others,
      ...sides.flatMap(({ folder, environment }) => environment.others.map((file) => `${folder}/${file}`)),
    ]),
  ];
  const named = paths.slice(0, MOST_NAMED).join(', ');
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  return paths.length === 0 ? '' : `note: not written by Terrace, and not compared: ${named}${more}\n`;
}

function trouble(problems: readonly ReadingProblem[]): DiffResult {
  const lines = problems.map(({ file, message, remedy }) => `  - ${file}: ${message}\n    remedy: ${remedy}\n`);
  const stderr = `diff: cannot compare:\n${lines.join('')}${problems.length} problems\n`;
  return { status: 2, stdout: '', stderr };
}
