const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** Length of a digest in hexadecimal digits, and of the line that it stands in. */
const DIGEST = 64;
const MARK = '//';
const HEAD = MARK.length + DIGEST + 1;

/**
 * The SHA-256 of a text or of bytes.
 *
 * @param {string | Uint8Array} content
 */
function digestOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * What runs keep for the next ones. Nothing depends on it: what cannot be read, or is not what was written, is not there,
 * and what cannot be written is made again by the next run. A file begins with a line that holds the digest of the rest.
 */
class Store {
  /** @param {string} root of the checkout */
  constructor(root) {
    this.folder = join(root, 'node_modules', '.cache', 'terrace');
  }

  /**
   * Where something lies.
   *
   * @param {string} name
   */
  pathOf(name) {
    return join(this.folder, name);
  }

  /**
   * What was written under a name.
   *
   * @param {string} name
   * @returns {Buffer | undefined}
   */
  read(name) {
    try {
      const bytes = readFileSync(this.pathOf(name));
      const content = bytes.subarray(HEAD);
      return bytes.toString('latin1', 0, HEAD) === headOf(content) ? content : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps something under a name, whole or not at all.
   *
   * @param {string} name
   * @param {string | Uint8Array} content
   */
  write(name, content) {
    const fresh = this.pathOf(`${name}.${process.pid}.new`);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    try {
      mkdirSync(dirname(fresh), { recursive: true });
      writeFileSync(fresh, Buffer.concat([Buffer.from(headOf(bytes)), bytes]));
      renameSync(fresh, this.pathOf(name));
    } catch {
      this.remove(`${name}.${process.pid}.new`);
    }
  }

  /**
   * What was written under a name by {@link writeData}.
   *
   * @template T
   * @param {string} name
   * @param {(data: any) => data is T} isIt whether data have the shape that is looked for
   * @returns {T | undefined} nothing where nothing is kept, or something else
   */
  readData(name, isIt) {
    try {
      const data = JSON.parse((this.read(name) ?? '').toString());
      return isIt(data) ? data : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps plain data under a name.
   *
   * @param {string} name
   * @param {unknown} data
   */
  writeData(name, data) {
    this.write(name, JSON.stringify(data));
  }

  /**
   * Forgets what was written under a name.
   *
   * @param {string} name
   */
  remove(name) {
    try {
      rmSync(this.pathOf(name), { force: true });
    } catch {
      // It stays, and does no harm.
    }
  }
}

/** @param {Uint8Array} content */
function headOf(content) {
  return `${MARK}${digestOf(content)}\n`;
}

/**
 * Whether something has texts under some names.
 *
 * @param {any} data
 * @param {readonly string[]} names
 */
function hasTexts(data, ...names) {
  return areTexts(names.map((name) => data?.[name]));
}

/**
 * Whether something is a list of texts.
 *
 * @param {any} data
 */
function areTexts(data) {
  return Array.isArray(data) && data.every((each) => typeof each === 'string');
}

exports.areTexts = areTexts;
exports.digestOf = digestOf;
exports.hasTexts = hasTexts;
exports.Store = Store;
