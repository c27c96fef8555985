import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
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
    }
  | { readonly problems: readonly ReadingProblem[] };

/** Finds the environments of `dist`, or takes `dist/<environment>` for the one that it is. */
export function findEnvironments(folder: string): FoundEnvironments {
  const problems = new Problems();
  const remedy = 'name dist, or one environment in it as dist/prod; npm run synth writes them';
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    problems.add(folder, existsSync(folder) ? 'is no folder' : 'does not exist', remedy);
    return { problems: problems.all };
  }
  if (isEnvironment(folder)) {
    return { single: true, environments: [{ name: declaredName(folder) ?? basename(resolve(folder)), folder }] };
  }
  const inside = problems.attempt(folder, () => foldersIn(folder)) ?? [];
  const environments = inside.map((name) => ({ name, folder: join(folder, name) }));
  if (!environments.some((environment) => isEnvironment(environment.folder)) && problems.all.length === 0) {
    problems.add(folder, 'holds no environment: neither it nor a folder in it has a facts.json', remedy);
  }
  return problems.all.length > 0 ? { problems: problems.all } : { single: false, environments };
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

/** Folders directly in a folder, sorted; hidden ones are not meant. */
function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
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
