import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where programs are kept between runs: outside the tree, by a digest of what they are made from. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'terrace', 'conformance');

const ARGUMENTS = ['build', '-buildvcs=false', '-trimpath', '-ldflags', '-s -w'];

/** A program that is built from Go modules. */
export interface GoTool {
  /** Name of the program, and of the folder beside this file that holds its module. */
  readonly name: string;
  /** Package to build; `.` is the module itself. */
  readonly package: string;
}

/** Builds a tool, unless it was built before from the same modules; answers its path. */
export async function buildGoTool(tool: GoTool): Promise<string> {
  const sources = join(__dirname, tool.name);
  const folder = join(CACHE, `${tool.name}-${await digestOf(tool, sources)}`);
  const path = join(folder, tool.name);
  if (existsSync(path)) {
    return path;
  }
  process.stderr.write(`${tool.name}: building\n`);
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    await run('go', [...ARGUMENTS, '-o', unfinished, tool.package], { cwd: sources, maxBuffer: 1 << 26 });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  process.stderr.write(`${tool.name}: built in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return path;
}

/**
 * The version of a module that a tool's `go.mod` requires.
 *
 * @throws when it requires none
 */
export function moduleVersion({ name }: GoTool, module: string): string {
  const goMod = readFileSync(join(__dirname, name, 'go.mod'), 'utf8');
  const words = goMod.split('\n').map((line) => line.replace(/^\s*(require )?/, '').split(' '));
  const version = words.find(([path]) => path === module)?.[1];
  if (version === undefined) {
    throw new Error(`${name}/go.mod requires no ${module}`);
  }
  return version;
}

/** Everything that a tool depends on; go.sum holds the digests of the modules. */
async function digestOf(tool: GoTool, sources: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update((await run('go', ['version'])).stdout);
  hash.update([...ARGUMENTS, tool.package].join('\0'));
  for (const file of readdirSync(sources).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(sources, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
