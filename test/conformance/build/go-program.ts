import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where programs are kept between runs: outside the tree, by a digest of what they are made from. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'terrace', 'conformance');

/** Bytes of output that a failing build may say. */
const MOST_OUTPUT = 1 << 24;

/** A program that is built from a Go module of the project. */
export interface GoProgram {
  readonly name: string;
  /** Folder of the module; its `go.sum` pins everything that is built. */
  readonly module: string;
  /** Package to build. @default '.' - the module itself */
  readonly package?: string;
  /** Flags for the linker. @default - none but those that leave out debug symbols */
  readonly linkerFlags?: readonly string[];
}

/** A program that was built, now or before. */
export interface Build {
  readonly path: string;
  /** Time that the build took; 0 when it was there. */
  readonly seconds: number;
}

/**
 * Builds a program, unless it was built before by the same compiler from the same files.
 *
 * @throws when there is no Go, or the build fails
 */
export async function buildGoProgram(program: GoProgram): Promise<Build> {
  const flags = ['-s', '-w', ...(program.linkerFlags ?? [])].join(' ');
  const command = ['build', '-buildvcs=false', '-trimpath', '-ldflags', flags];
  const target = program.package ?? '.';
  const folder = join(CACHE, `${program.name}-${await digestOf(program.module, [...command, target])}`);
  const path = join(folder, program.name);
  if (existsSync(path)) {
    return { path, seconds: 0 };
  }
  process.stderr.write(`${program.name}: building, which takes minutes the first time\n`);
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    await run('go', [...command, '-o', unfinished, target], { cwd: program.module, maxBuffer: MOST_OUTPUT });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { path, seconds: (performance.now() - start) / 1000 };
}

/** Everything that the program depends on: compiler, command, files; modules are in `go.sum` by their digests. */
async function digestOf(module: string, command: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
    .update(await goVersion())
    .update(command.join('\0'));
  for (const file of readdirSync(module).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(module, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function goVersion(): Promise<string> {
  try {
    return (await run('go', ['version'])).stdout;
  } catch (cause) {
    throw new Error("conformance builds programs from their sources: put 'go' on the path", { cause });
  }
}
