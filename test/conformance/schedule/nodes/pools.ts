import type { ClusterFact, NodePoolFact } from '../../../../policies/facts';

/** Label that tells the centre of a node. */
export const ZONE = 'topology.kubernetes.io/zone';

/** The nodes of a cluster as its pools say: as many, as large, in their centres, with their taints. */
export function nodesOf(cluster: Pick<ClusterFact, 'city' | 'nodePools'>): object[] {
  return cluster.nodePools.flatMap((pool) =>
    Array.from({ length: pool.count }, (_, index) => node(`${pool.name}-${index + 1}`, pool, cluster.city)),
  );
}

function node(name: string, { centre, allocatable, labels, taints }: NodePoolFact, city: string): object {
  const { cpu, memory, pods } = allocatable;
  const capacity = { cpu, memory, pods: String(pods) };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        ...labels,
        [ZONE]: centre,
        'topology.kubernetes.io/region': city,
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
      },
    },
    spec: { taints: [...taints] },
    status: { capacity, allocatable: capacity },
  };
}
