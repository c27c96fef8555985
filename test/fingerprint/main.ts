import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprintOf, loadCheckout } from './checkout';
import { combinations, tableOfMistakes } from './mistakes';
import { projectEnvironments } from './project-environments';
import { randomEnvironments } from './random-environments';

/*
 * Prints what a checkout makes: the digest of every file of its environments, of the README's and of seeded ones, and
 * what it refuses in specifications with known mistakes. Two checkouts that print the same behave the same, so a change
 * that only moves code is proved by `diff`.
 */

const USAGE = `npm run -s fingerprint -- [options]
  --root DIR       the checkout whose code runs (default: this one)
  --landscapes N   seeded landscapes beside the project's own environments (default: 300)`;

const HERE = join(__dirname, '..', '..');

function main(): void {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: HERE },
      landscapes: { type: 'string', default: '300' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const checkout = loadCheckout(resolve(values.root));
  const specifications = [
    ...projectEnvironments(HERE),
    ...randomEnvironments(Number(values.landscapes)),
    ...tableOfMistakes(),
    ...combinations(),
  ];
  for (const { name, environment } of specifications) {
    for (const line of fingerprintOf(checkout, environment)) {
      console.log(`${name} ${line}`);
    }
  }
}

main();
