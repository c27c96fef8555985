import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentSpec } from '../environments/specification/environment';

/** The environments of a folder, by file name; each is the default export of a file directly in it. */
export interface EnvironmentFiles {
  /** Names that exist, sorted. */
  readonly known: readonly string[];
  /** Those asked for, loaded. */
  readonly environments: readonly EnvironmentSpec[];
  /** What is wrong with the names or the files, one text a problem. */
  readonly problems: readonly string[];
}

/**
 * Loads the environments of a folder.
 *
 * @param asked names to load; none means all
 */
export function loadEnvironments(folder: string, asked: readonly string[]): EnvironmentFiles {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))
    .sort();
  const loaded = new Map<string, EnvironmentSpec>();
  const problems: string[] = [];
  for (const name of files) {
    const environment = load(join(folder, name), name, problems);
    if (environment !== undefined) {
      loaded.set(name, environment);
    }
  }
  const known = [...loaded.keys()];
  for (const name of asked.filter((candidate) => !loaded.has(candidate))) {
    problems.push(`environment '${name}' does not exist; known are: ${known.join(', ')}`);
  }
  const wanted = asked.length === 0 ? known : [...new Set(asked)].sort();
  return { known, environments: wanted.flatMap((name) => loaded.get(name) ?? []), problems };
}

/** The default export of a file; files without one hold parts of environments. */
function load(path: string, name: string, problems: string[]): EnvironmentSpec | undefined {
  const loaded = tryRequire(path, name, problems);
  if (loaded === undefined) {
    return undefined;
  }
  if (typeof loaded !== 'object' || loaded === null || !('name' in loaded)) {
    problems.push(`environments/${name}.ts: its default export is no environment; export what a blueprint returns`);
    return undefined;
  }
  const environment = loaded as EnvironmentSpec;
  if (environment.name !== name) {
    problems.push(`environments/${name}.ts: its environment is called '${environment.name}'; name both alike`);
  }
  return environment;
}

function tryRequire(path: string, name: string, problems: string[]): unknown {
  try {
    return (require(path) as { readonly default?: unknown }).default;
  } catch (error) {
    problems.push(
      `environments/${name}.ts cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}
