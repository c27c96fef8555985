const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const { dirname, join, relative } = require('node:path');
const { isOfCheckout, PROGRAM, refuseStrays } = require('./closed');
const { isSettled } = require('./settled');
const { digestOf, hasTexts } = require('./store');

/**
 * A program as one script: its own sources and all that they load, as a function of `BANNER`.
 *
 * @typedef {object} Bundle
 * @property {string} code what the script says; ASCII only
 * @property {string} digest of the code
 * @property {readonly string[]} packages files and folders of packages that it was made of, by path from the root
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

const PACKAGES = 'node_modules/';
/** What tells of a folder, here or of a package, how modules of it are found and read. */
const PACKAGE = 'package.json';

/** What decides how modules are found and compiled, beside the modules and the packages that they lie in. */
const SETTINGS = [PACKAGE, `${PACKAGES}.package-lock.json`, relative(dirname(__dirname), __filename)];

/**
 * The script of a program: the one that was kept where it would be made of the same files, else made anew.
 *
 * @param {string} root of the checkout
 * @param {string} program its first lines, which import what stands in the checkout
 * @param {import('./store').Store} store
 * @param {import('./closed').Rule} [rule] what it may be made of; by default, of sources of the checkout and of packages
 * @returns {Promise<Bundle>}
 * @throws what esbuild finds, and {@link import('./closed').Stray}
 */
async function bundleOf(root, program, store, rule = isOfCheckout) {
  const index = `${digestOf(program).slice(0, 16)}.json`;
  const variants = store.readData(index, areVariants) ?? [];
  const now = new State(root);
  for (const variant of variants) {
    const { code, files, folders } = variant;
    const kept = now.has(files, folders) ? store.read(`${code}.js`) : undefined;
    if (kept !== undefined) {
      return { code: kept.toString('latin1'), digest: code, packages: packagesOf(variant) };
    }
  }
  const start = Date.now();
  const { code, inputs } = await build(root, program, rule);
  const digest = digestOf(code);
  const made = new State(root);
  const variant = { code: digest, files: made.files(inputs), folders: made.folders(inputs) };
  if (areSettled(root, [...Object.keys(variant.files), ...Object.keys(variant.folders)], start)) {
    store.write(`${digest}.js`, code);
    const kept = [variant, ...variants].slice(0, VARIANTS);
    store.writeData(index, kept);
    // Several variants have the same code where only comments differ.
    for (const { code } of variants.filter((former) => !kept.some((each) => each.code === former.code))) {
      store.remove(`${code}.js`);
      store.remove(`${code}.bin`);
    }
  }
  return { code, digest, packages: packagesOf(variant) };
}

/**
 * @param {any} data
 * @returns {data is Variant[]}
 */
function areVariants(data) {
  return (
    Array.isArray(data) &&
    data.every((each) => hasTexts(each, 'code') && [each.files, each.folders].every((part) => Object(part) === part))
  );
}

/** @param {Variant} variant */
function packagesOf({ files, folders }) {
  return [...Object.keys(files), ...Object.keys(folders)].filter((path) => path.startsWith(PACKAGES));
}

/**
 * Whether files and folders of the checkout are what they were at a time: only then a script is known to be made of them.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {number} time
 */
function areSettled(root, paths, time) {
  return paths.every((path) => isSettled(statSync(join(root, path), { throwIfNoEntry: false })?.ctimeMs ?? 0, time));
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
    const settings = foldersOf(inputs)
      .map((folder) => `${folder}/${PACKAGE}`)
      // One that is put there later changes the names in its folder.
      .filter((path) => existsSync(join(this.root, path)));
    return Object.fromEntries([...SETTINGS, ...settings, ...inputs].map((path) => [path, this.file(path)]));
  }

  /** @param {readonly string[]} inputs */
  folders(inputs) {
    return Object.fromEntries(foldersOf(inputs).map((path) => [path, this.folder(path)]));
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

/**
 * The folders that files lie in, and those above them, but for the one of all packages: their lock tells what is there.
 *
 * @param {readonly string[]} files
 */
function foldersOf(files) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  return [...folders].filter((folder) => `${folder}/` !== PACKAGES);
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
 * @param {import('./closed').Rule} rule
 */
async function build(root, program, rule) {
  // Loaded only here: most runs find their script.
  const { build, stop } = require('esbuild');
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      stdin: { contents: program, resolveDir: root, loader: 'ts', sourcefile: PROGRAM },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      // Installed packages keep the paths by which they are found, wherever they lie.
      preserveSymlinks: true,
      // What settings of the compiler say is for it alone: no file of them in a folder of sources changes a script.
      tsconfigRaw: '{}',
      banner: { js: BANNER },
      footer: { js: FOOTER },
      logLevel: 'silent',
      plugins: [foldersOfSources(root)],
    });
    refuseStrays(metafile.inputs, rule);
    const inputs = Object.keys(metafile.inputs).filter((path) => path !== PROGRAM);
    return { code: asciiOf(/** @type {{ text: string }} */ (outputFiles[0]).text), inputs };
  } finally {
    stop();
  }
}

/**
 * A script without other characters than those of ASCII, which V8 keeps and reads in half the space: esbuild leaves the others in
 * expressions, tagged templates and comments.
 *
 * @param {string} code
 */
function asciiOf(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
