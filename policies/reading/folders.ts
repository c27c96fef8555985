import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isOurs, placeOf } from './place';
import { Problems, type ReadingProblem } from './problem';

/** A folder of an environment, and the name by which it is found. */
export interface FoundEnvironment {
  /** What its facts call it, or its folder. */
  readonly name: string;
  /** Path, beginning as the caller wrote it. */
  readonly folder: string;
}

/** The environments of a synthesized folder. */
export type FoundEnvironments =
  | {
      /** Whether the folder is itself one environment, not a folder of environments. */
      readonly single: boolean;
      /** By name. */
      readonly environments: readonly FoundEnvironment[];
      /** Paths of files and folders beside environments that Terrace does not write. */
      readonly others: readonly string[];
    }
  | { readonly problems: readonly ReadingProblem[] };

/** Finds the environments of `dist`, or takes `dist/<environment>` for the one that it is. */
export function findEnvironments(folder: string): FoundEnvironments {
  const problems = new Problems();
  const remedy = 'name dist, or one environment in it as dist/prod; npm run synth writes them';
  if (!isFolder(folder)) {
    problems.add(folder, existsSync(folder) ? 'is no folder' : 'does not exist', remedy);
    return { problems: problems.all };
  }
  if (isEnvironment(folder)) {
    return {
      single: true,
      environments: [{ name: declaredName(folder) ?? basename(resolve(folder)), folder }],
      others: [],
    };
  }
  const { folders = [], files = [] } = problems.attempt(folder, () => entriesOf(folder)) ?? {};
  const isMeant = (name: string) => isEnvironment(join(folder, name)) || holdsManifests(join(folder, name));
  const environments = folders.filter(isMeant).map((name) => ({ name, folder: join(folder, name) }));
  const others = [...files.filter((name) => !isOurs(name)), ...folders.filter((name) => !isMeant(name))];
  if (!environments.some((environment) => isEnvironment(environment.folder)) && problems.all.length === 0) {
    problems.add(folder, 'holds no environment: neither it nor a folder in it has a facts.json', remedy);
  }
  return problems.all.length > 0
    ? { problems: problems.all }
    : { single: false, environments, others: others.map((name) => join(folder, name)) };
}

/** Whether a path leads to a folder; one that leads nowhere, or too far, does not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a folder was an environment, and lost its facts. */
function holdsManifests(folder: string): boolean {
  return filesBelow(folder, new Problems()).some((file) => placeOf(file) !== undefined);
}

function isEnvironment(folder: string): boolean {
  return existsSync(join(folder, 'facts.json'));
}

/** What an environment calls itself, for a copy of it may lie in a folder of any name. */
function declaredName(folder: string): string | undefined {
  try {
    const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as {
      readonly environment?: unknown;
    } | null;
    return typeof facts?.environment === 'string' ? facts.environment : undefined;
  } catch {
    // Whoever reads the environment reports the file.
    return undefined;
  }
}

/** Folders and files directly in a folder, sorted; hidden ones are not meant. */
function entriesOf(folder: string): { readonly folders: string[]; readonly files: string[] } {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const named = (isMeant: boolean) =>
    entries
      .filter((entry) => entry.isDirectory() === isMeant)
      .map(({ name }) => name)
      .sort();
  return { folders: named(true), files: named(false) };
}

/** Where Terraform links its plugins when it was called in a synthesized folder; nothing of it is ours. */
const PLUGINS = /(^|\/)terraform\/\.terraform$/;

/** Files below a folder, as paths with slashes, sorted; what is neither file nor folder is a problem. */
export function filesBelow(folder: string, problems: Problems, prefix = ''): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (PLUGINS.test(path)) {
      continue;
    }
    if (entry.isDirectory()) {
      files.push(...filesBelow(folder, problems, `${path}/`));
    } else if (entry.isFile()) {
      files.push(path);
    } else {
      problems.add(join(folder, path), 'is neither a file nor a folder', 'put the file itself there, not a link');
    }
  }
  return files.sort();
}
