import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** GNU time: the one tool that tells the processor time of a program together with that of all that it starts. */
const TIME = '/usr/bin/time';

/** A program, and where it runs. */
export interface Call {
  /** Path or name of the program. */
  readonly program: string;
  readonly args: readonly string[];
  /** @default - the folder of this process */
  readonly cwd?: string;
  /** Variables besides those of this process. @default {} */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program took, and how it ended. */
export interface Timed {
  /** Processor time of it and of the processes that it waited for, in seconds; told to a hundredth. */
  readonly cpu: number;
  /** Most memory that one of these processes had, in MB. */
  readonly peak: number;
  readonly status: number | null;
  readonly stderr: string;
}

/**
 * Runs a program to its end.
 *
 * @throws when there is no GNU time
 */
export function timed({ program, args, cwd, env }: Call): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-bench-'));
  try {
    const spent = join(folder, 'spent');
    const words = ['--quiet', '--format=%U %S %M', `--output=${spent}`, program, ...args];
    const { status, stderr, error } = spawnSync(TIME, words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error !== undefined) {
      throw new Error(`cannot measure with ${TIME} (${error.message}); install GNU time, on Debian the package 'time'`);
    }
    const [user = 0, system = 0, kibibytes = 0] = readFileSync(spent, 'utf8').split(/\s/).map(Number);
    return { cpu: user + system, peak: (kibibytes * 1_024) / 1e6, status, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As {@link timed}, for a program that must succeed. @throws when it does not, with what it said */
export function timedWell(call: Call): Timed {
  const spent = timed(call);
  if (spent.status !== 0) {
    throw new Error(
      `${call.program} ${call.args.join(' ')} ended with ${spent.status}:\n${spent.stderr.slice(-4_000)}`,
    );
  }
  return spent;
}
