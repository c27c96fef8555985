const { dirname } = require('node:path');
const { bundleOf } = require('./bundle');
const { Stray } = require('./closed');
const { evaluate } = require('./evaluate');
const { Standing } = require('./standing');
const { digestOf, Store } = require('./store');
const { keeperOf } = require('./texts');
const { collectGarbage, tuneForShortRuns } = require('./tuning');
const { loadsOthers, outsideOf, Proof } = require('./unchanged');
const { keepVariables } = require('./variables');

/*
 * The program behind `npx cdk8s synth` and `npm run synth`: runs stacks/main.ts as one script, unless what it would write
 * is proved to be there.
 */

const ROOT = dirname(__dirname);
const FORCE = '--force';

async function launch() {
  const start = Date.now();
  const words = process.argv.slice(2);
  tuneForShortRuns();
  keepVariables(process.env);
  const store = new Store(ROOT);
  const operands = words.filter((word) => word !== FORCE);
  const proof = new Proof(ROOT, store, operands, process.env, start);
  const isForced = words.includes(FORCE);
  const lines = isForced ? undefined : proof.lines();
  if (lines !== undefined) {
    process.stderr.on('error', () => {});
    process.stderr.write(`nothing changed since dist was written; ${FORCE} makes it anew\n${lines.join('\n')}\n`);
    return;
  }
  const bundle = await bundleOf(ROOT, "export * from './stacks/main';", store);
  const { exports, keepCompiled } = evaluate(ROOT, bundle, store);
  const program = digestOf(bundle.digest + outsideOf(process.env));
  const standing = proof.data === undefined ? undefined : new Standing(ROOT, store, digestOf(program + proof.data));
  await exports.main({
    collectGarbage,
    keepText: keeperOf(
      store,
      program,
      isForced || loadsOthers(process.env) || process.env.TERRACE_PHASES !== undefined,
    ),
    findStanding: (/** @type {import('./standing').Environment} */ environment) =>
      isForced ? undefined : standing?.find(environment),
    swapping: (/** @type {string} */ folder) => standing?.swapping(folder),
    remember: (/** @type {readonly string[]} */ lines, /** @type {import('./standing').Known} */ environments) => {
      const output = proof.remember(lines, bundle.packages, () => standing?.holds() === true);
      if (output !== undefined) {
        standing?.remember(environments, output);
      }
      keepCompiled();
    },
  });
}

launch().catch((error) => {
  const why =
    error instanceof Stray
      ? `${error.message}, where no edit is noticed; put it beside the sources of the checkout`
      : error.stack;
  process.stderr.write(`the synthesis failed: ${why}\n`);
  process.exitCode = 1;
});
