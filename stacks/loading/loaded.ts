import { join } from 'node:path';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import { describe } from '../../environments/validation';
import { findEnvironments } from './environment-files';
import { readingOf } from './read';

/** The environments of a folder, as their files give them. */
export interface LoadedEnvironments {
  /** All that could be loaded, by name. */
  readonly environments: readonly EnvironmentSpec[];
  /** What is wrong with files, one text a problem. */
  readonly problems: readonly string[];
}

/** Loads all environments of a folder into this process, and does not look at what they say. */
export function loadEnvironments(folder: string): LoadedEnvironments {
  const { known, problems } = findEnvironments(folder, []);
  const read = known.map((name) => ({ name, reading: readingOf(() => require(join(folder, `${name}.ts`))) }));
  return {
    environments: read.flatMap(({ reading }) => ('environment' in reading ? [reading.environment] : [])),
    problems: [
      ...problems,
      ...read.flatMap(({ name, reading }) => {
        if ('environment' in reading) {
          return [];
        }
        return 'failure' in reading
          ? [`environments/${name}.ts ${reading.failure}`]
          : reading.problems.map((problem) => `environments/${name}.ts: ${describe([problem])}`);
      }),
    ],
  };
}
