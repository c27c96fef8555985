import { existsSync, writeFileSync } from 'node:fs';
import { healOutput, replaceEnvironments } from '../../../stacks/writer/output';

/*
 * A run of the writer in a container of its own, as the synthesis calls it. Its input is one argument, JSON; it prints its process id there, and ends
 * with 1 and a message where it is refused.
 */

/** What such a run writes. */
export interface ContainedRun {
  /** Folder of environments, which containers share. */
  readonly dist: string;
  /** Names of the environments that it writes. */
  readonly environments: readonly string[];
  /** Text of all their files. */
  readonly text: string;
  /**
   * The file for which it waits while it writes, after it made one of this name and `.asked`.
   * @default - it does not wait
   */
  readonly gate?: string;
}

const { dist, environments, text, gate } = JSON.parse(process.argv[2] ?? '') as ContainedRun;

/** Files that wait when they are read one by one, which happens when they are written. */
class GatedFiles extends Map<string, string> {
  public override [Symbol.iterator](): MapIterator<[string, string]> {
    if (gate !== undefined) {
      writeFileSync(`${gate}.asked`, '');
      while (!existsSync(gate)) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
    return super[Symbol.iterator]();
  }
}

process.stdout.write(String(process.pid));
try {
  healOutput(dist);
  const files = new GatedFiles([['facts.json', text]]);
  replaceEnvironments({ dist, environments: new Map(environments.map((name) => [name, files])), removeOthers: true });
} catch (error) {
  process.stderr.write((error as Error).message);
  process.exitCode = 1;
}
