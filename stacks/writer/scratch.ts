import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the journal of a swap holds: which environments it was about to move. */
interface Journal {
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
}

/**
 * The folder in which environments are prepared, and what it takes to put `dist` back as it was.
 *
 * ```
 * owner          the process that works here
 * fresh/<name>   environments to come; gone from here once they are in dist
 * former/<name>  what they replaced
 * journal.json   from before the first rename until after the last: a swap that has to be undone
 * ```
 *
 * For every environment, which of the three folders exist tells how far its swap came, so that undoing works after a
 * stop at any point, also in the middle of undoing.
 */
export class Scratch {
  /** Takes the folder for this process; undoes and removes what a killed run left there. */
  public static open(folder: string, dist: string): Scratch {
    const scratch = new Scratch(folder, dist);
    if (existsSync(folder)) {
      scratch.refuseLiveOwner();
      scratch.undo();
    }
    mkdirSync(folder);
    writeFileSync(scratch.owner, String(process.pid));
    mkdirSync(scratch.fresh);
    mkdirSync(scratch.former);
    return scratch;
  }

  /** Where the environments to come are written. */
  public readonly fresh: string;
  private readonly former: string;
  private readonly owner: string;
  private readonly journal: string;

  private constructor(
    private readonly folder: string,
    private readonly dist: string,
  ) {
    this.fresh = join(folder, 'fresh');
    this.former = join(folder, 'former');
    this.owner = join(folder, 'owner');
    this.journal = join(folder, 'journal.json');
  }

  /** Moves the fresh environments into `dist`, and what they replace, or what is to be removed, out of it. */
  public swap(replaced: readonly string[], removed: readonly string[]): void {
    this.writeJournal({ replaced, removed });
    for (const name of replaced) {
      moveIfThere(join(this.dist, name), join(this.former, name));
      renameSync(join(this.fresh, name), join(this.dist, name));
    }
    for (const name of removed) {
      renameSync(join(this.dist, name), join(this.former, name));
    }
    // From here on the new environments stand, and the folder is only waste.
    rmSync(this.journal);
  }

  /** Puts `dist` back as it was before the swap, if one began, and removes the folder. */
  public undo(): void {
    if (existsSync(this.journal)) {
      const { replaced, removed } = JSON.parse(readFileSync(this.journal, 'utf8')) as Journal;
      for (const name of replaced) {
        if (!existsSync(join(this.fresh, name))) {
          moveIfThere(join(this.dist, name), join(this.fresh, name));
        }
      }
      for (const name of [...replaced, ...removed]) {
        moveIfThere(join(this.former, name), join(this.dist, name));
      }
      rmSync(this.journal);
    }
    this.remove();
  }

  /** Removes the folder. */
  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** In one step, so that a journal is never half written. */
  private writeJournal(journal: Journal): void {
    writeFileSync(`${this.journal}.new`, JSON.stringify(journal));
    renameSync(`${this.journal}.new`, this.journal);
  }

  private refuseLiveOwner(): void {
    const owner = existsSync(this.owner) ? Number(readFileSync(this.owner, 'utf8')) : Number.NaN;
    if (owner !== process.pid && isRunning(owner)) {
      throw new Error(
        `process ${owner} is writing to '${this.dist}'; wait for it, or delete '${this.owner}' if it is no synthesis`,
      );
    }
  }
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) {
    renameSync(from, to);
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) {
    return false;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
