const fs = require('node:fs');
const { join, relative } = require('node:path');

/*
 * Loaded before a synthesis: writes what its script reads, or looks for, to the file of TERRACE_READS, a path a line, from
 * the checkout where it lies there. What the launcher reads to know what changed does not count.
 */

const ROOT = process.cwd();
const SCRIPT = join('node_modules', '.cache', 'terrace');
const CALLS = /** @type {const} */ ([
  'accessSync',
  'existsSync',
  'lstatSync',
  'openSync',
  'readFileSync',
  'readdirSync',
  'readlinkSync',
  'realpathSync',
  'statSync',
  'access',
  'lstat',
  'open',
  'readFile',
  'readdir',
  'stat',
]);

/** @type {Set<string>} */
const reads = new Set();
const { writeFileSync } = fs;

for (const name of CALLS) {
  const call = /** @type {(...parts: any[]) => unknown} */ (fs[name]);
  const told = (/** @type {any[]} */ ...parts) => {
    const [, , caller = ''] = String(new Error().stack).split('\n');
    if (caller.includes(SCRIPT)) {
      const path = String(parts[0]);
      reads.add(path.startsWith(ROOT) ? relative(ROOT, path) : path);
    }
    return call(...parts);
  };
  Object.defineProperty(fs, name, { value: Object.assign(told, call) });
}

process.on('exit', () => writeFileSync(process.env.TERRACE_READS ?? '', `${[...reads].sort().join('\n')}\n`));
