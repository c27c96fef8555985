import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answerLine, READY } from './answer';
import { type Checked, checkEnvironment } from './read';
import { isSameState, sharedState } from './shared-state';

/*
 * The program that a synthesis starts for the files of environments: what a file does to its process ends here. Each gets
 * modules of its own; once one has changed what it shares with the next, the next is left to another process. Answers, one
 * line a file, go to the channel that no file writes to by mistake.
 */

const ANSWERS = 3;

const [, , ...paths] = process.argv;
const shared = new Set(Object.keys(require.cache));
const before = sharedState();

function answer(path: string, checked: Checked): string {
  try {
    return answerLine(path, checked);
  } catch {
    return answerLine(path, { failure: 'holds what cannot be written down; a file only declares' });
  }
}

writeFileSync(ANSWERS, `${READY}\n`);
for (const path of paths) {
  writeFileSync(ANSWERS, `${answer(path, checkEnvironment(path, basename(path, '.ts')))}\n`);
  for (const own of Object.keys(require.cache).filter((key) => !shared.has(key))) {
    delete require.cache[own];
  }
  if (!isSameState(before, sharedState())) {
    break;
  }
}
// Timers and promises that files left behind are not waited for.
process.exit(0);
