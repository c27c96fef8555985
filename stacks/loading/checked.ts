import { join } from 'node:path';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import { type Claims, describe, type Problem, validateAcross } from '../../environments/validation';
import { findEnvironments } from './environment-files';
import type { Checked } from './read';

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
 * @param check loads and validates a file
 */
export function checkEnvironments(
  folder: string,
  asked: readonly string[],
  check: (path: string) => Checked,
): CheckedEnvironments {
  const { known, wanted, problems } = findEnvironments(folder, asked);
  const files = known.map((name) => ({ name, checked: check(join(folder, `${name}.ts`)) }));
  const own = files.filter(({ name }) => wanted.includes(name));
  const claims = files.flatMap(({ checked }): Claims[] => ('claims' in checked ? [checked.claims] : []));
  const across = validateAcross(claims).filter(
    ({ environment, other }) => wanted.includes(environment) || wanted.includes(other),
  );
  return {
    environments: own.flatMap(({ checked }) => ('environment' in checked ? [checked.environment] : [])),
    problems: [
      ...problems,
      ...own.flatMap(({ name, checked }) => ('failure' in checked ? [`${fileOf(name)} ${checked.failure}`] : [])),
      ...told(
        own.flatMap(({ name, checked }) => ('problems' in checked ? [{ name, problems: checked.problems }] : [])),
      ),
      ...told(across.map(({ environment, other: _, ...problem }) => ({ name: environment, problems: [problem] }))),
    ],
    notes: files
      .filter(({ name, checked }) => !wanted.includes(name) && !('claims' in checked))
      .map(({ name }) => `${fileOf(name)} is not sound: ${wanted.join(', ')} could not be compared with it`),
  };
}

/** What is wrong in the landscape that several environments have is told once. */
function told(found: readonly { readonly name: string; readonly problems: readonly Problem[] }[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, problems } of found) {
    for (const problem of problems) {
      const text = describe([problem]);
      const isOfLandscape = problem.place.startsWith('landscape');
      const key = isOfLandscape ? text : `${fileOf(name)}: ${text}`;
      names.set(key, [...(names.get(key) ?? []), ...(isOfLandscape ? [name] : [])]);
    }
  }
  return [...names].map(([text, where]) =>
    where.length === 0 ? text : `the landscape of ${where.join(', ')}: ${text}`,
  );
}

function fileOf(name: string): string {
  return `environments/${name}.ts`;
}
