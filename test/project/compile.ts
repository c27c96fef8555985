import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Half the processor time of what the compiler does by itself, which is made for a machine that has nothing else to do. */
const ALONG_WITH_OTHERS = '--singleThreaded';
/** The compiler is written in Go: it ends before its garbage would fill a machine. */
const KEEP_GARBAGE = { GOGC: 'off' };

/**
 * Checks the types of a checkout as `tsc` does, and writes nothing.
 *
 * @param folder of the checkout
 * @param options of `tsc`
 * @default - what `tsconfig.json` says
 */
export function compile(folder: string, ...options: readonly string[]): SpawnSyncReturns<string> {
  const program = join('node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync('node', [program, '--noEmit', ALONG_WITH_OTHERS, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...KEEP_GARBAGE },
  });
}
