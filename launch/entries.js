const { lstatSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { isSettled } = require('./settled');
const { digestOf } = require('./store');

/**
 * Something below a folder.
 *
 * @typedef {object} Entry
 * @property {string} path from the folder
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
 * What stands in `dist`, by content.
 *
 * @param {string} root of the checkout
 * @param {(path: string) => boolean} [isLeftOut] nothing is, unless said
 */
function outputOf(root, isLeftOut = () => false) {
  return entriesOf(join(root, 'dist'), isLeftOut, digestOfFile);
}

/**
 * @param {readonly Entry[] | undefined} entries
 * @returns {string | undefined} nothing where there are none, or they cannot be told
 */
function digestOfEntries(entries) {
  return entries?.length ? digestOf(JSON.stringify(entries.map(({ text }) => text))) : undefined;
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
    return { path, text, stamp: text, changed: 0 };
  }
  if (!stats.isFile()) {
    throw new Error(`'${full}' is neither a file nor a folder`);
  }
  return {
    path,
    text: `${path} ${mode} ${contentOf(full)}`,
    stamp: `${path} ${mode} ${ino} ${size} ${ctimeMs}`,
    changed: ctimeMs,
  };
}

/**
 * What no change of some files and folders leaves as it was, wherever they lie: of a folder, of the names in it.
 *
 * @param {string} root
 * @param {readonly string[]} paths from there
 * @param {number} time in milliseconds since 1970
 * @returns {string | undefined} nothing where one is not there, or has changed since that time
 */
function stampsBefore(root, paths, time) {
  const stamps = [];
  for (const path of paths) {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined || !isSettled(stats.ctimeMs, time)) {
      return undefined;
    }
    stamps.push(`${path} ${stats.mode} ${stats.ino} ${stats.size} ${stats.ctimeMs}`);
  }
  return stamps.join('\n');
}

module.exports = { digestOfEntries, digestOfFile, entriesOf, outputOf, stampsBefore, stampsOf };
