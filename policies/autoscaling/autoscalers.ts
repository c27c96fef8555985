import type { ClusterView } from '../cluster-view';
import { grouped } from '../grouped';
import { type GroupKind, groupOf, type KubernetesObject, type PlacedObject } from '../objects';
import { oncePer } from '../once';
import { type FieldPath, fieldAt } from '../pods/kinds';

/** A kind whose objects set how many pods another object has, or how large they are. */
export interface AutoscalerKind extends GroupKind {
  /** Where an object names its target. */
  readonly target: FieldPath;
  /** Whether it writes the number of pods into its target. */
  readonly counts: boolean;
}

/** What an autoscaler scales. */
export interface Target extends GroupKind {
  /** Name of the object, in the namespace of the autoscaler. */
  readonly name: string;
}

/** Every kind of autoscaler. */
export const autoscalerKinds: readonly AutoscalerKind[] = [
  { group: 'autoscaling', kind: 'HorizontalPodAutoscaler', target: ['spec', 'scaleTargetRef'], counts: true },
  { group: 'keda.sh', kind: 'ScaledObject', target: ['spec', 'scaleTargetRef'], counts: true },
  { group: 'autoscaling.k8s.io', kind: 'VerticalPodAutoscaler', target: ['spec', 'targetRef'], counts: false },
];

/** The entry of an object's kind, or none when it scales nothing. */
export function autoscalerKindOf({ apiVersion, kind }: KubernetesObject): AutoscalerKind | undefined {
  return autoscalerKinds.find((entry) => entry.kind === kind && entry.group === groupOf(apiVersion));
}

/** Whether an object is Kubernetes' own autoscaler, the only one whose `spec` is understood. */
export function isUnderstood({ kind }: KubernetesObject): boolean {
  return kind === 'HorizontalPodAutoscaler';
}

/** What an autoscaler scales: a Deployment where it does not say the kind. */
export function targetOf(autoscaler: KubernetesObject): Target {
  const reference = fieldAt(autoscaler, autoscalerKindOf(autoscaler)?.target ?? []) as
    | { readonly apiVersion?: string; readonly kind?: string; readonly name?: string }
    | undefined;
  const { apiVersion = 'apps/v1', kind = 'Deployment', name = '' } = reference ?? {};
  return { group: groupOf(apiVersion), kind, name };
}

/** All autoscalers of an object, in the order of their kinds. */
export function autoscalersOf({ apiVersion, kind, metadata }: KubernetesObject, view: ClusterView) {
  return indexOf(view).get(keyOf({ group: groupOf(apiVersion), kind, name: metadata.name }, metadata.namespace)) ?? [];
}

const indexOf = oncePer((view: ClusterView): ReadonlyMap<string, readonly PlacedObject[]> => {
  const all = autoscalerKinds.flatMap(({ group, kind }) => view.ofKind(group, kind));
  return grouped(all, ({ object }) => keyOf(targetOf(object), object.metadata.namespace));
});

function keyOf({ group, kind, name }: Target, namespace = 'default'): string {
  return [namespace, group, kind, name].join(' ');
}
