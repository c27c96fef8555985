import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGoProgram } from '../build/go-program';

/** A program of others that is a tool of a module of the project. */
export interface GoTool {
  /** Name of the program, and of the folder beside this file that holds its module. */
  readonly name: string;
  /** Package to build; `.` is the module itself. */
  readonly package: string;
}

/** Builds a tool, unless it was built before; answers its path. */
export async function buildGoTool(tool: GoTool): Promise<string> {
  const { path, seconds } = await buildGoProgram({ ...tool, module: moduleOf(tool) });
  if (seconds > 0) {
    process.stderr.write(`${tool.name}: built in ${seconds.toFixed(0)} s\n`);
  }
  return path;
}

/**
 * The version of a module that a tool's `go.mod` requires.
 *
 * @throws when it requires none
 */
export function moduleVersion(tool: GoTool, module: string): string {
  const goMod = readFileSync(join(moduleOf(tool), 'go.mod'), 'utf8');
  const words = goMod.split('\n').map((line) => line.replace(/^\s*(require )?/, '').split(' '));
  const version = words.find(([path]) => path === module)?.[1];
  if (version === undefined) {
    throw new Error(`${tool.name}/go.mod requires no ${module}`);
  }
  return version;
}

function moduleOf({ name }: GoTool): string {
  return join(__dirname, name);
}
