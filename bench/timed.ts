import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
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
  /** Variables besides those of this process, but for certificates. @default {} */
  readonly env?: Readonly<Record<string, string>>;
  /** File for what it prints. @default - nowhere */
  readonly output?: string;
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
 * Variables of what is measured: those of this process, but for certificates of the machine for the network, which nothing
 * measured uses. Every process of Node reads them at its start, in about 0.03 s where a whole bundle is named.
 */
const { NODE_EXTRA_CA_CERTS: _, ...VARIABLES } = process.env;

/** Tells what is missing before anything is measured. @throws when there is no GNU time */
export function requireTime(): void {
  const { stdout, stderr } = spawnSync(TIME, ['--version'], { encoding: 'utf8' });
  if (!/GNU time/i.test(`${stdout}${stderr}`)) {
    throw new Error(
      `${TIME} is not GNU time, which measures what a program and all that it starts take; install it (Debian: 'time')`,
    );
  }
}

/** Runs a program to its end. @throws when it cannot be started */
export function timed({ program, args, cwd, env, output }: Call): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-bench-'));
  try {
    const spent = join(folder, 'spent');
    const words = ['--quiet', '--format=%U %S %M', `--output=${spent}`, program, ...args];
    const stdout = output === undefined ? 'ignore' : openSync(output, 'w');
    const { status, stderr, error } = spawnSync(TIME, words, {
      cwd,
      env: { ...VARIABLES, ...env },
      stdio: ['ignore', stdout, 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (stdout !== 'ignore') {
      closeSync(stdout);
    }
    if (error !== undefined) {
      throw error;
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
