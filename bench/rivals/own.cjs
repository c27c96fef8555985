const { dirname } = require('node:path');
const { bundleOf } = require('../../launch/bundle');
const { evaluate } = require('../../launch/evaluate');
const { Store } = require('../../launch/store');
const { tuneForShortRuns } = require('../../launch/tuning');

/* Runs ./own.ts as launch/ runs a synthesis: one script, kept with what V8 compiled of it. SUBJECT OBJECTS FOLDER */

const ROOT = dirname(dirname(__dirname));

async function launch() {
  tuneForShortRuns();
  const store = new Store(ROOT);
  const bundle = await bundleOf(ROOT, "export * from './bench/rivals/own';", store);
  const { exports, keepCompiled } = evaluate(ROOT, bundle, store);
  const [subject, objects, folder] = process.argv.slice(2);
  exports.generate(subject, Number(objects), folder);
  keepCompiled();
}

void launch();
