import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { whileBuilding } from './clock';

const run = promisify(execFile);

/** Where programs are kept between runs: outside the tree, by a digest of what they are made from. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'terrace', 'conformance');

/** Where the modules are: a folder a program. */
const PROGRAMS = join(__dirname, '..', 'programs');

/** Bytes of output that a failing build may say. */
const MOST_OUTPUT = 1 << 24;

/** A program that is built from a Go module of the project, or is a tool of it. */
export interface GoProgram {
  /** Name of the program, and of its module's folder in `programs/`; `go.sum` there pins everything that is built. */
  readonly name: string;
  /** Package to build. @default '.' - the module itself */
  readonly package?: string;
  /** Flags for the linker. @default - none but those that leave out debug symbols */
  readonly linkerFlags?: readonly string[];
}

/** Paths of this run's programs by the name of the program: checks that run at the same time share one. */
const builds = new Map<string, Promise<string>>();

/**
 * Builds a program, unless it was built before by the same compiler from the same files.
 *
 * @returns its path
 * @throws when there is no Go, or the build fails
 */
export function buildGoProgram(program: GoProgram): Promise<string> {
  const build = builds.get(program.name) ?? buildOnce(program);
  builds.set(program.name, build);
  return build;
}

async function buildOnce(program: GoProgram): Promise<string> {
  const module = join(PROGRAMS, program.name);
  const flags = ['-s', '-w', ...(program.linkerFlags ?? [])].join(' ');
  const command = ['build', '-buildvcs=false', '-trimpath', '-ldflags', flags];
  const target = program.package ?? '.';
  const folder = join(CACHE, `${program.name}-${await digestOf(module, [...command, target])}`);
  const path = join(folder, program.name);
  if (existsSync(path)) {
    return path;
  }
  process.stderr.write(`${program.name}: building, which takes minutes the first time\n`);
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    const options = { cwd: module, maxBuffer: MOST_OUTPUT };
    await whileBuilding(() => run('go', [...command, '-o', unfinished, target], options));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  const seconds = (performance.now() - start) / 1000;
  process.stderr.write(`${program.name}: built in ${seconds.toFixed(0)} s\n`);
  return path;
}

/**
 * The version of a module that a program's `go.mod` requires, without its `v`.
 *
 * @throws when it requires none
 */
export function requiredVersion({ name }: GoProgram, module: string): string {
  const words = goModOf(name)
    .split('\n')
    .map((line) => line.replace(/^\s*(require )?/, '').split(' '));
  const version = words.find(([path]) => path === module)?.[1];
  if (version === undefined) {
    throw new Error(`programs/${name}/go.mod requires no ${module}`);
  }
  return version.replace(/^v/, '');
}

/** Text of a program's `go.mod`. */
export function goModOf(name: string): string {
  return readFileSync(join(PROGRAMS, name, 'go.mod'), 'utf8');
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
