import type { Stage } from '../../../model/stage';
import type { KubernetesObject } from '../../../policies/objects';

/** An object to apply. */
export interface Manifest {
  /** What the text says. */
  readonly object: KubernetesObject;
  /** File that holds it, relative to the environment's folder. */
  readonly file: string;
  /** What is sent: the bytes of the file, so that the server's own parser reads them. */
  readonly text: string;
}

/** Objects that are applied together; the next wave starts when all are there. */
export interface Wave {
  /** `terraform`, or the name of a layer. */
  readonly name: string;
  /** Who applies them, as the server keeps it. Two owners of one field are a conflict. */
  readonly fieldManager: 'Terraform' | 'terrace';
  /** What is applied. */
  readonly manifests: readonly Manifest[];
}

/** Everything that was synthesized for one cluster, in apply order. */
export interface ClusterManifests {
  /** Name of its environment. */
  readonly environment: string;
  /** What the environment is for. */
  readonly stage: Stage;
  /** Name of the cluster in its environment. */
  readonly cluster: string;
  /** What is applied, in this order. */
  readonly waves: readonly Wave[];
}

/** `prod/primary`. */
export function subjectOf({ environment, cluster }: ClusterManifests): string {
  return `${environment}/${cluster}`;
}

/** All objects of a cluster. */
export function manifestsOf({ waves }: ClusterManifests): Manifest[] {
  return waves.flatMap(({ manifests }) => manifests);
}
