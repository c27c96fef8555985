import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keptProgram } from '../../test/conformance/build/kept-program';

const run = promisify(execFile);

/** Bytes of output that a failing build may say. */
const MOST_OUTPUT = 1 << 24;

/** A program that is built from a crate, with the versions of its lock. */
export interface CargoProgram {
  /** Name of the crate, and of the program in it. */
  readonly name: string;
  readonly version: string;
  readonly features: readonly string[];
}

/**
 * Builds a program, unless it was built before by the same compiler.
 *
 * @returns its path
 * @throws when there is no cargo, or the build fails
 */
export async function buildCargoProgram({ name, version, features }: CargoProgram): Promise<string> {
  const words = ['install', name, '--version', version, '--locked', '--features', features.join(',')];
  return keptProgram({
    name,
    digest: createHash('sha256')
      .update([await cargoVersion(), ...words].join('\0'))
      .digest('hex')
      .slice(0, 16),
    build: async (path) => {
      const root = `${path}.root`;
      try {
        await run('cargo', [...words, '--root', root], { maxBuffer: MOST_OUTPUT });
        renameSync(join(root, 'bin', name), path);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
  });
}

async function cargoVersion(): Promise<string> {
  try {
    return (await run('cargo', ['--version'])).stdout;
  } catch (cause) {
    throw new Error("programs are built from their sources: put 'cargo' on the path", { cause });
  }
}
