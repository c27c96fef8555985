const { isBuiltin } = require('node:module');
const { LEFT_OUT, LOG } = require('./unseen');

/** What esbuild calls the first lines of a program. */
const PROGRAM = '<program>';
const PACKAGES = 'node_modules';

/**
 * Whether a module may load another.
 *
 * @callback Rule
 * @param {string} importer path from the root
 * @param {string} path from the root; of a module of Node, its name
 * @returns {boolean}
 */

/** A module that a script may not be made of: an edit of it, or of what it reads, would go unseen. */
class Stray extends Error {
  /**
   * @param {string} importer path from the root
   * @param {string} name of the module, as it is written there
   */
  constructor(importer, name) {
    super(`${importer} imports '${name}'`);
    this.importer = importer;
    this.module = name;
  }
}

/**
 * The rule for all scripts: sources of the checkout, packages, and modules of Node.
 *
 * @type {Rule}
 */
function isOfCheckout(_importer, path) {
  const [folder = ''] = path.split('/');
  return folder === PACKAGES || !(folder === '..' || LEFT_OUT.includes(folder) || path.endsWith(LOG));
}

/** What declarations may load beside sources: nothing that reads. */
const OF_DECLARATIONS = ['ipaddr.js', 'node:crypto', 'node:net', 'node:path', 'node:util'];

/** Who loads declarations, and is none: the first lines of the program, the code behind them, and packages. */
const READERS = [PROGRAM, 'stacks', PACKAGES];

/**
 * The rule for the script of a file that only declares.
 *
 * @param {string} home folder of the file, from the root; what lies in it may be loaded wherever it is
 * @returns {Rule}
 */
function ofDeclarations(home) {
  return (importer, path) => {
    const name = nameOf(path);
    const isAllowed = name === undefined || OF_DECLARATIONS.includes(name);
    return (
      (isAllowed || READERS.includes(importer.split('/')[0] ?? '')) &&
      (path.startsWith(`${home}/`) || isOfCheckout(importer, path))
    );
  };
}

/**
 * The name of a package, or of a module of Node.
 *
 * @param {string} path
 * @returns {string | undefined} nothing of a source
 */
function nameOf(path) {
  if (isBuiltin(path)) {
    return path.startsWith('node:') ? path : `node:${path}`;
  }
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

/**
 * Looks whether each module of a script may be there.
 *
 * @param {import('esbuild').Metafile['inputs']} inputs
 * @param {Rule} rule
 * @throws {Stray} the first that may not
 */
function refuseStrays(inputs, rule) {
  for (const [importer, { imports }] of Object.entries(inputs)) {
    for (const { path, original = path } of imports) {
      if (!rule(importer, path)) {
        throw new Stray(importer, original);
      }
    }
  }
}

module.exports = { isOfCheckout, OF_DECLARATIONS, ofDeclarations, PROGRAM, refuseStrays, Stray };
