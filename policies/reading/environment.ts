import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import type { ClusterInput, UncheckedInput } from '../judgement';
import type { KubernetesObject, PlacedObject } from '../objects';
import type { TerraformInput } from '../terraform/input';
import { filesBelow, isFolder } from './folders';
import { isOurs, placeOf, TERRAFORM_FILE } from './place';
import { Problems, type ReadingProblem } from './problem';

/** One `dist/<environment>` folder read back: what `judgeUnchecked()` takes. */
export interface ReadEnvironment extends UncheckedInput {
  /** In the order of the facts. */
  readonly clusters: readonly ReadCluster[];
  /** Files in its folder that Terrace does not write, such as plans of Terraform; nothing in them is read. */
  readonly others: readonly string[];
}

/** What was synthesized for one cluster; `placeOf(file)` tells layer and owner of each object. */
export interface ReadCluster extends ClusterInput {
  /** The landing zone, and the file that it was read from. */
  readonly terraform: TerraformInput;
  /** Files of manifests in the order of their paths, which is the apply order of their layers. */
  readonly files: readonly string[];
}

/** The environment when all of it could be read, else every reason why not. */
export type EnvironmentReading =
  | { readonly environment: ReadEnvironment }
  | { readonly problems: readonly ReadingProblem[] };

/**
 * Reads a synthesized environment back, exactly as it is judged before it is written.
 *
 * All or nothing: a file that cannot be read, and a YAML file where no manifests belong, are problems, for what is
 * overlooked here would be judged, compared and applied by nobody. Clusters come in the order of the facts, objects in
 * the order of files and documents, so that the judgement is the same to the last byte of its evidence.
 *
 * @param folder a folder that holds `facts.json` and one folder a cluster; a folder without manifests is none
 * @param isLeftOut whether what a file of manifests, or of Terraform, holds is left out, by its path below the folder
 */
export function readEnvironment(
  folder: string,
  isLeftOut: (file: string) => boolean = () => false,
): EnvironmentReading {
  const problems = new Problems();
  if (!isFolder(folder)) {
    problems.add(folder, 'is no folder', 'name a folder that npm run synth has written, as dist/prod');
    return { problems: problems.all };
  }
  const facts = problems.attempt(join(folder, 'facts.json'), () => readJson(join(folder, 'facts.json')));
  const files = problems.attempt(folder, () => filesBelow(folder, problems)) ?? [];
  reportStrays(folder, files, problems);
  const names = new Set(files.flatMap((file) => placeOf(file)?.cluster ?? []));
  const clusters = inOrderOfFacts([...names], facts).map((name) =>
    readCluster({ folder, files, isLeftOut }, name, problems),
  );
  const found = problems.all;
  return found.length > 0
    ? { problems: found }
    : { environment: { facts, clusters, others: files.filter((file) => !isOurs(file)) } };
}

interface Source {
  readonly folder: string;
  readonly files: readonly string[];
  readonly isLeftOut: (file: string) => boolean;
}

function readCluster({ folder, files: all, isLeftOut }: Source, name: string, problems: Problems): ReadCluster {
  const file = `${name}/${TERRAFORM_FILE}`;
  const path = join(folder, file);
  const files = all.filter((candidate) => candidate !== file && placeOf(candidate)?.cluster === name);
  return {
    name,
    files,
    objects: files.flatMap((manifests) => (isLeftOut(manifests) ? [] : readManifests(folder, manifests, problems))),
    terraform: { file, configuration: isLeftOut(file) ? {} : problems.attempt(path, () => readJson(path)) },
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The objects of a file; documents that hold nothing are none. */
function readManifests(folder: string, file: string, problems: Problems): readonly PlacedObject[] {
  const path = join(folder, file);
  const documents = problems.attempt(path, () => loadAll(readFileSync(path, 'utf8'))) ?? [];
  return documents.flatMap((document, index) => {
    if (document === null || document === undefined) {
      return [];
    }
    if (typeof document !== 'object' || Array.isArray(document)) {
      problems.add(path, `document ${index + 1} is no object`);
      return [];
    }
    return [{ file, object: document as KubernetesObject }];
  });
}

/** YAML that lies where nothing reads it. */
function reportStrays(folder: string, files: readonly string[], problems: Problems): void {
  for (const file of files.filter((path) => /\.ya?ml$/.test(path) && placeOf(path) === undefined)) {
    problems.add(
      join(folder, file),
      'lies where no manifests belong',
      'write manifests as <cluster>/<layer>/<owner>.k8s.yaml below the environment',
    );
  }
}

/** Clusters as the facts list them; those that the facts do not know come last. */
function inOrderOfFacts(names: readonly string[], facts: unknown): readonly string[] {
  const { clusters } = (facts ?? {}) as { readonly clusters?: unknown };
  const declared = Array.isArray(clusters)
    ? clusters.map((cluster) => (cluster as { name?: unknown } | null)?.name)
    : [];
  const rank = (name: string): number => {
    const index = declared.indexOf(name);
    return index < 0 ? declared.length : index;
  };
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
