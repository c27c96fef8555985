import type { ClusterFact, NodePoolFact } from '../facts';

/** Label of which every node has a value of its own. */
const hostname = 'kubernetes.io/hostname';

/** Node pools that take pods which choose no nodes (WH-16): those without a taint that keeps pods away. */
export function openPools({ nodePools }: ClusterFact): readonly NodePoolFact[] {
  return nodePools.filter(
    ({ count, taints }) => count > 0 && taints.every(({ effect }) => effect === 'PreferNoSchedule'),
  );
}

/** How many places a label tells apart, at the worst: without the centre that has most of them, where there are several. */
export function placesOf(label: string, pools: readonly NodePoolFact[], { centres }: ClusterFact): number {
  const serving = centres.filter(({ witness }) => !witness).map(({ name }) => name);
  const losses = serving.length > 1 ? serving : [undefined];
  return Math.min(
    ...losses.map((lost) =>
      count(
        label,
        pools.filter(({ centre }) => centre !== lost),
      ),
    ),
  );
}

function count(label: string, pools: readonly NodePoolFact[]): number {
  return label === hostname
    ? pools.reduce((sum, pool) => sum + pool.count, 0)
    : new Set(pools.flatMap(({ labels }) => labels[label] ?? [])).size;
}
