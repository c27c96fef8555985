import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { versions } from '../../../environments/versions';

const run = promisify(execFile);

/** Folder of the program's sources. */
const SOURCES = join(__dirname, '..', 'control-plane');

/** Where programs are kept between runs: outside the tree, by a digest of what they are made from. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'terrace', 'conformance');

/** A program that was built, now or before. */
export interface Build {
  readonly path: string;
  /** Time that the build took; 0 when it was there. */
  readonly seconds: number;
}

/**
 * Builds the control plane, unless the same sources were built before.
 *
 * @throws when `go.mod` names another Kubernetes than `environments/versions.ts`, or the build fails
 */
export async function buildControlPlane(): Promise<Build> {
  const { version } = versions.kubernetes;
  const problems = versionProblems(version, readFileSync(join(SOURCES, 'go.mod'), 'utf8'));
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  const arguments_ = ['build', '-buildvcs=false', '-trimpath', '-ldflags', linkerFlags(version)];
  const folder = join(CACHE, await digestOf(arguments_));
  const path = join(folder, 'control-plane');
  if (existsSync(path)) {
    return { path, seconds: 0 };
  }
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    await run('go', [...arguments_, '-o', unfinished, '.'], { cwd: SOURCES, maxBuffer: 1 << 26 });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { path, seconds: (performance.now() - start) / 1000 };
}

/** Where the versions in a `go.mod` differ from the Kubernetes of the platform; its parts are numbered 0.x. */
export function versionProblems(kubernetes: string, goMod: string): string[] {
  const parts = kubernetes.replace(/^1\./, '0.');
  const replaced = [...goMod.matchAll(/=> (k8s\.io\/[\w-]+) v(\S+)$/gm)].map(([, name, version]) => ({
    name,
    version,
  }));
  const main = /^\tk8s\.io\/kubernetes v(\S+)$/m.exec(goMod)?.[1];
  const wrong = replaced.filter(({ version }) => version !== parts);
  return [
    ...(main === kubernetes ? [] : [`go.mod builds Kubernetes ${main}, environments/versions.ts says ${kubernetes}`]),
    ...(replaced.length > 0 ? [] : ['go.mod replaces no part of Kubernetes, so their versions are unknown']),
    ...wrong.map(({ name, version }) => `go.mod builds ${name} ${version}, Kubernetes ${kubernetes} needs ${parts}`),
  ];
}

/** Released binaries are told their version when they are linked; so are these. */
function linkerFlags(kubernetes: string): string {
  const [major, minor] = kubernetes.split('.');
  const facts = {
    gitVersion: `v${kubernetes}`,
    gitMajor: major,
    gitMinor: minor,
    gitCommit: 'none',
    gitTreeState: 'clean',
    buildDate: '2026-01-01T00:00:00Z',
  };
  const set = Object.entries(facts).map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`);
  return ['-s', '-w', ...set].join(' ');
}

/** Everything that the program depends on; the modules are in go.sum. */
async function digestOf(arguments_: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  hash.update((await run('go', ['version'])).stdout);
  hash.update(arguments_.join('\0'));
  for (const file of readdirSync(SOURCES).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(SOURCES, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
