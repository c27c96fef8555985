import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether a run is still at work; of some it cannot be known from here. */
export type RunState = 'running' | 'ended' | 'unknown';

/** Which process a folder belongs to; only the kernel that it runs on can tell whether it lives. */
interface Owner {
  readonly host: string;
  readonly boot: string;
  readonly pid: number;
  readonly hasPipe: boolean;
}

const PREFIX = '.terrace-';
/** Numbers of file systems that one kernel has for itself, by `statfs`: ext4, XFS, Btrfs, F2FS, ZFS, bcachefs, overlay. */
const LOCAL_FILE_SYSTEMS = [0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0xca451a4e, 0x794c7630];

/**
 * The folder of one run in `dist`: what it prepares, what it takes out, and whether it is still at work.
 *
 * ```
 * alive        named pipe that the run holds open for reading: the kernel closes it with the process, however that ends
 * owner.json   the run is announced from here on
 * ```
 *
 * Process ids mean nothing in another container; a pipe is the same for all processes of a kernel. Across kernels
 * (hosts, or before and after a reboot) it proves nothing.
 */
export class RunFolder {
  /** The folders of all runs in `dist`, ended ones as well. */
  public static allIn(dist: string): RunFolder[] {
    return readdirSync(dist, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith(PREFIX))
      .map(({ name }) => name)
      .sort()
      .map((name) => new RunFolder(join(dist, name)));
  }

  /**
   * Announces this process in `dist`.
   *
   * @returns undefined when another run took the folder for waste before it was announced
   * @throws what the file system refuses
   */
  public static announce(dist: string): RunFolder | undefined {
    const run = new RunFolder(mkdtempSync(join(dist, PREFIX)));
    try {
      // Other users may ask whether this run is at work.
      chmodSync(run.path, 0o755);
      const hasPipe = run.openPipe();
      const owner: Owner = { host: hostname(), boot: bootOfKernel(), pid: process.pid, hasPipe };
      writeFileSync(run.ownerFile, JSON.stringify(owner));
      chmodSync(run.ownerFile, 0o644);
      return run;
    } catch (error) {
      const isTaken = !existsSync(run.path);
      run.remove();
      if (isTaken) {
        return undefined;
      }
      throw error;
    }
  }

  private readonly pipe: string;
  private readonly ownerFile: string;
  private descriptor: number | undefined;

  private constructor(
    /** Where it is. */
    public readonly path: string,
  ) {
    this.pipe = join(path, 'alive');
    this.ownerFile = join(path, 'owner.json');
  }

  /** Whether the announcement still stands: a run that came before may have taken it for waste while it was made. */
  public stands(): boolean {
    return existsSync(this.ownerFile) && (this.descriptor === undefined || existsSync(this.pipe));
  }

  /** Whether the run that made this folder is still at work. */
  public state(): RunState {
    try {
      if (this.isPipeRead()) {
        return 'running';
      }
      const owner = this.owner();
      if (owner === undefined || (owner.hasPipe && this.wasHere(owner))) {
        return 'ended';
      }
    } catch {
      // What cannot be read, belongs to somebody else.
    }
    return 'unknown';
  }

  /** What to tell people about a run that is in the way. */
  public describe(): string {
    const owner = this.owner();
    const who = owner === undefined ? 'another run' : `process ${owner.pid} on host '${owner.host}'`;
    const dist = dirname(this.path);
    return this.state() === 'running'
      ? `${who} is writing to '${dist}'; wait for it, then run again`
      : `${who} may be writing to '${dist}', which cannot be known from here; when it has ended, delete '${this.ownerFile}' and run again`;
  }

  /**
   * Removes the folder; the run has ended with that.
   *
   * @returns why it cannot be removed, as text for people; empty when it is gone
   */
  public remove(): string[] {
    try {
      // The mark that it is at work goes last.
      for (const name of readdirSync(this.path).filter((entry) => join(this.path, entry) !== this.pipe)) {
        rmSync(join(this.path, name), { recursive: true, force: true });
      }
      rmSync(this.path, { recursive: true, force: true });
      return [];
    } catch (error) {
      const reason = (error as Error).message;
      return [`'${this.path}' holds former output and cannot be removed: ${reason}; delete it`];
    } finally {
      this.end();
    }
  }

  /** Gives up the folder as it is, to be healed by another run. */
  public end(): void {
    if (this.descriptor !== undefined) {
      closeSync(this.descriptor);
      this.descriptor = undefined;
    }
  }

  /** @returns false where the file system, or the machine, has no named pipes */
  private openPipe(): boolean {
    try {
      // Writable for all: opening it for writing is the question whether somebody reads.
      execFileSync('mkfifo', ['-m', '622', this.pipe], { stdio: 'ignore' });
    } catch {
      return false;
    }
    this.descriptor = openSync(this.pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    return true;
  }

  private isPipeRead(): boolean {
    try {
      closeSync(openSync(this.pipe, constants.O_WRONLY | constants.O_NONBLOCK));
      return true;
    } catch (error) {
      // ENXIO: nobody reads.
      if (['ENXIO', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) {
        return false;
      }
      throw error;
    }
  }

  private owner(): Owner | undefined {
    return existsSync(this.ownerFile) ? parsedOwner(readFileSync(this.ownerFile, 'utf8')) : undefined;
  }

  /** Whether it ran on this kernel, or on this host before a reboot. */
  private wasHere({ host, boot }: Owner): boolean {
    const isLocal = LOCAL_FILE_SYSTEMS.includes(statfsSync(this.path).type);
    return boot === bootOfKernel() || (host === hostname() && isLocal);
  }
}

/** A half-written file is the one of a run that is not announced yet. */
function parsedOwner(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

/** Linux gives every start of the kernel an id, which containers share; elsewhere a host is taken for one kernel. */
function bootOfKernel(): string {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : hostname();
}
