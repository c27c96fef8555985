import { join } from 'node:path';
import { suitesOf, TESTS } from './suites';

/** Runs the suites of a group in one process that loads each module once; each suite has its hooks for itself. */
export function together(group: string): void {
  for (const suite of suitesOf(group)) {
    describe(suite, () => {
      require(join(TESTS, suite));
    });
  }
}
