import type { Discovery } from '../api/discovery';
import type { ControlPlane } from '../cluster/control-plane';
import type { Definitions } from '../crds/definitions';
import { type Applied, apply } from '../manifests/apply';
import type { ClusterManifests, Manifest } from '../manifests/manifest';

/** A server into which faults are planted, and the manifests that are right. */
export interface Lab {
  readonly plane: ControlPlane;
  readonly discovery: Discovery;
  readonly definitions: Definitions;
  readonly cluster: ClusterManifests;
}

/** A mistake, the check that must find it, and what that check must say. */
export interface PlantedFault {
  /** `a field of a custom resource is misspelt`. */
  readonly fault: string;
  /** Name of the check. */
  readonly foundBy: string;
  /** Parts that one of its problems must have, all of them. */
  readonly says: readonly string[];
  /** Lets the check look at manifests with the fault. */
  problems(lab: Lab): Promise<readonly string[]>;
}

/** Applies a manifest as GitOps does. */
export function applyTo({ plane, discovery }: Lab, manifest: Manifest): Promise<Applied> {
  return apply(plane.api, discovery, manifest, 'terrace');
}
