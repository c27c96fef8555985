import type { QuotaShare } from '../../constructs/cluster/quota';
import { sizeOf } from '../../environments/platform/sizes';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { PackagedComponent, PackagedPods } from '../../environments/specification/component';
import type { Stage } from '../../model/stage';

/** Pods that a roll-out of a Deployment adds: charts are told so, or it is a quarter of four at most. */
const ROLLOUT_SURGE = 1;

/** What each kind of pods in the namespace of a component may need at the worst moment on a cluster. */
export function quotaShares({ pods }: PackagedComponent, stage: Stage, cluster: ClusterSpec): QuotaShare[] {
  const own = pods.filter(({ elsewhere }) => elsewhere === undefined);
  return own.map((each) => {
    const { cpuMillis, memoryMiB, maxReplicas } = sizeOf(each, stage);
    return { cpuMillis, memoryMiB, maxReplicas, ...countOf(each, cluster) };
  });
}

function countOf({ kind }: PackagedPods, cluster: ClusterSpec): Pick<QuotaShare, 'surge'> & Partial<QuotaShare> {
  switch (kind) {
    case 'Deployment':
      return { surge: ROLLOUT_SURGE };
    case 'DaemonSet':
      // A roll-out takes the old agent away before the new one starts.
      return { ...nodesOf(cluster), staysOnNode: true };
    case 'StatefulSet':
    case 'Job':
      return { surge: 0 };
  }
}

/**
 * All nodes of a cluster, for an agent tolerates every taint: those of the pools, witnesses too, and the members of the
 * control plane. The surge is what a replacement of machines adds: one node a pool, and one of the control plane.
 */
function nodesOf({ nodePools, centres }: ClusterSpec): Pick<QuotaShare, 'maxReplicas' | 'surge'> {
  const workers = nodePools.reduce((sum, { nodes }) => sum + nodes, 0);
  const members = centres.reduce((sum, { votes }) => sum + votes, 0);
  return { maxReplicas: workers + members, surge: nodePools.length + 1 };
}
