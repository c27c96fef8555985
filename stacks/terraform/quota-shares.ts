import type { QuotaShare } from '../../constructs/cluster/quota';
import { sizeOf, surgeOf } from '../../environments/platform/sizes';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { PackagedComponent } from '../../environments/specification/component';
import type { Stage } from '../../model/stage';

/** What each kind of pods in the namespace of a component may need at the worst moment on a cluster. */
export function quotaShares({ pods }: PackagedComponent, stage: Stage, cluster: ClusterSpec): QuotaShare[] {
  const own = pods.filter(({ elsewhere }) => elsewhere === undefined);
  return own.map((each) => {
    const { kind } = each;
    const { cpuMillis, memoryMiB, maxReplicas } = sizeOf(each, stage);
    const count = kind === 'DaemonSet' ? nodesOf(cluster) : { maxReplicas, surge: surgeOf(each) };
    return { kind, cpuMillis, memoryMiB, ...count };
  });
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
