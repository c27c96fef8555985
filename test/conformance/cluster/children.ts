import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';

/** How long a process may take to end by itself, in milliseconds. */
const PATIENCE = 20_000;

/** Processes that this program started and that still run, with the folders that go when they end. */
const running = new Map<ChildProcess, string>();

/** Remembers a process, so that it ends with this program however that ends. */
export function adopt(child: ChildProcess, folder: string): void {
  installHandlers();
  running.set(child, folder);
}

/** Ends a process by its id: politely first, and removes its folder. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = whenEnded(child);
  // The end of standard input is the signal; a process that is gone already does not read it.
  child.stdin?.end();
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(timer);
  forget(child);
}

/** Ends all processes that still run. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running.keys()].map(stop));
}

/** Waits until a process has ended; answers what it ended with. */
export function whenEnded(child: ChildProcess): Promise<string> {
  const told = () => (child.signalCode === null ? `exit code ${child.exitCode}` : `signal ${child.signalCode}`);
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve(told());
  }
  return new Promise((resolve) => child.once('exit', () => resolve(told())));
}

function forget(child: ChildProcess): void {
  rmSync(running.get(child) ?? '', { recursive: true, force: true });
  running.delete(child);
}

let installed = false;

function installHandlers(): void {
  if (installed) {
    return;
  }
  installed = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void stopAll().finally(() => process.exit(128 + constants.signals[signal]));
    });
  }
  // The last net, where nothing can be waited for.
  process.on('exit', () => {
    for (const child of running.keys()) {
      child.kill('SIGKILL');
      forget(child);
    }
  });
}
