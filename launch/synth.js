const { dirname } = require('node:path');
const { bundleOf } = require('./bundle');
const { evaluate } = require('./evaluate');
const { Store } = require('./store');
const { keepVariables } = require('./variables');

/*
 * The program behind `npx cdk8s synth` and `npm run synth`: runs stacks/main.ts as one script.
 */

const ROOT = dirname(__dirname);

async function launch() {
  keepVariables(process.env);
  const store = new Store(ROOT);
  const bundle = await bundleOf(ROOT, "export * from './stacks/main';", store);
  const { exports, keepCompiled } = evaluate(ROOT, bundle, store);
  await exports.main();
  keepCompiled();
}

void launch();
