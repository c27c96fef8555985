const { lstatSync } = require('node:fs');
const { join } = require('node:path');
const { digestOfFile, entriesOf, stampsOf } = require('./entries');
const { isSettled } = require('./settled');
const { digestOf } = require('./store');

/** What no synthesis reads: the lines of .gitignore, and git itself. */
const LEFT_OUT = ['.git', '.synth', 'dist', 'node_modules'];
const LOG = '.log';

/**
 * What is remembered of a run that ended well.
 *
 * @typedef {object} Remembered
 * @property {string} inputs digest of all that it could read
 * @property {string} output digest of `dist` after it
 * @property {readonly string[]} lines what people must know of the output
 */

/** The proof that a run would write what is there: all that it could read, and all that stands in `dist`, by content. */
class Proof {
  /**
   * @param {string} root of the checkout
   * @param {import('./store').Store} store
   * @param {readonly string[]} operands
   * @param {NodeJS.ProcessEnv} variables those that a run sees
   * @param {number} start of the run, in milliseconds since 1970; a file that changed since proves nothing
   */
  constructor(root, store, operands, variables, start) {
    this.root = root;
    this.store = store;
    this.start = start;
    this.name = `run-${digestOf([root, ...operands].join('\0')).slice(0, 16)}.json`;
    this.outside = JSON.stringify([operands, outsideOf(variables)]);
    const own = this.ownEntries(digestOfFile);
    this.stamps = stampsOf(own);
    this.inputs = own && this.digestOfInputs(own);
    /** Digest of all that a run may read beside sources, which are a part of its script or loaded apart. */
    this.data =
      own && digestOf(JSON.stringify(own.filter(({ path }) => !path.endsWith('.ts')).map(({ text }) => text)));
  }

  /**
   * What people must know of the output, where another run would give the same.
   *
   * @returns {readonly string[] | undefined} nothing where that is not proved
   */
  lines() {
    /** @type {Remembered | undefined} */
    const found = this.store.readData(this.name);
    const isSame = found !== undefined && found.inputs === this.inputs && found.output === this.digestOfOutput();
    return isSame ? found.lines : undefined;
  }

  /**
   * Remembers a run that ended well, unless something changed while it read.
   *
   * @param {readonly string[]} lines what people must know of the output
   * @returns {boolean} whether it is remembered
   */
  remember(lines) {
    const { inputs } = this;
    const output = this.digestOfOutput();
    // What was read is older than the start: what changed since has another time, and need not be read again.
    const isSame = this.stamps === stampsOf(this.ownEntries(() => ''));
    if (inputs === undefined || !isSame || output === undefined) {
      return false;
    }
    this.store.writeData(this.name, { inputs, output, lines });
    return true;
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

  digestOfOutput() {
    const entries = entriesOf(join(this.root, 'dist'), () => false, digestOfFile);
    return entries && digestOf(JSON.stringify(entries.map(({ text }) => text)));
  }
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

module.exports = { LEFT_OUT, LOG, outsideOf, Proof };
