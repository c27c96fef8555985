import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Said } from '../authorities/command';
import type { ContainedRun } from './run';

/** Gives a command process ids of its own, beginning with 1, as a container does; without rights of an administrator. */
export const UNSHARE = ['--user', '--map-root-user', '--pid', '--fork', '--mount-proc', '--kill-child'];

/** What to tell people where there can be none. */
export const NO_CONTAINERS =
  "'unshare' makes no container; install it and allow user namespaces, or leave it out with --exclude-checks containers";

/** Folder of the repository. */
const ROOT = join(__dirname, '..', '..', '..');

/** A command in a container. */
export interface Contained {
  readonly process: ChildProcess;
  /** What it said, once it has ended; a code of -1 when it was killed. */
  readonly said: Promise<Said>;
}

/** Starts a command in a container of its own. */
export function contain(command: readonly string[]): Contained {
  const child = spawn('unshare', [...UNSHARE, ...command], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.all([textOf(child.stdout), textOf(child.stderr), endOf(child)]);
  return { process: child, said: said.then(([output, errors, code]) => ({ code, output, errors })) };
}

/** Starts a run of the writer in a container of its own. */
export function containRun(run: ContainedRun): Contained {
  return contain([process.execPath, '--require', 'tsx/cjs', join(__dirname, 'run.ts'), JSON.stringify(run)]);
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of stream) {
    pieces.push(String(piece));
  }
  return pieces.join('');
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', (code) => resolve(code ?? -1));
  });
}
