import { AtWork, messageOf, OutputError } from './output-error';
import { RunFolder } from './run-folder';
import { Swap } from './swap';

/** How often a run steps back before another before it gives up. */
const ATTEMPTS = 20;
const LONGEST_PAUSE_MS = 20;

/** The right of one run to change `dist`. */
export interface Turn {
  /** Where it works. */
  readonly folder: RunFolder;
  /** What earlier runs left and cannot be removed. */
  readonly warnings: readonly string[];
}

/**
 * Takes the turn, and heals what ended runs left: an interrupted swap is undone, waste is removed.
 *
 * A run first announces itself, then looks for others, then whether its own announcement still stands. Of two runs at
 * least one sees the other and steps back; only who has the turn touches the folders of others.
 *
 * @throws {AtWork} when another run has the turn, or may have it
 * @throws {OutputError} when an interrupted swap cannot be undone
 */
export function takeTurn(dist: string): Turn {
  for (let attempt = 1; ; attempt++) {
    const folder = RunFolder.announce(dist);
    const others = RunFolder.allIn(dist).filter(({ path }) => path !== folder?.path);
    const inTheWay = others.find((other) => other.state() !== 'ended');
    if (folder !== undefined && inTheWay === undefined && folder.stands()) {
      return { folder, warnings: heal(dist, folder, others) };
    }
    folder?.remove();
    if (attempt === ATTEMPTS) {
      throw new AtWork(inTheWay?.describe() ?? `other runs come before this one in '${dist}'; run again`);
    }
    pause(Math.random() * LONGEST_PAUSE_MS);
  }
}

function heal(dist: string, own: RunFolder, ended: readonly RunFolder[]): string[] {
  try {
    for (const { path } of ended) {
      new Swap(dist, path).undo();
    }
  } catch (error) {
    own.remove();
    const message = `'${dist}' is half replaced by an earlier run, and cannot be put back: ${messageOf(error)}`;
    throw new OutputError(`${message}; mend the cause and run again`, { cause: error });
  }
  return ended.flatMap((folder) => folder.remove());
}

/** Two runs that met must not meet again: neither may wait as long as the other. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
