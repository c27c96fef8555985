import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { answerIn, READY } from './answer';
import type { Checked } from './read';

const PROGRAM = join(__dirname, 'check-files.ts');
const LOADER = require.resolve('tsx/cjs');
const ANSWERS = 3;

/** A file to check, and how long that may take. */
export interface FileToCheck {
  /** Path of the file. */
  readonly path: string;
  /** Time from its turn to its answer; the start of a process does not count. */
  readonly seconds: number;
}

/** How a process ended that checked files. */
interface Round {
  /** What it said of the first files, in their order. */
  readonly answers: readonly Checked[];
  /** What it would say of the next file, if that is to blame. */
  readonly failure: Checked;
  /** Whether it came as far as the first file. */
  readonly isStarted: boolean;
  /** Whether the next file had its time. */
  readonly isLate: boolean;
}

/**
 * Loads and validates files of environments apart from this process, one after the other in another one. It is started
 * anew where a file ended it, or changed what the next would see; only a file that was its first is blamed for an end.
 * Where the machine gives no process, the files that are left are told so.
 *
 * @returns what each file gives, by its path
 */
export async function checkApart(files: readonly FileToCheck[]): Promise<ReadonlyMap<string, Checked>> {
  const found = new Map<string, Checked>();
  let rest = files;
  while (rest.length > 0) {
    const { answers, failure, isStarted, isLate } = await checkTogether(rest).catch(notStarted);
    const isToBlame = isLate || answers.length === 0;
    const blamed = isStarted ? (isToBlame ? [failure] : []) : rest.map(() => failure);
    for (const [index, checked] of [...answers, ...blamed].entries()) {
      found.set(rest[index]?.path ?? '', checked);
    }
    rest = rest.filter(({ path }) => !found.has(path));
  }
  return found;
}

function notStarted({ message }: Error): Round {
  const failure = `cannot be loaded: no process for it could be started (${message}); see what the machine has left`;
  return { answers: [], failure: { failure }, isStarted: false, isLate: false };
}

/**
 * Loads and validates files in one process, as far as it comes.
 *
 * @throws {Error} when the machine gives no process that comes as far as the first file
 */
function checkTogether(files: readonly FileToCheck[]): Promise<Round> {
  return new Promise((end, fail) => {
    const child = spawn(process.execPath, ['--require', LOADER, PROGRAM, ...files.map(({ path }) => path)], {
      // Standard output stays empty: what a file prints is for people.
      stdio: ['ignore', 2, 2, 'pipe'],
    });
    child.on('error', fail);
    const answers: Checked[] = [];
    const seconds = () => files[answers.length]?.seconds ?? 1;
    let isReady = false;
    let isLate = false;
    let failure: string | undefined;
    let alarm: NodeJS.Timeout | undefined;
    const giveTime = () => {
      clearTimeout(alarm);
      alarm = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, seconds() * 1000);
    };
    const take = (line: string) => {
      const checked = isReady && failure === undefined ? answerIn(line, files[answers.length]?.path ?? '') : undefined;
      if (checked !== undefined) {
        answers.push(checked);
      } else if (isReady || line !== READY) {
        failure ??= 'writes to what belongs to the process that loads it; a file only declares';
        child.kill('SIGKILL');
      }
      isReady = true;
      giveTime();
    };
    let text = '';
    // A process that did not start has no channels, whatever its type says.
    const channels: typeof child.stdio | undefined = child.stdio;
    (channels?.[ANSWERS] as NodeJS.ReadableStream | undefined)?.setEncoding('utf8').on('data', (part: string) => {
      const lines = (text + part).split('\n');
      text = lines.pop() ?? '';
      lines.forEach(take);
    });
    child.on('close', (status, signal) => {
      clearTimeout(alarm);
      const how = signal ?? `status ${status}`;
      if (!isReady) {
        fail(new Error(how));
        return;
      }
      failure ??= `ended the process that loaded it (${how}); a file only declares`;
      end({ answers, failure: isLate ? { lateAfter: seconds() } : { failure }, isStarted: true, isLate });
    });
  });
}
