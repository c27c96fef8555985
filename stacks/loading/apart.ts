import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { answerIn, READY } from './answer';
import type { Checked } from './read';

const PROGRAM = join(__dirname, '..', '..', 'launch', 'check-file.js');
const ANSWERS = 3;

/** A file to check, and how long that may take. */
export interface FileToCheck {
  /** Path of the file. */
  readonly path: string;
  /** Time from its turn to its answer; the start of a process does not count. */
  readonly seconds: number;
}

/**
 * Loads and validates files of environments apart from this process, each in one of its own: what a file does there ends
 * there. As many as there are processors work at the same time, in the order of the files.
 *
 * @returns what each file gives, by its path, in the order of the files
 */
export async function checkApart(files: readonly FileToCheck[]): Promise<ReadonlyMap<string, Checked>> {
  const answers: Checked[] = [];
  const waiting = files.entries();
  const work = async () => {
    for (const [index, file] of waiting) {
      answers[index] = await checkOne(file).catch(({ message }: Error) => notStarted(message));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return new Map(files.map(({ path }, index) => [path, answers[index] as Checked]));
}

/** @throws {Error} when the machine gives no process */
function checkOne({ path, seconds }: FileToCheck): Promise<Checked> {
  return new Promise((end, fail) => {
    const child = spawn(process.execPath, [PROGRAM, path], {
      // Standard output stays empty: what a file prints is for people.
      stdio: ['ignore', 2, 2, 'pipe'],
    });
    const lines: string[] = [];
    let answer: Checked | undefined;
    let alarm: NodeJS.Timeout | undefined;
    const settle = (checked: Checked) => {
      clearTimeout(alarm);
      answer ??= checked;
    };
    const stop = (checked: Checked) => {
      settle(checked);
      child.kill('SIGKILL');
    };
    const take = (line: string) => {
      lines.push(line);
      const checked = lines.length === 2 ? answerIn(line, path) : undefined;
      if (checked !== undefined) {
        settle(checked);
      } else if (lines.length === 1 && line === READY) {
        alarm = setTimeout(() => stop({ lateAfter: seconds }), seconds * 1000);
      } else {
        stop({ failure: 'writes to what belongs to the process that loads it; a file only declares' });
      }
    };
    let text = '';
    // A process that did not start has no channels, whatever its type says.
    const channels: typeof child.stdio | undefined = child.stdio;
    (channels?.[ANSWERS] as NodeJS.ReadableStream | undefined)?.setEncoding('utf8').on('data', (part: string) => {
      const parts = (text + part).split('\n');
      text = parts.pop() ?? '';
      parts.forEach(take);
    });
    child.on('error', fail);
    child.on('close', (status, signal) => {
      const how = signal ?? `status ${status}`;
      settle(
        lines.length === 0
          ? notStarted(how)
          : { failure: `ended the process that loaded it (${how}); a file only declares` },
      );
      end(answer as Checked);
    });
  });
}

function notStarted(why: string): Checked {
  return { failure: `cannot be loaded: no process for it could be started (${why}); see what the machine has left` };
}
