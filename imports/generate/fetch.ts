import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Package } from '../source';

/** Where fetched packages and built tools stay between runs, outside the tree. */
export const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'terrace');

/**
 * Fetches a package with the client of its registry and returns the path of its archive.
 *
 * @throws with the client's own words when the package is not to be had
 */
export function fetch(source: Package): string {
  return source.registry === 'go' ? fetchGoModule(source) : fetchMavenArtefact(source);
}

function fetchGoModule({ name, version }: Package): string {
  let output: string;
  try {
    output = execFileSync('go', ['mod', 'download', '-json', `${name}@${version}`], {
      encoding: 'utf8',
      env: goEnvironment(),
      cwd: makeCache(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    // a module that asks for a newer Go is reported as an error, and fetched all the same
    output = String((error as { stdout?: string }).stdout ?? '');
  }
  const answer = output ? (JSON.parse(output) as { Zip?: string; Error?: string }) : {};
  if (!answer.Zip) {
    throw new Error(`go cannot fetch ${name}@${version}: ${answer.Error ?? 'no answer'}`);
  }
  return answer.Zip;
}

function fetchMavenArtefact({ name, version }: Package): string {
  const folder = makeCache();
  const [, artefact] = name.split(':');
  const jar = join(folder, `${artefact}-${version}.jar`);
  if (!existsSync(jar)) {
    const goal = ['-q', 'dependency:copy', `-Dartifact=${name}:${version}`, `-DoutputDirectory=${folder}`];
    execFileSync('mvn', [...goal, '-Dmdep.useBaseVersion=true'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return jar;
}

/** Go as it is installed, without a workspace or flags of the caller. */
export function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod', GO111MODULE: 'on', GOWORK: 'off' };
}

function makeCache(): string {
  mkdirSync(cache, { recursive: true });
  return cache;
}
