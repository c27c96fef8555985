import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { claimsOf, isOfSoundChoices, isPlainData } from '../../environments/validation';
import { answerLine, EXPLAIN, READY } from './answer';
import { type Checked, checkReading, type Reading, readingOf } from './read';

/** The channel that no file writes to by mistake. */
const ANSWERS = 3;

/**
 * Loads the file of an environment that this process was started for, tells what it gives, and ends. Who asks validates
 * what JSON says in whole; the rest is validated here, and all where an explanation is asked for.
 *
 * @param load gives what the file exports
 * @param afterwards is done when all is told
 */
export function tellOf(load: () => unknown, afterwards: () => void): void {
  const [path = '', mode] = process.argv.slice(2);
  const name = basename(path, '.ts');
  writeFileSync(ANSWERS, `${READY}\n`);
  const reading = readingOf(load);
  const unchecked = mode === EXPLAIN ? undefined : uncheckedAnswer(path, reading, name);
  writeFileSync(ANSWERS, `${unchecked ?? answer(path, checkReading(reading, name))}\n`);
  afterwards();
  // Timers and promises that the file left behind are not waited for.
  process.exit(0);
}

/** The answer where who asks can find all that is wrong: in plain data, made of choices of which nothing is. */
function uncheckedAnswer(path: string, reading: Reading, name: string): string | undefined {
  try {
    if ('environment' in reading && isPlainData(reading.environment) && isOfSoundChoices(reading.environment)) {
      const { environment } = reading;
      return environment.name === name ? answerLine(path, { environment, claims: claimsOf(environment) }) : undefined;
    }
  } catch {
    // What it claims cannot be told, or not be written: the validation says why.
  }
  return undefined;
}

function answer(path: string, checked: Checked): string {
  try {
    return answerLine(path, checked);
  } catch {
    return answerLine(path, { failure: 'holds what cannot be written down; a file only declares' });
  }
}
