const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { digestOfEntries, entriesOf, outputOf, stampsOf } = require('./entries');
const { digestOf, hasTexts } = require('./store');

/**
 * What is remembered of an environment that was written.
 *
 * @typedef {object} Written
 * @property {string} of digest of all that it follows from
 * @property {string} output digest of its folder in `dist`
 * @property {string} known what people must know of it
 */

/**
 * What an environment says, as plain data.
 *
 * @typedef {{ readonly name: string }} Environment
 */

/**
 * Environments, and what people must know of each.
 *
 * @typedef {readonly (readonly [environment: Environment, known: string])[]} Known
 */

/** The environments whose folders in `dist` are what they would be made to be, whatever became of the others. */
class Standing {
  /**
   * @param {string} root of the checkout
   * @param {import('./store').Store} store
   * @param {string} program digest of its code and of all else that it may read, but what environments say
   */
  constructor(root, store, program) {
    this.root = root;
    this.store = store;
    this.program = program;
    /**
     * Digests of the folders that were found to stand, by name.
     *
     * @type {Map<string, string>}
     */
    this.found = new Map();
    /**
     * What is swapped in, before it was.
     *
     * @type {readonly import('./entries').Entry[] | undefined}
     */
    this.fresh = undefined;
  }

  /**
   * What people must know of an environment that stands. To be asked while no other run may write.
   *
   * @param {Environment} environment
   * @returns {string | undefined} nothing where it is to be made
   */
  find(environment) {
    const { name } = environment;
    const written = this.store.readData(this.recordOf(name), isWritten);
    if (written === undefined || written.of !== this.keyOf(environment) || written.output !== this.standsAs(name)) {
      return undefined;
    }
    this.found.set(name, written.output);
    return written.known;
  }

  /**
   * Notes what stands in the folder that is about to be swapped in.
   *
   * @param {string} folder holds the environments that were made
   */
  swapping(folder) {
    this.fresh = existsSync(folder) ? entriesOf(folder, () => false, withoutContent) : [];
  }

  /** Whether what was found to stand still does, and what was swapped in is what was made: nobody has edited it since. */
  holds() {
    const { fresh } = this;
    const made = new Set(fresh?.map(({ path }) => nameIn(path)));
    const now = entriesOf(join(this.root, 'dist'), (path) => !made.has(nameIn(path)), withoutContent);
    return (
      fresh !== undefined &&
      stampsOf(fresh) === stampsOf(now) &&
      [...this.found].every(([name, output]) => output === this.standsAs(name))
    );
  }

  /**
   * Remembers environments that were written.
   *
   * @param {Known} environments
   * @param {readonly import('./entries').Entry[]} output what stands in `dist`
   */
  remember(environments, output) {
    for (const [environment, known] of environments.filter(([{ name }]) => !this.found.has(name))) {
      const isOther = otherThan(environment.name);
      const digest = digestOfEntries(output.filter(({ path }) => !isOther(path)));
      if (digest !== undefined) {
        this.store.writeData(this.recordOf(environment.name), { of: this.keyOf(environment), output: digest, known });
      }
    }
  }

  /** @param {string} name */
  recordOf(name) {
    return `environment-${digestOf([this.root, name].join('\0')).slice(0, 16)}.json`;
  }

  /** @param {Environment} environment */
  keyOf(environment) {
    return digestOf(JSON.stringify([this.program, environment]));
  }

  /**
   * @param {string} name
   * @returns {string | undefined} digest of its folder; nothing where that cannot be told
   */
  standsAs(name) {
    return digestOfEntries(outputOf(this.root, otherThan(name)));
  }
}

/**
 * @param {any} data
 * @returns {data is Written}
 */
function isWritten(data) {
  return hasTexts(data, 'of', 'output', 'known');
}

function withoutContent() {
  return '';
}

/**
 * The environment that something belongs to.
 *
 * @param {string} path from `dist`
 */
function nameIn(path) {
  return path.split('/')[0];
}

/**
 * What stands elsewhere in `dist` than in the folder of an environment.
 *
 * @param {string} name
 * @returns {(path: string) => boolean}
 */
function otherThan(name) {
  return (path) => nameIn(path) !== name;
}

module.exports = { Standing };
