import type { ClusterView } from '../cluster-view';
import type { EndpointFact } from '../facts';
import { fieldAt } from '../pods/kinds';
import type { Workload } from '../pods/workloads';
import { declaredCount, podCount, scaleOf } from './scaling';

/** What kind of pods there are, and how many. */
export interface Count {
  /** Kind of the object that makes them. */
  readonly kind: string;
  /** Pods at the highest load. */
  readonly most: number;
  /** Pods beyond these while a new version rolls out. */
  readonly surge: number;
}

/**
 * Pods of a workload that may exist at once. A quota counts a pod until its object is gone: while it stops, and on a lost
 * node until that is fenced.
 *
 * - What keeps a number of pods does not wait for those that stop: in a roll-out every old pod may still stop when the
 *   last new one is there, and a lost centre leaves its share behind.
 * - Pods with an identity (StatefulSet) are replaced after their end, which a quota notices late.
 * - Agents stay on their node, and single pods are replaced by nobody.
 */
export function podsAtOnce({ kind, most, surge }: Count, view: ClusterView): number {
  const centres = view.cluster.centres.filter(({ witness }) => !witness).length;
  const inOneCentre = Math.ceil(most / Math.max(1, centres));
  switch (kind) {
    case 'Pod':
      return most;
    case 'DaemonSet':
      return most + surge;
    case 'StatefulSet':
      return most + inOneCentre;
    default:
      return 2 * most + surge + inOneCentre;
  }
}

/** How many pods a workload has. */
export function countOf(workload: Workload, view: ClusterView): Count {
  const most = maximumOf(workload, view);
  return { kind: workload.kind.kind, most, surge: surgeOf(workload, most) };
}

/** How many of the pods there are that no manifest holds; none where nothing is declared of their number. */
export function packagedCount({ workload }: EndpointFact, view: ClusterView): Count {
  const { kind = 'Deployment', replicas = 0, surge = 0 } = workload ?? {};
  return { kind, most: kind === 'DaemonSet' ? nodesOf(view) : replicas, surge };
}

/** Agents run beside the control plane, too. */
function nodesOf({ cluster: { nodePools, centres } }: ClusterView): number {
  const members = centres.reduce((sum, { votes }) => sum + votes, 0);
  return nodePools.reduce((sum, { count }) => sum + count, members);
}

function maximumOf(workload: Workload, view: ClusterView): number {
  const { kind, placed } = workload;
  if (kind.count === 'one a node') {
    return nodesOf(view);
  }
  if (kind.scales) {
    return scaleOf(workload, view).maximum;
  }
  // a run of a CronJob may overlap the one before, unless that is forbidden
  const overlaps = kind.kind === 'CronJob' && fieldAt(placed.object, ['spec', 'concurrencyPolicy']) !== 'Forbid';
  return declaredCount(workload) * (overlaps ? 2 : 1);
}

interface Strategy {
  readonly rollingUpdate?: { readonly maxSurge?: number | string };
  readonly type?: string;
  readonly blueGreen?: unknown;
  readonly canary?: { readonly maxSurge?: number | string; readonly trafficRouting?: unknown };
}

/** Pods beyond the maximum while a new version rolls out. */
function surgeOf({ kind, placed }: Workload, pods: number): number {
  const { strategy = {}, updateStrategy = {} } = (placed.object.spec ?? {}) as {
    strategy?: Strategy;
    updateStrategy?: Strategy;
  };
  switch (kind.kind) {
    case 'Deployment':
      return strategy.type === 'Recreate' ? 0 : podCount(strategy.rollingUpdate?.maxSurge ?? '25%', pods);
    case 'DaemonSet':
      return podCount(updateStrategy.rollingUpdate?.maxSurge ?? 0, pods);
    case 'Rollout':
      // the new version stands whole beside the old one where traffic is shifted between them
      return strategy.blueGreen || strategy.canary?.trafficRouting
        ? pods
        : podCount(strategy.canary?.maxSurge ?? '25%', pods);
    default:
      return 0;
  }
}
