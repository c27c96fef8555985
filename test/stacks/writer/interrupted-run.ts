import childProcess from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/*
 * A run of the writer in a process of its own, which stops before one of the steps that change the disk: killed, or
 * until a file exists. Its input is one argument, JSON; it prints how many steps it made.
 */

/** What such a run does. */
export interface InterruptedRun {
  readonly dist: string;
  /** Files of the environments to write, by name and path. */
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly removeOthers: boolean;
  /** Before which step it stops, from 1; a number beyond the last one lets it pass. */
  readonly step: number;
  /**
   * The file for which it waits there, after it made one of this name and `.asked`.
   * @default - it is killed
   */
  readonly waitsFor?: string;
}

const STEPS = [
  'mkdirSync',
  'mkdtempSync',
  'chmodSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
];

const { dist, environments, removeOthers, step, waitsFor } = JSON.parse(process.argv[2] ?? '') as InterruptedRun;
const original = { ...fs };
let count = 0;

function stop(): void {
  if (waitsFor === undefined) {
    process.kill(process.pid, 'SIGKILL');
    return;
  }
  original.writeFileSync(`${waitsFor}.asked`, '');
  while (!original.existsSync(waitsFor)) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}

/** The steps of a removal are many: it is broken off after the first. */
function removeOneIn(folder: string): void {
  const [first] =
    original.existsSync(folder) && original.statSync(folder).isDirectory() ? original.readdirSync(folder) : [];
  if (first !== undefined) {
    original.rmSync(path.join(folder, first), { recursive: true });
  }
}

function stopBefore(module: Record<string, unknown>, name: string): void {
  const work = module[name] as (...args: unknown[]) => unknown;
  module[name] = (...args: unknown[]) => {
    count += 1;
    if (count === step) {
      if (name === 'rmSync' && waitsFor === undefined) {
        removeOneIn(String(args[0]));
      }
      stop();
    }
    return work(...args);
  };
}

for (const name of STEPS) {
  stopBefore(fs as unknown as Record<string, unknown>, name);
}
stopBefore(childProcess as unknown as Record<string, unknown>, 'execFileSync');

// Only from here on, so that it finds the changed functions.
const { replaceEnvironments } =
  require('../../../stacks/writer/output') as typeof import('../../../stacks/writer/output');

try {
  replaceEnvironments({
    dist,
    environments: new Map(Object.entries(environments).map(([name, files]) => [name, new Map(Object.entries(files))])),
    removeOthers,
  });
  process.stdout.write(String(count));
} catch (error) {
  process.stderr.write((error as Error).message);
  process.exitCode = 1;
}
