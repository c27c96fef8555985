import { join, resolve } from 'node:path';
import { command } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { ENVIRONMENTS } from '../environments/all';
import { SAMPLES } from '../environments/sample-environments';
import { fingerprintOf, loadCheckout } from './checkout';
import { combinations, tableOfMistakes } from './mistakes';
import { randomEnvironments } from './random-environments';

/*
 * Prints what a checkout makes: the digest of every file of its environments, of the samples and of seeded ones, and
 * what it refuses in specifications with known mistakes. Two checkouts that print the same behave the same, so a change
 * that only moves code is proved by `diff`.
 */

const HERE = join(__dirname, '..', '..');

const fingerprint = command({
  name: 'fingerprint',
  summary: 'a digest of everything that a checkout makes and refuses; equal output proves that code only moved',
  options: {
    root: { type: 'string', value: 'DIR', meaning: 'the checkout whose code runs instead of this one' },
    landscapes: {
      type: 'string',
      value: 'N',
      meaning: "seeded landscapes beside the project's own environments",
      default: '300',
    },
  },
  run: ({ values: { root = HERE, landscapes } }) => {
    const count = Number(landscapes);
    if (!Number.isSafeInteger(count) || count < 0) {
      console.error(`fingerprint: '${landscapes}' is no number of landscapes; give '--landscapes' a whole number`);
      return 2;
    }
    const checkout = loadCheckout(resolve(root));
    const specifications = [
      ...ENVIRONMENTS.map((environment) => ({ name: environment.name, environment })),
      ...SAMPLES.map((environment) => ({ name: `sample-${environment.name}`, environment })),
      ...randomEnvironments(count),
      ...tableOfMistakes(),
      ...combinations(),
    ];
    for (const { name, environment } of specifications) {
      for (const line of fingerprintOf(checkout, environment)) {
        console.log(`${name} ${line}`);
      }
    }
    return 0;
  },
});

void runCommand(fingerprint);
