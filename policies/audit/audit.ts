import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../catalogue';
import { judgeUnchecked, judgeWithoutFacts } from '../judge';
import type { Judgement } from '../judgement';
import { findEnvironments, isFolder, Problems, type ReadingProblem } from '../reading';
import { readManifests } from './manifests';
import { type Audited, ownersOf } from './owners';
import { printJson } from './print/json';
import { printSarif } from './print/sarif';
import { printText } from './print/text';

/** What is judged, and how the verdict is said. */
export interface AuditInput {
  /** A folder of manifests, of one environment, or of environments. */
  readonly folder: string;
  /**
   * File with the facts.
   * @default - `facts.json` of each environment
   */
  readonly facts?: string;
  /**
   * Day for which waivers are judged, as `YYYY-MM-DD`.
   * @default - the day in the facts
   */
  readonly asOf?: string;
  /** How the verdict is printed: for people, for programs, for code review. */
  readonly format: Format;
}

/** How a verdict is printed. */
export type Format = 'text' | 'json' | 'sarif';

/** What judging a folder says, and how it ends. */
export interface AuditResult {
  /** 0 nothing is violated, 1 something is, 2 not all could be judged. */
  readonly status: 0 | 1 | 2;
  /** The verdict. */
  readonly stdout: string;
  /** Why it could not be judged, or what was left aside. */
  readonly stderr: string;
}

const PRINTERS: Readonly<Record<Format, (audited: readonly Audited[]) => string>> = {
  text: printText,
  json: printJson,
  sarif: printSarif,
};

/**
 * Judges the manifests of a folder by nothing but these manifests and their facts: no evidence, hash or inventory of an earlier run is
 * read.
 */
export function audit({ folder, facts, asOf, format }: AuditInput): AuditResult {
  const problems = new Problems();
  const places = problems.all.length === 0 ? placesIn(folder, facts, problems) : [];
  const audited = places.map((place) => auditPlace(place, asOf, problems));
  if (problems.all.length > 0) {
    return { status: 2, stdout: '', stderr: troubleText(problems.all) };
  }
  const all = audited as readonly Audited[];
  const unread = all.flatMap(({ folder: path, unread: files }) => files.map((file) => join(path, file)));
  return {
    status: statusOf(all.map(({ judgement }) => judgement)),
    stdout: PRINTERS[format](all),
    stderr: unread.length === 0 ? '' : `note: no manifests, and not judged: ${unread.join(', ')}\n`,
  };
}

function statusOf(judgements: readonly Judgement[]): 0 | 1 | 2 {
  if (judgements.some(({ evidence }) => evidence.rules.some(({ verdict }) => verdict === 'no facts'))) {
    return 2;
  }
  return judgements.every(({ accepted }) => accepted) ? 0 : 1;
}

interface Place {
  readonly folder: string;
  /** File with its facts; undefined where there is none. */
  readonly facts: string | undefined;
}

/** The environments of a folder, or the folder itself, which may have no facts. */
function placesIn(folder: string, facts: string | undefined, problems: Problems): readonly Place[] {
  if (!isFolder(folder)) {
    problems.add(folder, existsSync(folder) ? 'is no folder' : 'does not exist', 'name a folder with manifests');
    return [];
  }
  if (facts !== undefined) {
    return [{ folder, facts }];
  }
  const found = findEnvironments(folder);
  if ('problems' in found) {
    return [{ folder, facts: undefined }];
  }
  for (const path of found.others.filter((other) => /\.(ya?ml|json)$/.test(other))) {
    problems.add(path, 'lies beside the environments, and belongs to none', 'put it into one, or take it away');
  }
  return found.environments.map((one) => ({ folder: one.folder, facts: join(one.folder, 'facts.json') }));
}

function auditPlace({ folder, facts: file }: Place, asOf: string | undefined, problems: Problems): Audited | undefined {
  const facts = file === undefined ? undefined : problems.attempt(file, () => readFacts(file, asOf));
  const reading = readManifests(folder, facts === undefined ? undefined : declaredClusters(facts));
  if ('problems' in reading) {
    for (const { file: path, message, remedy } of reading.problems) {
      problems.add(path, message, remedy);
    }
    return undefined;
  }
  const { clusters, unread } = reading;
  const judgement = facts === undefined ? judgeWithoutFacts(clusters) : judgeUnchecked({ facts, clusters });
  return { folder, judgement, unread, rules: catalogue, ownerOf: ownersOf(clusters) };
}

function readFacts(file: string, asOf: string | undefined): unknown {
  const facts = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const isMap = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  return isMap && asOf !== undefined ? { ...facts, asOf } : (facts ?? {});
}

function declaredClusters(facts: unknown): readonly string[] {
  const { clusters } = facts as { readonly clusters?: unknown };
  const names = Array.isArray(clusters) ? clusters.map((one) => (one as { readonly name?: unknown } | null)?.name) : [];
  return names.filter((name) => typeof name === 'string');
}

function troubleText(problems: readonly ReadingProblem[]): string {
  const lines = problems.map(({ file, message, remedy }) => `  - ${file}: ${message}\n    remedy: ${remedy}\n`);
  return `audit: cannot judge:\n${lines.join('')}${problems.length} problem${problems.length === 1 ? '' : 's'}\n`;
}
