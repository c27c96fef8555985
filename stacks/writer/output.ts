import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { environmentNameProblems, filePathProblems } from './file-paths';
import { Scratch } from './scratch';

/** The files of one environment: path from the environment's folder, with '/', to text. */
export type EnvironmentFiles = ReadonlyMap<string, string>;

/** What is written where. */
export interface ReplaceEnvironmentsOptions {
  /** Folder that holds one folder an environment; made when it does not exist. */
  readonly dist: string;
  /** The environments to write, by name; each replaces the whole folder of its name. */
  readonly environments: ReadonlyMap<string, EnvironmentFiles>;
  /**
   * Whether environments that are not among these are deleted: right for a run of all, wrong for a subset.
   *
   * An environment is a folder of `dist` with a file `facts.json`; anything else in `dist` is left alone.
   */
  readonly removeOthers: boolean;
}

/** The file by which a folder of `dist` is known to be an environment of an earlier run. */
const ENVIRONMENT_MARK = 'facts.json';
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/**
 * Replaces environments in `dist`, all or none.
 *
 * Everything is first written to a scratch folder beside `dist` (`.<dist>.next`), then swapped in by renaming. When
 * anything fails, `dist` is as it was and the scratch folder is gone. A run that was killed, even between two renames,
 * is undone by the next run before it writes; a run that is still at work is not disturbed, the second one fails.
 *
 * While folders are swapped, a reader may find one of them missing for a moment. The order of renames is kept by the
 * system, not forced to the disk: a loss of power is not covered.
 *
 * @throws every unsafe name and path at once; when another run is at work; what the file system refuses
 */
export function replaceEnvironments(options: ReplaceEnvironmentsOptions): void {
  const { environments, removeOthers } = options;
  refuseUnsafe(environments);
  const dist = existsSync(options.dist) ? realpathSync(options.dist) : resolve(options.dist);
  mkdirSync(dirname(dist), { recursive: true });

  const scratch = Scratch.open(join(dirname(dist), `.${basename(dist)}.next`), dist);
  try {
    for (const [name, files] of environments) {
      writeEnvironment(join(scratch.fresh, name), files);
    }
    mkdirSync(dist, { recursive: true });
    scratch.swap([...environments.keys()], removeOthers ? otherEnvironments(dist, environments) : []);
  } catch (error) {
    undo(scratch, error);
    throw error;
  }
  scratch.remove();
}

function undo(scratch: Scratch, reason: unknown): void {
  try {
    scratch.undo();
  } catch (error) {
    const message = `the output is half replaced: ${messageOf(reason)}; undoing failed too: ${messageOf(error)}`;
    throw new Error(`${message}; mend the cause and run again, which undoes it first`, { cause: reason });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refuseUnsafe(environments: ReadonlyMap<string, EnvironmentFiles>): void {
  const problems = [...environments].flatMap(([name, files]) => [
    ...environmentNameProblems(name),
    ...filePathProblems(name, files.keys()),
  ]);
  if (problems.length > 0) {
    throw new Error(`the output cannot be written:\n  ${problems.join('\n  ')}`);
  }
}

function otherEnvironments(dist: string, environments: ReadonlyMap<string, EnvironmentFiles>): string[] {
  return readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !environments.has(entry.name))
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(dist, name, ENVIRONMENT_MARK)))
    .sort();
}

/** Writes with modes that do not depend on the user's mask. */
function writeEnvironment(folder: string, files: EnvironmentFiles): void {
  const made = new Set<string>();
  makeFolder(folder, made);
  for (const [path, text] of files) {
    const file = join(folder, path);
    makeFolder(dirname(file), made);
    writeFileSync(file, text);
    chmodSync(file, FILE_MODE);
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder) || existsSync(folder)) {
    return;
  }
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  chmodSync(folder, FOLDER_MODE);
  made.add(folder);
}
