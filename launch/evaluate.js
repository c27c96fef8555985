const { createRequire, isBuiltin } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

/**
 * A script that runs, and what V8 compiled of it so far.
 *
 * @typedef {object} Evaluated
 * @property {any} exports what the program exports
 * @property {() => void} keepCompiled keeps what was compiled, for the next run of the same script
 */

/**
 * Runs the script of a program.
 *
 * @param {string} root of the checkout
 * @param {import('./bundle').Bundle} bundle
 * @param {import('./store').Store} store
 * @returns {Evaluated}
 */
function evaluate(root, { code, digest }, store) {
  const compiled = `${digest}.bin`;
  const cachedData = store.read(compiled);
  // The store puts a line before what it keeps.
  const script = new Script(code, { filename: store.pathOf(`${digest}.js`), lineOffset: 1, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireOfNode(root), module, root);
  return {
    exports: module.exports,
    keepCompiled: () => {
      if (cachedData === undefined || script.cachedDataRejected === true) {
        store.write(compiled, script.createCachedData());
      }
    },
  };
}

/**
 * Loads what no script holds, the modules of Node. What a script would find elsewhere while it runs is no part of it, and an
 * edit of that would go unseen.
 *
 * @param {string} root of the checkout
 */
function requireOfNode(root) {
  const load = createRequire(join(root, 'package.json'));
  return (/** @type {string} */ name) => {
    if (!isBuiltin(name)) {
      throw new Error(`'${name}' is no part of the script; import it by a name, not by a value`);
    }
    return load(name);
  };
}

module.exports = { evaluate };
