import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { environmentNameProblems, FilePaths } from './file-paths';
import { AtWork, explaining, messageOf, OutputError } from './output-error';
import { RunFolder } from './run-folder';
import { Swap } from './swap';
import { type Turn, takeTurn } from './turn';

/** Text of a file: whole, or in pieces, each of which is made when the one before is written. */
export type FileText = string | Iterable<string>;

/** Files of one environment, each made when the one before is written: path from the environment's folder, with '/', and text. */
export type EnvironmentFiles = Iterable<readonly [path: string, text: FileText]>;

/** What is written where. */
export interface ReplaceEnvironmentsOptions {
  /** Folder that holds one folder an environment; made when it does not exist. */
  readonly dist: string;
  /** The environments to write, by name; each replaces the whole folder of its name. */
  readonly environments: Iterable<readonly [name: string, files: EnvironmentFiles]>;
  /** Whether environments that are not among these are deleted, see {@link NextOutput.replace}. */
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
 * Replaces environments in `dist`, all or none; see {@link NextOutput}.
 *
 * @throws {OutputError} every unsafe name and path at once; when another run is at work; what the file system refuses
 */
export function replaceEnvironments({ dist, environments, removeOthers }: ReplaceEnvironmentsOptions): Replacement {
  const output = NextOutput.begin(dist);
  try {
    for (const [name, files] of environments) {
      output.add(name, files);
    }
    return output.replace(removeOthers);
  } finally {
    output.discard();
  }
}

/**
 * Heals what ended runs left in `dist`: an interrupted swap is undone, waste is removed. Does nothing while another run
 * is at work, which did the same when it began.
 *
 * @returns what cannot be healed, as texts for people
 */
export function healOutput(dist: string): readonly string[] {
  try {
    // A file in its place is told when it is in the way.
    if (!existsSync(`${dist}/.`) || RunFolder.allIn(dist).length === 0) {
      return [];
    }
    const { folder, warnings } = takeTurn(realpathSync(dist));
    return [...warnings, ...folder.remove()];
  } catch (error) {
    return error instanceof AtWork ? [] : [`what an earlier run left in '${dist}' stays: ${messageOf(error)}`];
  }
}

/**
 * What is to replace environments in `dist`, all or none, while it is made.
 *
 * Everything is first written to a folder of this run in `dist` (`.terrace-…`), then swapped in by renaming. When
 * anything fails before the swap is complete, `dist` is as it was and the folder is gone; what fails afterwards is a
 * warning. What a run left that was killed, even between two renames, is healed by the next; a run that is still at
 * work is not disturbed, the second one fails.
 *
 * While folders are swapped, a reader may find one of them missing for a moment. Of the files only the journal of the
 * swap is forced to the disk: after a loss of power, run again.
 */
export class NextOutput {
  private readonly swap: Swap;
  private readonly paths = new Map<string, FilePaths>();
  private readonly kept = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly problems: string[] = [];
  private isOver = false;

  private constructor(
    private readonly dist: string,
    private readonly isDistNew: boolean,
    private readonly turn: Turn,
  ) {
    this.swap = new Swap(dist, turn.folder.path);
  }

  /**
   * Begins an output, which ends with {@link replace} or {@link discard}.
   *
   * @param folder `dist`; made when it does not exist
   * @throws {OutputError} when another run is at work; what the file system refuses
   */
  public static begin(folder: string): NextOutput {
    const dist = existsSync(folder) ? realpathSync(folder) : resolve(folder);
    return explaining(dist, () => {
      const isNew = mkdirSync(dist, { recursive: true }) !== undefined;
      try {
        return new NextOutput(dist, isNew, takeTurn(dist));
      } catch (error) {
        removeIfEmpty(dist, isNew);
        throw error;
      }
    });
  }

  /**
   * Writes files of an environment, which may come in several parts; where a name or path is unsafe, only looks for others.
   *
   * @throws {OutputError} what the file system refuses
   */
  public add(environment: string, files: EnvironmentFiles): void {
    const paths = this.pathsOf(environment);
    for (const [path, text] of files) {
      this.problems.push(...paths.take(path));
      if (this.problems.length === 0) {
        explaining(this.dist, () => this.write(join(this.swap.fresh, environment, path), text));
      }
    }
  }

  /** Where the environments lie that were added, each in a folder of its name, until they are swapped in. */
  public get folder(): string {
    return this.swap.fresh;
  }

  /** Counts an environment among those of this output, and leaves its folder in `dist` as it is. */
  public keep(environment: string): void {
    this.kept.add(environment);
  }

  /**
   * Swaps in what was written.
   *
   * @param removeOthers whether environments that are not among these are deleted: right for a run of all, wrong for a
   * subset. An environment is a folder of `dist` with a file `facts.json`; anything else in `dist` is left alone.
   * @throws {OutputError} every unsafe name and path at once; what the file system refuses
   */
  public replace(removeOthers: boolean): Replacement {
    if (this.problems.length > 0) {
      throw new OutputError(`the output cannot be written:\n  ${this.problems.join('\n  ')}`);
    }
    return explaining(this.dist, () => {
      const removed = removeOthers ? otherEnvironments(this.dist, new Set([...this.paths.keys(), ...this.kept])) : [];
      try {
        this.swap.commit([...this.paths.keys()], removed);
      } catch (error) {
        this.undo(error);
        throw error;
      }
      this.isOver = true;
      return { removed, warnings: [...this.turn.warnings, ...this.turn.folder.remove()] };
    });
  }

  /** Gives up what was not swapped in; after that, and after a swap, nothing is left to do. */
  public discard(): void {
    if (!this.isOver) {
      this.isOver = true;
      this.turn.folder.remove();
      removeIfEmpty(this.dist, this.isDistNew);
    }
  }

  private pathsOf(environment: string): FilePaths {
    const known = this.paths.get(environment);
    if (known !== undefined) {
      return known;
    }
    const paths = new FilePaths(environment);
    this.paths.set(environment, paths);
    this.problems.push(...environmentNameProblems(environment));
    if (this.problems.length === 0) {
      explaining(this.dist, () => makeFolder(join(this.swap.fresh, environment), this.folders));
    }
    return paths;
  }

  private write(file: string, text: FileText): void {
    makeFolder(dirname(file), this.folders);
    if (typeof text === 'string') {
      writeFileSync(file, text);
    } else {
      writePieces(file, text);
    }
    chmodSync(file, FILE_MODE);
  }

  private undo(reason: unknown): void {
    try {
      this.swap.undo();
    } catch (error) {
      this.isOver = true;
      this.turn.folder.end();
      const message = `the output is half replaced: ${messageOf(reason)}; undoing failed too: ${messageOf(error)}`;
      throw new OutputError(`${message}; mend the cause and run again, which undoes it first`, { cause: reason });
    }
  }
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const piece of pieces) {
      writeFileSync(descriptor, piece);
    }
  } finally {
    closeSync(descriptor);
  }
}

function removeIfEmpty(folder: string, isOurs: boolean): void {
  if (!isOurs) {
    return;
  }
  try {
    rmdirSync(folder);
  } catch {
    // Somebody put something there.
  }
}

function otherEnvironments(dist: string, environments: ReadonlySet<string>): string[] {
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

/** With a mode that does not depend on the user's mask. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder) || existsSync(folder)) {
    return;
  }
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  chmodSync(folder, FOLDER_MODE);
  made.add(folder);
}
