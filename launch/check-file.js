const { dirname, join, relative } = require('node:path');
const { bundleOf } = require('./bundle');
const { ofDeclarations, Stray } = require('./closed');
const { evaluate } = require('./evaluate');
const { takeClock } = require('./clock');
const { Store } = require('./store');
const { tuneForShortRuns } = require('./tuning');
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
  tuneForShortRuns();
  keepVariables(process.env);
  const store = new Store(ROOT);
  const rule = ofDeclarations(relative(ROOT, dirname(file)));
  /** @param {string} load */
  const scriptOf = (load) => bundleOf(ROOT, programOf(load), store, rule);
  const bundle = await scriptOf(`require(${JSON.stringify(pathIn(ROOT, file))})`).catch((error) =>
    scriptOf(`{ throw new Error(${JSON.stringify(reasonOf(error, dirname(file)))}) }`),
  );
  takeClock();
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
 * @param {import('esbuild').BuildFailure | InstanceType<typeof Stray>} error
 * @param {string} folder of the file
 */
function reasonOf(error, folder) {
  if (error instanceof Stray) {
    // What is told to people has room for a few words.
    return new Stray(relative(folder, join(ROOT, error.importer)), error.module).message;
  }
  const { errors, message } = error;
  const [{ text, location } = { text: message, location: null }] = errors ?? [];
  return location === null ? text : `${relative(folder, join(ROOT, location.file))}:${location.line}: ${text}`;
}

void checkFile(process.argv[2] ?? '');
