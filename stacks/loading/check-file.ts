import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answerLine, READY } from './answer';
import { type Checked, checkReading, readingOf } from './read';

/** The channel that no file writes to by mistake. */
const ANSWERS = 3;

/**
 * Loads and validates the file of an environment that this process was started for, tells what it gives, and ends.
 *
 * @param load gives what the file exports
 * @param afterwards is done when all is told
 */
export function tellOf(load: () => unknown, afterwards: () => void): void {
  const path = process.argv[2] ?? '';
  writeFileSync(ANSWERS, `${READY}\n`);
  writeFileSync(ANSWERS, `${answer(path, checkReading(readingOf(load), basename(path, '.ts')))}\n`);
  afterwards();
  // Timers and promises that the file left behind are not waited for.
  process.exit(0);
}

function answer(path: string, checked: Checked): string {
  try {
    return answerLine(path, checked);
  } catch {
    return answerLine(path, { failure: 'holds what cannot be written down; a file only declares' });
  }
}
