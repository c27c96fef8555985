import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What the journal of a swap holds: which environments it was about to move. */
interface Journal {
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
}

/**
 * The exchange of environments in `dist`, and what it takes to put `dist` back as it was.
 *
 * ```
 * fresh/<name>   environments to come; gone from here once they are in dist
 * former/<name>  what they replaced
 * journal.json   from before the first rename until after the last: a swap that has to be undone
 * ```
 *
 * For every environment, which of the three folders exist tells how far its swap came, so that undoing works after a
 * stop at any point, also in the middle of undoing.
 */
export class Swap {
  /** Where the environments to come are written, by whoever makes it. */
  public readonly fresh: string;
  private readonly former: string;
  private readonly journal: string;

  /** @param folder folder of the run in `dist`, so that both are on one file system, whatever is mounted where */
  public constructor(
    private readonly dist: string,
    folder: string,
  ) {
    this.fresh = join(folder, 'fresh');
    this.former = join(folder, 'former');
    this.journal = join(folder, 'journal.json');
  }

  /** Moves the fresh environments into `dist`, and what they replace, or what is to be removed, out of it. */
  public commit(replaced: readonly string[], removed: readonly string[]): void {
    mkdirSync(this.former);
    this.writeJournal({ replaced, removed });
    for (const name of replaced) {
      moveIfThere(join(this.dist, name), join(this.former, name));
      renameSync(join(this.fresh, name), join(this.dist, name));
    }
    for (const name of removed) {
      renameSync(join(this.dist, name), join(this.former, name));
    }
    // From here on the new environments stand, and the rest is only waste.
    rmSync(this.journal);
  }

  /** Puts `dist` back as it was, if a swap began and did not end. */
  public undo(): void {
    if (!existsSync(this.journal)) {
      return;
    }
    const { replaced, removed } = JSON.parse(readFileSync(this.journal, 'utf8')) as Journal;
    for (const name of replaced) {
      if (!isThere(join(this.fresh, name))) {
        moveIfThere(join(this.dist, name), join(this.fresh, name));
      }
    }
    for (const name of [...replaced, ...removed]) {
      moveIfThere(join(this.former, name), join(this.dist, name));
    }
    rmSync(this.journal);
  }

  /** In one step, and on the disk before it has its name, so that a journal is never half written. */
  private writeJournal(journal: Journal): void {
    const next = `${this.journal}.new`;
    const file = openSync(next, 'w');
    try {
      writeFileSync(file, JSON.stringify(journal));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(next, this.journal);
  }
}

function moveIfThere(from: string, to: string): void {
  if (isThere(from)) {
    renameSync(from, to);
  }
}

/** Also of a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
