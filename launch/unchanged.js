const { lstatSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { digestOf } = require('./store');

/** What no synthesis reads: the lines of .gitignore, and git itself. */
const LEFT_OUT = ['.git', '.synth', 'dist', 'node_modules'];
const LOG = '.log';

/** A file system may note the time of a change so much too early: a tick of the slowest clock of Linux, and some more. */
const CLOCK_MS = 20;

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
    this.inputs = this.digestOfInputs();
  }

  /**
   * What people must know of the output, where another run would give the same.
   *
   * @returns {readonly string[] | undefined} nothing where that is not proved
   */
  lines() {
    /** @type {Remembered | undefined} */
    const found = JSON.parse(this.store.read(this.name)?.toString() ?? 'null') ?? undefined;
    const isSame = found !== undefined && found.inputs === this.inputs && found.output === this.digestOfOutput();
    return isSame ? found.lines : undefined;
  }

  /**
   * Remembers a run that ended well, unless something changed while it read.
   *
   * @param {readonly string[]} lines what people must know of the output
   */
  remember(lines) {
    const output = this.digestOfOutput();
    const inputs = this.digestOfInputs();
    if (inputs !== undefined && inputs === this.inputs && output !== undefined) {
      this.store.write(this.name, JSON.stringify({ inputs, output, lines }));
    }
  }

  /** @returns {string | undefined} nothing where something changed since the start, or cannot be known by content */
  digestOfInputs() {
    const own = entriesOf(this.root, (path) => LEFT_OUT.includes(path) || path.endsWith(LOG));
    const lock = own && readFileSync(join(this.root, 'node_modules', '.package-lock.json'));
    return own?.every(({ changed }) => changed < this.start - CLOCK_MS)
      ? digestOf(JSON.stringify([this.outside, own.map(({ text }) => text), digestOf(lock ?? '')]))
      : undefined;
  }

  digestOfOutput() {
    const entries = entriesOf(join(this.root, 'dist'), () => false);
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
 * Everything below a folder: path, mode and bytes in a text, and when it changed.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} isLeftOut
 * @returns {{ text: string, changed: number }[] | undefined} nothing where it holds links or devices: what they lead to is elsewhere
 */
function entriesOf(folder, isLeftOut) {
  try {
    return below(folder, '', isLeftOut);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} prefix
 * @param {(path: string) => boolean} isLeftOut
 * @returns {{ text: string, changed: number }[]}
 * @throws where something is neither file nor folder, or cannot be read
 */
function below(folder, prefix, isLeftOut) {
  return readdirSync(folder)
    .sort()
    .filter((name) => !isLeftOut(prefix + name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path);
      if (stats.isDirectory()) {
        const own = { text: `${prefix}${name}/ ${stats.mode}`, changed: 0 };
        return [own, ...below(path, `${prefix}${name}/`, isLeftOut)];
      }
      if (!stats.isFile()) {
        throw new Error(`'${path}' is neither a file nor a folder`);
      }
      return [{ text: `${prefix}${name} ${stats.mode} ${digestOf(readFileSync(path))}`, changed: stats.ctimeMs }];
    });
}

module.exports = { LEFT_OUT, LOG, outsideOf, Proof };
