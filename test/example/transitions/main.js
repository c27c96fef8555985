const { join } = require('node:path');
const { bundleOf } = require('../../../launch/bundle');
const { evaluate } = require('../../../launch/evaluate');
const { Store } = require('../../../launch/store');
const { tuneForShortRuns } = require('../../../launch/tuning');

/*
 * Runs program.ts as launch/synth.js runs a synthesis, and prints what it counted. Operands: an environment, and how many
 * first keys are used before.
 */

const ROOT = join(__dirname, '..', '..', '..');

async function main() {
  tuneForShortRuns();
  const [name, used] = process.argv.slice(2);
  const store = new Store(ROOT);
  const bundle = await bundleOf(ROOT, "export * from './test/example/transitions/program';", store);
  const { judgedShapes } = evaluate(ROOT, bundle, store).exports;
  // Only a text can say it to V8: no reader of sources knows this syntax.
  const sameShape = new Function('one', 'other', 'return %HaveSameMap(one, other)');
  console.log(JSON.stringify(await judgedShapes(join(ROOT, 'environments'), name, Number(used), sameShape)));
}

void main();
