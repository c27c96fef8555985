import { autoscalersOf, isUnderstood } from '../autoscaling/autoscalers';
import type { ClusterView } from '../cluster-view';
import { fieldAt } from '../pods/kinds';
import type { Workload } from '../pods/workloads';

/** Between how many pods a workload scales. */
export interface Scale {
  /** Pods that stand at any time. */
  readonly minimum: number;
  /** Pods at the highest load, or after a switch-over. */
  readonly maximum: number;
}

/** Annotation of a workload that stands at less than it needs: pods that it has after a switch-over to its cluster. */
export const promotedAnnotation = 'terrace.internal/promoted-max-replicas';

/** Bounds by the autoscaler of the workload if it has one, else its replicas; the maximum after a switch-over. */
export function scaleOf(workload: Workload, view: ClusterView): Scale {
  const { object } = workload.placed;
  const replicas = declaredCount(workload);
  const autoscaler = autoscalersOf(object, view).find((one) => isUnderstood(one.object));
  const { minReplicas = 1, maxReplicas = replicas } = (autoscaler?.object.spec ?? {}) as Record<
    string,
    number | undefined
  >;
  const promoted = Number(object.metadata.annotations?.[promotedAnnotation] ?? 0);
  return {
    minimum: autoscaler ? minReplicas : replicas,
    maximum: Math.max(autoscaler ? maxReplicas : replicas, promoted),
  };
}

/** The number of pods that an object itself asks for. */
export function declaredCount({ placed, kind }: Workload): number {
  return typeof kind.count === 'string' ? 1 : ((fieldAt(placed.object, kind.count) as number | undefined) ?? 1);
}

/**
 * A number of pods that may be written as a share of all (`25%`).
 *
 * @param round what becomes of a part of a pod; Kubernetes rounds up, but for pods that a roll-out takes away
 */
export function podCount(value: number | string, all: number, round = Math.ceil): number {
  const share = /^(\d+)%$/.exec(String(value));
  return share ? round((Number(share[1]) * all) / 100) : Number(value);
}
