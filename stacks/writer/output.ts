import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { environmentNameProblems, filePathProblems } from './file-paths';
import { AtWork, explaining, messageOf, OutputError } from './output-error';
import { RunFolder } from './run-folder';
import { Swap } from './swap';
import { takeTurn } from './turn';

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

/** What became of `dist`. */
export interface Replacement {
  /** Names of the environments that were deleted. */
  readonly removed: readonly string[];
  /** What went wrong without harm to the output, as texts for people. */
  readonly warnings: readonly string[];
}

/**
 * Replaces environments in `dist`, all or none.
 *
 * Everything is first written to a folder of this run in `dist` (`.terrace-…`), then swapped in by renaming. When
 * anything fails before the swap is complete, `dist` is as it was and the folder is gone; what fails afterwards is a
 * warning. What a run left that was killed, even between two renames, is healed by the next; a run that is still at
 * work is not disturbed, the second one fails.
 *
 * While folders are swapped, a reader may find one of them missing for a moment. Of the files only the journal of the
 * swap is forced to the disk: after a loss of power, run again.
 *
 * @throws {OutputError} every unsafe name and path at once; when another run is at work; what the file system refuses
 */
export function replaceEnvironments(options: ReplaceEnvironmentsOptions): Replacement {
  const { environments } = options;
  refuseUnsafe(environments);
  const dist = existsSync(options.dist) ? realpathSync(options.dist) : resolve(options.dist);
  return explaining(dist, () => {
    const made = mkdirSync(dist, { recursive: true });
    try {
      return replaceIn(dist, options);
    } catch (error) {
      if (made !== undefined) {
        removeIfEmpty(dist);
      }
      throw error;
    }
  });
}

/**
 * Heals what ended runs left in `dist`: an interrupted swap is undone, waste is removed. Does nothing while another run
 * is at work, which did the same when it began.
 *
 * @returns what cannot be healed, as texts for people
 */
export function healOutput(dist: string): readonly string[] {
  try {
    if (!existsSync(dist) || RunFolder.allIn(dist).length === 0) {
      return [];
    }
    const { folder, warnings } = takeTurn(realpathSync(dist));
    return [...warnings, ...folder.remove()];
  } catch (error) {
    return error instanceof AtWork ? [] : [`what an earlier run left in '${dist}' stays: ${messageOf(error)}`];
  }
}

function replaceIn(dist: string, { environments, removeOthers }: ReplaceEnvironmentsOptions): Replacement {
  const { folder, warnings } = takeTurn(dist);
  const swap = new Swap(dist, folder.path);
  const removed = removeOthers ? otherEnvironments(dist, environments) : [];
  try {
    swap.prepare();
    for (const [name, files] of environments) {
      writeEnvironment(join(swap.fresh, name), files);
    }
    swap.commit([...environments.keys()], removed);
  } catch (error) {
    undo(swap, folder, error);
    throw error;
  }
  return { removed, warnings: [...warnings, ...folder.remove()] };
}

function undo(swap: Swap, folder: RunFolder, reason: unknown): void {
  try {
    swap.undo();
    folder.remove();
  } catch (error) {
    folder.end();
    const message = `the output is half replaced: ${messageOf(reason)}; undoing failed too: ${messageOf(error)}`;
    throw new OutputError(`${message}; mend the cause and run again, which undoes it first`, { cause: reason });
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody put something there.
  }
}

function refuseUnsafe(environments: ReadonlyMap<string, EnvironmentFiles>): void {
  const problems = [...environments].flatMap(([name, files]) => [
    ...environmentNameProblems(name),
    ...filePathProblems(name, files.keys()),
  ]);
  if (problems.length > 0) {
    throw new OutputError(`the output cannot be written:\n  ${problems.join('\n  ')}`);
  }
}

function otherEnvironments(dist: string, environments: ReadonlyMap<string, EnvironmentFiles>): string[] {
  return (
    readdirSync(dist, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !environments.has(entry.name))
      .map((entry) => entry.name)
      // Without upper and lower case, another spelling would be the new environment.
      .filter((name) => environmentNameProblems(name).length === 0)
      .filter((name) => existsSync(join(dist, name, ENVIRONMENT_MARK)))
      .sort()
  );
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
