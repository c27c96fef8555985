const { lstatSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
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
   */
  remember(lines) {
    const { inputs } = this;
    const output = this.digestOfOutput();
    // What was read is older than the start: what changed since has another time, and need not be read again.
    const isSame = this.stamps === stampsOf(this.ownEntries(() => ''));
    if (inputs !== undefined && isSame && output !== undefined) {
      this.store.writeData(this.name, { inputs, output, lines });
    }
  }

  /** @param {(path: string) => string} contentOf */
  ownEntries(contentOf) {
    const isLeftOut = (/** @type {string} */ path) => LEFT_OUT.includes(path) || path.endsWith(LOG);
    return entriesOf(this.root, isLeftOut, contentOf, [join('node_modules', '.package-lock.json')]);
  }

  /**
   * @param {readonly Entry[]} own
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

/**
 * Something below a folder.
 *
 * @typedef {object} Entry
 * @property {string} text path, mode and content
 * @property {string} stamp what no change of it leaves as it was
 * @property {number} changed time of its last change, in milliseconds since 1970; 0 of a folder
 */

/**
 * @param {readonly Entry[] | undefined} entries
 * @returns {string | undefined}
 */
function stampsOf(entries) {
  return entries?.map(({ stamp }) => stamp).join('\n');
}

/** @param {string} path */
function digestOfFile(path) {
  return digestOf(readFileSync(path));
}

/**
 * Everything below a folder.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} isLeftOut
 * @param {(path: string) => string} contentOf what the text of a file says of its content
 * @param {readonly string[]} others files of what is left out that are not
 * @returns {Entry[] | undefined} nothing where it holds links or devices: what they lead to is elsewhere
 */
function entriesOf(folder, isLeftOut, contentOf, others = []) {
  /** @type {(prefix: string) => Entry[]} */
  const below = (prefix) =>
    readdirSync(join(folder, prefix))
      .sort()
      .map((name) => prefix + name)
      .filter((path) => !isLeftOut(path))
      .flatMap((path) => {
        const entry = entryOf(folder, path, contentOf);
        return entry.changed === 0 ? [entry, ...below(`${path}/`)] : [entry];
      });
  try {
    return [...below(''), ...others.map((path) => entryOf(folder, path, contentOf))];
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {(path: string) => string} contentOf
 * @returns {Entry}
 * @throws where it is neither file nor folder, or cannot be read
 */
function entryOf(folder, path, contentOf) {
  const full = join(folder, path);
  const stats = lstatSync(full);
  const { mode, ino, size, ctimeMs } = stats;
  if (stats.isDirectory()) {
    const text = `${path}/ ${mode}`;
    return { text, stamp: text, changed: 0 };
  }
  if (!stats.isFile()) {
    throw new Error(`'${full}' is neither a file nor a folder`);
  }
  return {
    text: `${path} ${mode} ${contentOf(full)}`,
    stamp: `${path} ${mode} ${ino} ${size} ${ctimeMs}`,
    changed: ctimeMs,
  };
}

module.exports = { LEFT_OUT, LOG, outsideOf, Proof };
