import { PACKAGED } from '../../../environments/platform/packaged';
import { groupOf, type KubernetesObject } from '../../../policies/objects';
import { groupKindOf } from '../crds/kinds-in-use';
import type { Manifest } from '../manifests/manifest';

/** Makes the objects that stand for those which an operator would make of a custom resource. */
export type CustomStandIn = (object: KubernetesObject) => readonly KubernetesObject[];

/** Stand-ins by `group/Kind`. A kind that joins is a line here. */
export const customStandIns: Readonly<Record<string, CustomStandIn>> = {};

/** `group/Kind` of the kinds that components add and that make no pods, as their records say. */
const WITHOUT_PODS = new Set(
  PACKAGED.flatMap(({ kinds, workloadKinds }) =>
    kinds.filter(({ kind }) => !workloadKinds.includes(kind)).map(({ group, kind }) => `${group}/${kind}`),
  ),
);

/** Objects that stand for what operators would make. */
export function standInsFor(manifests: readonly Manifest[]): KubernetesObject[] {
  return manifests.flatMap((manifest) => customStandIns[groupKindOf(manifest)]?.(manifest.object) ?? []);
}

/** `group/Kind` of custom resources that may make pods and have no stand-in. */
export function kindsWithoutStandIn(manifests: readonly Manifest[]): string[] {
  const kinds = manifests
    .filter(({ object }) => isCustom(object))
    .map(groupKindOf)
    .filter((kind) => !WITHOUT_PODS.has(kind) && customStandIns[kind] === undefined);
  return [...new Set(kinds)].sort();
}

/** Groups of Kubernetes itself have no dot, or end in `k8s.io`. */
function isCustom({ apiVersion }: KubernetesObject): boolean {
  const group = groupOf(apiVersion);
  return group.includes('.') && !group.endsWith('.k8s.io');
}
