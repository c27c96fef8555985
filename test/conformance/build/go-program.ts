import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keptProgram } from './kept-program';

const run = promisify(execFile);

/** Where the modules are: a folder a program. */
const PROGRAMS = join(__dirname, '..', 'programs');

/** Bytes of output that a failing build may say. */
const MOST_OUTPUT = 1 << 24;

/** A program that is built from a Go module of the project, or is a tool of it. */
export interface GoProgram {
  /** Name of the program. */
  readonly name: string;
  /** Folder of its module, whose `go.sum` pins everything that is built. @default - the one of its name in `programs/` */
  readonly folder?: string;
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

async function buildOnce({
  name,
  folder = folderOf(name),
  package: target = '.',
  linkerFlags = [],
}: GoProgram): Promise<string> {
  const command = ['build', '-buildvcs=false', '-trimpath', '-ldflags', ['-s', '-w', ...linkerFlags].join(' ')];
  return keptProgram({
    name,
    digest: await digestOf(folder, [...command, target]),
    build: (path) => run('go', [...command, '-o', path, target], { cwd: folder, maxBuffer: MOST_OUTPUT }),
  });
}

function folderOf(name: string): string {
  return join(PROGRAMS, name);
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
  return readFileSync(join(folderOf(name), 'go.mod'), 'utf8');
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
    throw new Error("programs are built from their sources: put 'go' on the path", { cause });
  }
}
