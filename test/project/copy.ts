import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ENVIRONMENTS } from '../environments/all';
import { SAMPLES } from '../environments/sample-environments';

/** Where the samples lie. */
const SAMPLE_FILES = 'test/environments';

/** Folders whose code no synthesis needs. */
const PROOFS = ['test', 'bench'];

/** What a synthesis needs, and nothing else. */
function partsOf(root: string): string[] {
  const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { include: string[] };
  return [
    ...include.filter((folder) => !PROOFS.includes(folder)),
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'cdk8s.yaml',
  ];
}

/** What tests and the check of style need besides. */
export const WITH_TESTS: readonly string[] = ['test', 'bench', 'jest.config.js', 'biome.json'];

/** A copy of the project in a folder of its own, in which a test may write. */
export class ProjectCopy {
  public readonly folder: string;

  /**
   * @param name start of the folder's name
   * @param besides files and folders besides those that a synthesis needs
   */
  public constructor(
    private readonly root: string,
    name = 'terrace',
    besides: readonly string[] = [],
  ) {
    this.folder = mkdtempSync(join(tmpdir(), `${name}-`));
    for (const part of [...partsOf(root), ...besides]) {
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Path of a file in the copy. */
  public path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Text of a file in the copy. */
  public read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  /** Writes a file in the copy, and the folders above it. */
  public write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  /** Deletes a file in the copy. */
  public delete(path: string): void {
    rmSync(this.path(path));
  }

  /**
   * Changes a text of a file in the copy.
   *
   * @throws when the text is not there
   */
  public edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) {
      throw new Error(`${path} does not hold '${from}'`);
    }
    this.write(path, text.replace(from, to));
  }

  /** Puts the samples in the place of the project's environments, each with its day in a file of its own. */
  public useSamples(): void {
    for (const { name } of ENVIRONMENTS) {
      rmSync(this.path('environments', `${name}.ts`));
    }
    for (const { name, asOf } of SAMPLES) {
      this.write(
        `environments/${name}.ts`,
        `import { ${name} } from '../${SAMPLE_FILES}/sample-environments';\n\nexport default { ...${name}, asOf: '${asOf}' };\n`,
      );
    }
    cpSync(join(this.root, SAMPLE_FILES), this.path(SAMPLE_FILES), { recursive: true });
  }

  /** Runs a command in the copy. */
  public run(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): SpawnSyncReturns<string> {
    return spawnSync(command, args, { cwd: this.folder, encoding: 'utf8', env: { ...process.env, ...env } });
  }

  /** Runs the synthesis, for some environments or all. */
  public synth(names: readonly string[] = [], env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
    return this.run('node', ['launch/synth.js', ...names], env);
  }

  /** Deletes the copy. */
  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
