import type { factsOf } from './facts';
import type { ManifestObject } from './writer';

/** What was made for one cluster, before it is judged. */
export interface SynthesizedCluster {
  /** Name of the cluster. */
  readonly name: string;
  /** Its manifests, in the order of their paths. */
  readonly files: readonly ManifestFile[];
  /** File and bytes of the landing zone. */
  readonly terraform: {
    /** Path of the file, from the environment's folder. */
    readonly file: string;
    /** What the file holds. */
    readonly text: string;
  };
}

/** One file of manifests; its path is relative to the environment's folder. */
export interface ManifestFile {
  /** Path of the file. */
  readonly file: string;
  /** What it holds, in the order in which it is printed. */
  readonly objects: readonly ManifestObject[];
}

/** What was made for one environment, before it is judged. */
export interface SynthesizedEnvironment {
  /** Name of the environment. */
  readonly name: string;
  /** What it declares and no manifest can say; `main.ts` does not compile when it is not what the judge reads. */
  readonly facts: ReturnType<typeof factsOf>;
  /** What was made for each of its clusters. */
  readonly clusters: readonly SynthesizedCluster[];
  /** How to apply it, for people. */
  readonly guide: string;
}

/** The environment as the judge takes it. */
export function forJudge({ facts, clusters }: SynthesizedEnvironment) {
  return { facts, clusters: clusters.map(clusterForJudge) };
}

/** A cluster as the judge takes it: each object beside its file, the landing zone parsed. */
export function clusterForJudge({ name, files, terraform }: SynthesizedCluster) {
  return {
    name,
    objects: files.flatMap(({ file, objects }) => objects.map((object) => ({ file, object }))),
    terraform: { file: terraform.file, configuration: JSON.parse(terraform.text) as unknown },
  };
}
