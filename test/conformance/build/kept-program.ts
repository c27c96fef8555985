import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { whileBuilding } from './clock';

/** Where programs are kept between runs: outside the tree. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'terrace', 'conformance');

/** A program that is built once. */
export interface KeptProgram {
  readonly name: string;
  /** Digest of all that it is made from and by. */
  readonly digest: string;
  /** Makes the program at a path, in a folder that is there. */
  readonly build: (path: string) => Promise<unknown>;
}

/**
 * Builds a program, unless it was built before from the same.
 *
 * @returns its path
 * @throws what the build throws
 */
export async function keptProgram({ name, digest, build }: KeptProgram): Promise<string> {
  const folder = join(CACHE, `${name}-${digest}`);
  const path = join(folder, name);
  if (existsSync(path)) {
    return path;
  }
  process.stderr.write(`${name}: building, which takes minutes the first time\n`);
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    await whileBuilding(() => build(unfinished));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  const seconds = (performance.now() - start) / 1000;
  process.stderr.write(`${name}: built in ${seconds.toFixed(0)} s\n`);
  return path;
}
