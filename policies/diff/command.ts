import type { ReadingProblem } from '../reading';
import { compareEnvironments } from './compare';
import { readFolders } from './folders';
import { printDifference } from './print/difference';

/** What the command says, and how it ends. */
export interface CommandResult {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const USAGE = `usage: npm run -s diff -- OLD NEW [--json]

Tells how the synthesized folder NEW differs from OLD. Each is a whole dist or one environment in it (dist/prod); of a
whole one beside a single environment, the environment of the same name is taken. Objects and Terraform's configuration
are compared field by field, facts.json too; apply.md and evidence.json follow from these and are not.

  --json  print the difference as JSON (policies/diff/difference.ts describes it)

Exit status: 0 no difference (and no output), 1 differences, 2 trouble.
`;

/**
 * Runs `npm run diff` with its arguments.
 *
 * It ends as `diff` does: 0 and no output when there is nothing to say, 1 when there are differences, 2 when they could
 * not be told, with every reason on standard error.
 */
export function runDiff(args: readonly string[]): CommandResult {
  if (args.includes('--help')) {
    return { status: 0, stdout: USAGE, stderr: '' };
  }
  const json = args.includes('--json');
  const unknown = args.filter((arg) => arg.startsWith('-') && arg !== '--json');
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const [old, next] = folders;
  if (unknown.length > 0 || folders.length !== 2 || old === undefined || next === undefined) {
    return misused(unknown, folders);
  }
  const reading = readFolders(old, next);
  const comparison = 'problems' in reading ? reading : compareEnvironments(reading.pairs);
  if ('problems' in comparison) {
    return trouble(comparison.problems);
  }
  const { difference } = comparison;
  if (difference.environments.length === 0) {
    return { status: 0, stdout: '', stderr: '' };
  }
  const stdout = json ? `${JSON.stringify(difference, null, 2)}\n` : printDifference(difference);
  return { status: 1, stdout, stderr: '' };
}

function misused(unknown: readonly string[], folders: readonly string[]): CommandResult {
  const lines = [
    ...unknown.map((option) => `unknown option '${option}'; the only one is --json`),
    ...(folders.length === 2 ? [] : [`two folders are needed, ${folders.length} given; name OLD and NEW`]),
  ];
  return { status: 2, stdout: '', stderr: `${lines.map((line) => `diff: ${line}\n`).join('')}\n${USAGE}` };
}

function trouble(problems: readonly ReadingProblem[]): CommandResult {
  const lines = problems.map(({ file, message, remedy }) => `  - ${file}: ${message}\n    remedy: ${remedy}\n`);
  const stderr = `diff: cannot compare:\n${lines.join('')}${problems.length} problems\n`;
  return { status: 2, stdout: '', stderr };
}
