const { lstatSync } = require('node:fs');
const { join } = require('node:path');
const { digestOfEntries, digestOfFile, entriesOf, outputOf, stampsBefore, stampsOf } = require('./entries');
const { isSettled } = require('./settled');
const { areTexts, digestOf, hasTexts } = require('./store');
const { LEFT_OUT, LOG } = require('./unseen');

/** What is read by a run that loads environments elsewhere, beside its script. */
const BESIDE = /^(imports\/schemas|launch)\//;

/** Variables that have Node load what no checkout holds. */
const LOADING = ['NODE_OPTIONS', 'NODE_PATH', 'NODE_ICU_DATA'];

/**
 * What is remembered of a run that ended well.
 *
 * @typedef {object} Remembered
 * @property {string} inputs digest of all that it could read
 * @property {string} output digest of `dist` after it
 * @property {readonly string[]} packages what of packages it was made of, by path from the root
 * @property {readonly string[]} lines what people must know of the output
 */

/** The proof that a run would write what is there: all that it could read, and all that stands in `dist`, by content. */
class Proof {
  /**
   * @param {string} root of the checkout
   * @param {import('./store').Store} store
   * @param {readonly string[]} operands
   * @param {NodeJS.ProcessEnv} variables those that a run sees; they may say that it proves nothing
   * @param {number} start of the run, in milliseconds since 1970; a file that changed since proves nothing
   */
  constructor(root, store, operands, variables, start) {
    this.root = root;
    this.store = store;
    this.start = start;
    this.name = `run-${digestOf([root, ...operands].join('\0')).slice(0, 16)}.json`;
    this.outside = JSON.stringify([operands, outsideOf(variables)]);
    // The CLI of cdk8s emptied its folder, and whoever measures wants the work.
    const isWanted = variables.CDK8S_OUTDIR !== undefined || variables.TERRACE_PHASES !== undefined;
    const isProvable = !isWanted && !loadsOthers(variables);
    const own = isProvable ? this.ownEntries(digestOfFile) : undefined;
    this.stamps = stampsOf(own);
    this.inputs = own && this.digestOfInputs(own);
    /** Digest of what an environment is made with beside its script, schemas and the launcher; nothing where nothing is proved. */
    this.data = own && digestOf(JSON.stringify(own.filter(({ path }) => BESIDE.test(path)).map(({ text }) => text)));
  }

  /**
   * What people must know of the output, where another run would give the same.
   *
   * @returns {readonly string[] | undefined} nothing where that is not proved
   */
  lines() {
    const found = this.store.readData(this.name, isRemembered);
    const isSame =
      found !== undefined &&
      found.inputs === this.inputsWith(found.packages) &&
      found.output === digestOfEntries(outputOf(this.root));
    return isSame ? found.lines : undefined;
  }

  /**
   * Remembers a run that ended well, unless something changed while it read.
   *
   * @param {readonly string[]} lines what people must know of the output
   * @param {readonly string[]} packages what of packages it was made of, by path from the root
   * @param {() => boolean} holds whether `dist` is still what the run made of it; asked when all was read
   * @returns {readonly import('./entries').Entry[] | undefined} what stands in `dist`; nothing where it is not remembered
   */
  remember(lines, packages, holds) {
    const inputs = this.inputsWith(packages);
    const entries = outputOf(this.root);
    const output = digestOfEntries(entries);
    // What was read is older than the start: what changed since has another time, and need not be read again.
    const isSame = this.stamps === stampsOf(this.ownEntries(() => '')) && holds();
    if (inputs === undefined || !isSame || output === undefined) {
      return undefined;
    }
    this.store.writeData(this.name, { inputs, output, packages, lines });
    return entries;
  }

  /** @param {(path: string) => string} contentOf */
  ownEntries(contentOf) {
    const isLeftOut = (/** @type {string} */ path) =>
      // A folder that is called like a log may hold sources all the same.
      LEFT_OUT.includes(path) || (path.endsWith(LOG) && lstatSync(join(this.root, path)).isFile());
    return entriesOf(this.root, isLeftOut, contentOf, [join('node_modules', '.package-lock.json')]);
  }

  /**
   * @param {readonly import('./entries').Entry[]} own
   * @returns {string | undefined} nothing where something changed since the start
   */
  digestOfInputs(own) {
    return own.every(({ changed }) => isSettled(changed, this.start))
      ? digestOf(JSON.stringify([this.outside, own.map(({ text }) => text)]))
      : undefined;
  }

  /**
   * Digest of all that a run could read. Of packages only the times are looked at: nobody edits them but by mistake.
   *
   * @param {readonly string[]} packages
   * @returns {string | undefined} nothing where something changed since the start
   */
  inputsWith(packages) {
    const stamps = stampsBefore(this.root, packages, this.start);
    return stamps === undefined ? undefined : this.inputs && digestOf(JSON.stringify([this.inputs, stamps]));
  }
}

/**
 * @param {any} data
 * @returns {data is Remembered}
 */
function isRemembered(data) {
  return hasTexts(data, 'inputs', 'output') && areTexts(data.lines) && areTexts(data.packages);
}

/**
 * What a run can know of the machine and the shell, as a text.
 *
 * @param {NodeJS.ProcessEnv} variables those that a run sees
 */
function outsideOf(variables) {
  const { version, platform, arch, execArgv } = process;
  const shell = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([version, platform, arch, execArgv, shell]);
}

/**
 * Whether this process may run code that nobody but its caller knows.
 *
 * @param {NodeJS.ProcessEnv} variables
 * @param {readonly string[]} [options] that Node was called with
 */
function loadsOthers(variables, options = process.execArgv) {
  return options.length > 0 || LOADING.some((name) => (variables[name] ?? '') !== '');
}

module.exports = { loadsOthers, outsideOf, Proof };
