const { dirname, join, relative } = require('node:path');
const { bundleOf } = require('./bundle');
const { evaluate } = require('./evaluate');
const { Store } = require('./store');
const { optimizeLate } = require('./tuning');
const { keepVariables } = require('./variables');

/*
 * The program that a synthesis starts for the file of an environment: the file and what validates it are one script, so
 * that what the file does to modules ends here too.
 */

const ROOT = dirname(__dirname);

/** @param {string} load expression that gives what the file exports */
function programOf(load) {
  return `import { tellOf } from './stacks/loading/check-file'; export const tell = (keep: () => void) => tellOf(() => ${load}, keep);`;
}

/** @param {string} file */
async function checkFile(file) {
  optimizeLate();
  keepVariables(process.env);
  const store = new Store(ROOT);
  const bundle = await bundleOf(ROOT, programOf(`require(${JSON.stringify(pathIn(ROOT, file))})`), store).catch(
    (error) => {
      const why = JSON.stringify(reasonOf(error, dirname(file)));
      return bundleOf(ROOT, programOf(`{ throw new Error(${why}) }`), store);
    },
  );
  const { exports, keepCompiled } = evaluate(ROOT, bundle, store);
  exports.tell(keepCompiled);
}

/**
 * The path of a file that does not tell where the checkout lies.
 *
 * @param {string} root
 * @param {string} file
 */
function pathIn(root, file) {
  const path = relative(root, file);
  return path.startsWith('..') ? file : `./${path}`;
}

/**
 * Why there is no script, in the words of esbuild, and where.
 *
 * @param {import('esbuild').BuildFailure} error
 * @param {string} folder of the file
 */
function reasonOf({ errors, message }, folder) {
  const [{ text, location } = { text: message, location: null }] = errors ?? [];
  return location === null ? text : `${relative(folder, join(ROOT, location.file))}:${location.line}: ${text}`;
}

void checkFile(process.argv[2] ?? '');
