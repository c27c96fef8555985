const { readdirSync, readFileSync, statSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const { dirname, join, relative } = require('node:path');
const { isSettled } = require('./settled');
const { digestOf } = require('./store');

/**
 * A program as one script: its own sources and all that they load, as a function of `BANNER`.
 *
 * @typedef {object} Bundle
 * @property {string} code what the script says; ASCII only
 * @property {string} digest of the code
 */

/**
 * One script that was made: what it was made of, by path from the root.
 *
 * @typedef {object} Variant
 * @property {string} code its digest
 * @property {Readonly<Record<string, string>>} files digests of what was read
 * @property {Readonly<Record<string, string>>} folders digests of the names in them: a new file may be found before another
 */

/**
 * How a script begins. The root takes the place of the folders of sources, which `__dirname` means; sources are modules,
 * in which a write to frozen data throws, and esbuild leaves that out.
 */
const BANNER = "(function (exports, require, module, __root) { 'use strict';";
const FOOTER = '})';

/** Scripts of one program that are kept: enough to go back and forth between two branches. */
const VARIANTS = 4;

/** What decides how modules are found and compiled, beside the modules. */
const SETTINGS = [
  'package.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
  relative(dirname(__dirname), __filename),
];

/**
 * The script of a program: the one that was kept where it would be made of the same files, else made anew.
 *
 * @param {string} root of the checkout
 * @param {string} program its first lines, which import what stands in the checkout
 * @param {import('./store').Store} store
 * @returns {Promise<Bundle>}
 * @throws what esbuild finds
 */
async function bundleOf(root, program, store) {
  const index = `${digestOf(program).slice(0, 16)}.json`;
  /** @type {Variant[]} */
  const variants = store.readData(index) ?? [];
  const now = new State(root);
  for (const { code, files, folders } of variants) {
    const kept = now.has(files, folders) ? store.read(`${code}.js`) : undefined;
    if (kept !== undefined) {
      return { code: kept.toString('latin1'), digest: code };
    }
  }
  const start = Date.now();
  const { code, inputs } = await build(root, program);
  const digest = digestOf(code);
  const made = new State(root);
  const variant = { code: digest, files: made.files(inputs), folders: made.folders(inputs) };
  if (areSettled(root, [...Object.keys(variant.files), ...Object.keys(variant.folders)], start)) {
    store.write(`${digest}.js`, code);
    store.writeData(index, [variant, ...variants].slice(0, VARIANTS));
    for (const former of variants.slice(VARIANTS - 1)) {
      store.remove(`${former.code}.js`);
      store.remove(`${former.code}.bin`);
    }
  }
  return { code, digest };
}

/**
 * Whether files and folders of the checkout are what they were at a time: only then a script is known to be made of them.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {number} time
 */
function areSettled(root, paths, time) {
  return paths.every((path) => {
    const ctimeMs = statSync(join(root, path), { throwIfNoEntry: false })?.ctimeMs ?? 0;
    return !path.startsWith('..') && isSettled(ctimeMs, time);
  });
}

/** What stands in the checkout; each file is read once. */
class State {
  /** @param {string} root */
  constructor(root) {
    this.root = root;
    /** @type {Map<string, string>} */
    this.found = new Map();
  }

  /**
   * @param {Readonly<Record<string, string>>} files
   * @param {Readonly<Record<string, string>>} folders
   */
  has(files, folders) {
    return (
      Object.entries(folders).every(([path, digest]) => this.folder(path) === digest) &&
      Object.entries(files).every(([path, digest]) => this.file(path) === digest)
    );
  }

  /** @param {readonly string[]} inputs */
  files(inputs) {
    return Object.fromEntries([...SETTINGS, ...inputs].map((path) => [path, this.file(path)]));
  }

  /**
   * The folders of own sources, and those above them; what packages hold is settled by their lock.
   *
   * @param {readonly string[]} inputs
   */
  folders(inputs) {
    /** @type {Set<string>} */
    const folders = new Set();
    for (const input of inputs.filter((path) => !path.startsWith('node_modules/'))) {
      for (let folder = dirname(input); folder !== '.' && !folders.has(folder); folder = dirname(folder)) {
        folders.add(folder);
      }
    }
    return Object.fromEntries([...folders].map((path) => [path, this.folder(path)]));
  }

  /** @param {string} path */
  file(path) {
    return this.once(path, () => readFileSync(join(this.root, path)));
  }

  /** @param {string} path */
  folder(path) {
    return this.once(path, () => readdirSync(join(this.root, path)).sort().join('\0'));
  }

  /**
   * @param {string} path
   * @param {() => string | Uint8Array} read
   */
  once(path, read) {
    let digest = this.found.get(path);
    if (digest === undefined) {
      digest = digestIfThere(read);
      this.found.set(path, digest);
    }
    return digest;
  }
}

/** @param {() => string | Uint8Array} read */
function digestIfThere(read) {
  try {
    return digestOf(read());
  } catch {
    return 'not there';
  }
}

/**
 * @param {string} root
 * @param {string} program
 */
async function build(root, program) {
  // Loaded only here: most runs find their script.
  const { build, stop } = require('esbuild');
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      stdin: { contents: program, resolveDir: root, loader: 'ts', sourcefile: '<program>' },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      // Installed packages keep the paths by which they are found, wherever they lie.
      preserveSymlinks: true,
      banner: { js: BANNER },
      footer: { js: FOOTER },
      logLevel: 'silent',
      plugins: [foldersOfSources(root)],
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => path !== '<program>');
    return { code: /** @type {{ text: string }} */ (outputFiles[0]).text, inputs };
  } finally {
    stop();
  }
}

/**
 * Lets `__dirname` mean what it says in a source, wherever the checkout lies.
 *
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function foldersOfSources(root) {
  return {
    name: 'folders-of-sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const folder = `require('node:path').join(__root, ${JSON.stringify(relative(root, dirname(path)))})`;
        return text.includes('__dirname')
          ? { contents: text.replaceAll('__dirname', folder), loader: 'ts' }
          : undefined;
      });
    },
  };
}

module.exports = { bundleOf };
