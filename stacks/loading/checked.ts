import { join } from 'node:path';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import { type Claims, describe, type Problem, validateAcross } from '../../environments/validation';
import type { FileToCheck } from './apart';
import { findEnvironments } from './environment-files';
import type { Checked } from './read';

/** What a file may take of the time of those who did not ask for it. */
const SECONDS_OF_OTHERS = 10;

/** The environments of a folder that are asked for, each sound by itself and beside the others. */
export interface CheckedEnvironments {
  /** Those asked for. */
  readonly environments: readonly EnvironmentSpec[];
  /** What is wrong, one text a problem. */
  readonly problems: readonly string[];
  /** Which environments those asked for could not be compared with, one text each. */
  readonly notes: readonly string[];
}

/**
 * Loads the environments of a folder and validates them, each by itself and all together. What is wrong with one that
 * nobody asked for does not matter to the others.
 *
 * @param asked names to load; none means all
 * @param seconds how long a file may take; one that nobody asked for has ten at most
 * @param check loads and validates files, those asked for first
 */
export async function checkEnvironments(
  folder: string,
  asked: readonly string[],
  seconds: number,
  check: (files: readonly FileToCheck[]) => Promise<ReadonlyMap<string, Checked>>,
): Promise<CheckedEnvironments> {
  const { known, wanted, problems } = findEnvironments(folder, asked);
  const pathOf = (name: string) => join(folder, `${name}.ts`);
  const others = known.filter((name) => !wanted.includes(name));
  const checked = await check([
    ...wanted.map((name) => ({ path: pathOf(name), seconds })),
    ...others.map((name) => ({ path: pathOf(name), seconds: Math.min(seconds, SECONDS_OF_OTHERS) })),
  ]);
  const files = known.flatMap((name) => {
    const found = checked.get(pathOf(name));
    return found === undefined ? [] : [{ name, checked: found }];
  });
  const own = files.filter(({ name }) => wanted.includes(name));
  const claims = files.flatMap(({ checked }): Claims[] => ('claims' in checked ? [checked.claims] : []));
  const across = validateAcross(claims).filter(
    ({ environment, other }) => wanted.includes(environment) || wanted.includes(other),
  );
  return {
    environments: own.flatMap(({ checked }) => ('environment' in checked ? [checked.environment] : [])),
    problems: [
      ...problems,
      ...own.flatMap(({ name, checked }) => failureOf(checked).map((failure) => `${fileOf(name)} ${failure}`)),
      ...told(
        own.flatMap(({ name, checked }) => ('problems' in checked ? [{ name, problems: checked.problems }] : [])),
      ),
      ...told(across.map(({ environment, other: _, ...problem }) => ({ name: environment, problems: [problem] }))),
    ],
    notes: files
      .filter(({ name, checked }) => !wanted.includes(name) && !('claims' in checked))
      .map(({ name, checked }) => {
        const why = 'lateAfter' in checked ? `did not end within ${checked.lateAfter} seconds` : 'is not sound';
        return `${fileOf(name)} ${why}: ${wanted.join(', ')} could not be compared with it`;
      }),
  };
}

/** Why a file gives no environment, in words that go on after its name. */
function failureOf(checked: Checked): string[] {
  if ('lateAfter' in checked) {
    return [`did not end within ${checked.lateAfter} seconds; declare less, or allow more in TERRACE_LOAD_SECONDS`];
  }
  return 'failure' in checked ? [checked.failure] : [];
}

/** What is wrong in the landscape that several environments have is told once. */
function told(found: readonly { readonly name: string; readonly problems: readonly Problem[] }[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, problems } of found) {
    for (const problem of problems) {
      const text = describe([problem]);
      const isOfLandscape = problem.place.startsWith('landscape');
      const key = isOfLandscape ? text : `${fileOf(name)}: ${text}`;
      const where = names.get(key) ?? [];
      names.set(key, where);
      if (isOfLandscape) {
        where.push(name);
      }
    }
  }
  return [...names].map(([text, where]) =>
    where.length === 0 ? text : `the landscape of ${where.join(', ')}: ${text}`,
  );
}

function fileOf(name: string): string {
  return `environments/${name}.ts`;
}
