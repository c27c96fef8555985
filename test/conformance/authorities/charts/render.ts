import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { versions } from '../../../../environments/versions';
import type { KubernetesObject } from '../../../../policies/objects';
import { chartFolder, moduleOf } from './modules';
import { askHelm } from './program';
import type { Release, Values } from './release';

/** An object that a chart makes. */
export interface RenderedObject {
  /** The object. */
  readonly object: KubernetesObject;
  /** Events of Helm at which it is made, as `post-install`; none for what belongs to the release. */
  readonly hooks: readonly string[];
  /** The lowest level of Pod Security that admits its pods; empty for what makes none. */
  readonly level: string;
}

/** What Helm makes of a release. */
export interface Rendered {
  /** Why Helm would refuse the release; empty when it would not. */
  readonly problem: string;
  /** Objects in the order in which Helm installs them. */
  readonly objects: readonly RenderedObject[];
}

interface Question extends Omit<Release, 'chart'> {
  readonly folder: string;
  readonly appVersion: string;
  readonly kubernetes: string;
}

/** What was rendered in this run, by the question: many clusters get the same values. */
const known = new Map<string, Rendered>();

/**
 * Renders releases whose charts come with a Go module, each once a run.
 *
 * @returns what each makes; nothing for a chart that cannot be had
 * @throws when a module cannot be had, or the engine cannot be built
 */
export async function renderReleases(releases: readonly Release[]): Promise<Map<Release, Rendered>> {
  const questions = new Map<Release, Question>();
  for (const release of releases) {
    const question = await questionOf(release);
    if (question !== undefined) {
      questions.set(release, question);
    }
  }
  await renderUnknown([...questions.values()]);
  return new Map([...questions].map(([release, one]) => [release, known.get(JSON.stringify(one)) as Rendered]));
}

async function renderUnknown(questions: readonly Question[]): Promise<void> {
  const unknown = new Map(questions.map((question) => [JSON.stringify(question), question] as const));
  for (const text of known.keys()) {
    unknown.delete(text);
  }
  if (unknown.size === 0) {
    return;
  }
  const start = performance.now();
  const { releases } = await askHelm<{ releases: readonly Rendered[] }>({ releases: [...unknown.values()] });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`helm: ${unknown.size} releases rendered in ${seconds} s\n`);
  for (const [index, text] of [...unknown.keys()].entries()) {
    known.set(text, releases[index] as Rendered);
  }
}

/** What the definition of Istio's mesh does not know or take in each configuration; empty where it takes all. */
export async function meshConfigProblems(configurations: readonly Values[]): Promise<readonly string[]> {
  return (await askHelm<{ meshConfigs: readonly string[] }>({ meshConfigs: configurations })).meshConfigs;
}

async function questionOf(release: Release): Promise<Question | undefined> {
  const { chart, version, ...rest } = release;
  const module = moduleOf(release);
  if (module === undefined) {
    return undefined;
  }
  const folder = await chartFolder(module, chart);
  const { stamped } = module;
  const real = stamped ?? versionIn(folder);
  if (real !== version) {
    throw new Error(`${folder} holds version ${real} of the chart '${chart}', Terraform installs ${version}`);
  }
  const stamps = stamped === undefined ? { version: '', appVersion: '' } : { version, appVersion: stamped };
  return { ...rest, ...stamps, folder, kubernetes: versions.kubernetes.version };
}

function versionIn(folder: string): string {
  return (load(readFileSync(join(folder, 'Chart.yaml'), 'utf8')) as { readonly version: string }).version;
}
