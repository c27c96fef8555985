import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Checked } from './read';

const PROGRAM = join(__dirname, 'check-one.ts');
const LOADER = require.resolve('tsx/cjs');
const ANSWER = 3;
const LARGEST_ANSWER = 2 ** 29;

/**
 * Loads and validates the file of an environment in a process of its own.
 *
 * @param seconds how long that may take
 */
export function checkApart(path: string, seconds: number): Checked {
  const { output, signal, status, error } = spawnSync(process.execPath, ['--require', LOADER, PROGRAM, path], {
    // Standard output stays empty: what a file prints is for people.
    stdio: ['ignore', 2, 2, 'pipe'],
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: LARGEST_ANSWER,
  });
  if (error !== undefined) {
    const isLate = (error as NodeJS.ErrnoException).code === 'ETIMEDOUT';
    return {
      failure: isLate
        ? `did not end within ${seconds} seconds; declare less, or allow more in TERRACE_LOAD_SECONDS`
        : `cannot be loaded: ${error.message}`,
    };
  }
  const answer = output[ANSWER] ?? '';
  return answer === ''
    ? { failure: `ended the process that loaded it (${signal ?? `status ${status}`}); a file only declares` }
    : (JSON.parse(answer) as Checked);
}
