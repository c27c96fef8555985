import { podCount, promotedAnnotation } from '../../../policies/capacity/scaling';
import type { KubernetesObject } from '../../../policies/objects';
import { templateOf } from '../checks/pods';
import { ZONE } from './nodes/pools';

/** Whether workloads stand at their fewest or at their most replicas. */
export type Scale = 'minimum' | 'maximum';

/** Something that makes pods which go on. */
export interface Workload {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** `Deployment account/account`, as pods name their owner. */
  readonly key: string;
  readonly apiVersion: string;
  /** Recovery tier that its label says; none for what comes in charts. */
  readonly tier: number | undefined;
  readonly replicas: Readonly<Record<Scale, number>>;
  /** Name of the autoscaler by which it is scaled; by its own field where there is none. */
  readonly autoscaler: string | undefined;
  /** Whether its replicas must be spread over centres. */
  readonly spread: boolean;
  /** Seconds of the simulation for which its pods stay on a node that was lost. */
  readonly toleration: number;
  /** Replicas that its budget wants healthy, of those that it should have. */
  healthy(replicas: number): number;
}

/** Kinds whose number of pods is a field. */
const REPLICATED = ['Deployment', 'StatefulSet'];

/** What a toleration without an end is: longer than any wait. */
const FOREVER = Number.POSITIVE_INFINITY;

/** The workloads among objects. DaemonSets follow the nodes and jobs end; both are looked at elsewhere. */
export function workloadsOf(objects: readonly KubernetesObject[]): Workload[] {
  const autoscalers = objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
  const budgets = objects.filter(({ kind }) => kind === 'PodDisruptionBudget');
  return objects
    .filter(({ kind }) => REPLICATED.includes(kind))
    .map((object) => readWorkload(object, autoscalers, budgets));
}

function readWorkload(
  object: KubernetesObject,
  autoscalers: readonly KubernetesObject[],
  budgets: readonly KubernetesObject[],
): Workload {
  const { apiVersion, kind, metadata } = object;
  const { name, namespace = 'default', labels = {} } = metadata;
  const autoscaler = autoscalers.find((other) => other.metadata.namespace === namespace && targets(other, object));
  const tier = labels['terrace.internal/tier'];
  return {
    kind,
    namespace,
    name,
    key: `${kind} ${namespace}/${name}`,
    apiVersion,
    tier: tier === undefined ? undefined : Number(tier),
    replicas: replicasOf(object, autoscaler),
    autoscaler: autoscaler?.metadata.name,
    spread: isSpread(object),
    toleration: tolerationOf(object),
    healthy: healthyBy(budgets.filter((budget) => budget.metadata.namespace === namespace && protects(budget, object))),
  };
}

function replicasOf(object: KubernetesObject, autoscaler: KubernetesObject | undefined): Workload['replicas'] {
  const { replicas = 1 } = object.spec as { replicas?: number };
  const { minReplicas = 1, maxReplicas = replicas } = (autoscaler?.spec ?? {}) as Record<string, number | undefined>;
  const promoted = Number(object.metadata.annotations?.[promotedAnnotation] ?? 0);
  return autoscaler === undefined
    ? { minimum: replicas, maximum: Math.max(replicas, promoted) }
    : { minimum: minReplicas, maximum: Math.max(maxReplicas, promoted) };
}

function targets({ spec }: KubernetesObject, { kind, metadata }: KubernetesObject): boolean {
  const { scaleTargetRef } = spec as { scaleTargetRef?: { kind: string; name: string } };
  return scaleTargetRef?.kind === kind && scaleTargetRef.name === metadata.name;
}

function isSpread(object: KubernetesObject): boolean {
  const { topologySpreadConstraints = [] } = (templateOf(object)?.spec ?? {}) as {
    topologySpreadConstraints?: readonly { topologyKey: string; whenUnsatisfiable: string }[];
  };
  return topologySpreadConstraints.some(
    ({ topologyKey, whenUnsatisfiable }) => topologyKey === ZONE && whenUnsatisfiable === 'DoNotSchedule',
  );
}

function tolerationOf(object: KubernetesObject): number {
  const { tolerations = [] } = (templateOf(object)?.spec ?? {}) as {
    tolerations?: readonly { key?: string; effect?: string; tolerationSeconds?: number }[];
  };
  const found = tolerations.find(
    ({ key, effect }) => key === 'node.kubernetes.io/unreachable' && effect === 'NoExecute',
  );
  // Kubernetes adds this one to pods that say nothing.
  return found === undefined ? 300 : (found.tolerationSeconds ?? FOREVER);
}

interface Budget {
  readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly minAvailable?: number | string;
  readonly maxUnavailable?: number | string;
}

function protects({ spec }: KubernetesObject, object: KubernetesObject): boolean {
  const labels = (templateOf(object)?.metadata?.labels ?? {}) as Readonly<Record<string, string>>;
  const wanted = Object.entries((spec as Budget).selector?.matchLabels ?? {});
  return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
}

function healthyBy(budgets: readonly KubernetesObject[]): (replicas: number) => number {
  return (replicas) =>
    Math.max(
      0,
      ...budgets.map(({ spec }) => {
        const { minAvailable, maxUnavailable = 0 } = spec as Budget;
        return minAvailable === undefined
          ? replicas - podCount(maxUnavailable, replicas)
          : podCount(minAvailable, replicas);
      }),
    );
}
