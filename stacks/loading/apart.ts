import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { beforeEnding } from '../signals';
import { answerIn, EXPLAIN, READY, type Unexplained } from './answer';
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
 * Loads files of environments apart from this process, each in one of its own, and validates what they give: what a file
 * does there ends there. As many as there are processors work at the same time, in the order of the files. One in which
 * something is wrong is loaded again, for the places where that is written. A signal that ends this process ends them all.
 *
 * @returns what each file gives, by its path, in the order of the files
 */
export async function checkApart(files: readonly FileToCheck[]): Promise<ReadonlyMap<string, Checked>> {
  const answers: Checked[] = [];
  const waiting = files.entries();
  const children = new Set<ChildProcess>();
  const work = async () => {
    for (const [index, file] of waiting) {
      const answer = await ask(file, children);
      answers[index] = 'unexplained' in answer ? await explained(file, children, answer) : answer;
    }
  };
  // A file that never ends would go on without who watches it.
  const giveUp = beforeEnding(() => {
    for (const child of children) {
      child.kill('SIGKILL');
    }
  });
  await Promise.all(Array.from({ length: availableParallelism() }, work)).finally(giveUp);
  return new Map(files.map(({ path }, index) => [path, answers[index] as Checked]));
}

/** What is wrong by the words of the process of the file; where that finds nothing wrong, or harms itself, as it is. */
async function explained(
  file: FileToCheck,
  children: Set<ChildProcess>,
  { unexplained }: Unexplained,
): Promise<Checked> {
  const answer = await ask(file, children, EXPLAIN);
  return 'problems' in answer ? answer : { problems: unexplained };
}

function ask(
  file: FileToCheck,
  children: Set<ChildProcess>,
  ...mode: readonly string[]
): Promise<Checked | Unexplained> {
  return answerOf(file, children, mode).catch(({ message }: Error) => notStarted(message));
}

/** @throws {Error} when the machine gives no process */
function answerOf(
  { path, seconds }: FileToCheck,
  children: Set<ChildProcess>,
  mode: readonly string[],
): Promise<Checked | Unexplained> {
  return new Promise((end, fail) => {
    const child = spawn(process.execPath, [PROGRAM, path, ...mode], {
      // Standard output stays empty: what a file prints is for people.
      stdio: ['ignore', 2, 2, 'pipe'],
    });
    children.add(child);
    const lines: string[] = [];
    let answer: Checked | Unexplained | undefined;
    let alarm: NodeJS.Timeout | undefined;
    const settle = (checked: Checked | Unexplained) => {
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
      children.delete(child);
      const how = signal ?? `status ${status}`;
      settle(
        lines.length === 0
          ? notStarted(how)
          : { failure: `ended the process that loaded it (${how}); a file only declares` },
      );
      end(answer as Checked | Unexplained);
    });
  });
}

function notStarted(why: string): Checked {
  return { failure: `cannot be loaded: no process for it could be started (${why}); see what the machine has left` };
}
