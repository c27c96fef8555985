import dev from '../../../environments/dev';
import { OPERATORS } from '../../../environments/platform/operators';
import { PACKAGED_SIZES, type PackagedSize } from '../../../environments/platform/sizes';
import prod from '../../../environments/prod';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import type { PackagedPods } from '../../../environments/specification/platform';
import uat from '../../../environments/uat';
import type { Stage } from '../../../model/stage';

const CASES = [dev, uat, prod].flatMap((environment) =>
  environment.clusters.flatMap((cluster) =>
    OPERATORS.filter(({ roles }) => roles.includes(cluster.role)).map((operator) => ({
      title: `${operator.name} on ${environment.name}/${cluster.name}`,
      stage: environment.stage,
      cluster,
      operator,
    })),
  ),
);

/** Pods that run once on every node. */
const NODE_AGENTS = ['istio-cni-node'];

/** A job that runs once after the installation; its size is in the chart's values. */
const JOBS: Readonly<Record<string, PackagedSize>> = {
  'cert-manager-startupapicheck': { replicas: 1, cpuMillis: 10, memoryMiB: 64 },
};

/** How many pods there are at worst: all replicas, one more in a roll-out, and the Terminating ones of a lost centre. */
function worstCount(pods: PackagedPods, size: PackagedSize, cluster: ClusterSpec): number {
  if (NODE_AGENTS.includes(pods.name)) {
    return cluster.nodePools.reduce((sum, pool) => sum + pool.nodes, 0);
  }
  if (pods.name in JOBS) {
    return 1;
  }
  const { replicas, maxReplicas = replicas } = size;
  const centres = cluster.centres.filter(({ witness = false }) => !witness).length;
  return maxReplicas + 1 + Math.ceil(maxReplicas / centres);
}

function sizeOf(pods: PackagedPods, stage: Stage): PackagedSize {
  const sizes: Readonly<Record<string, PackagedSize>> = { ...PACKAGED_SIZES[stage], ...JOBS };
  const size = sizes[pods.name];
  if (size === undefined) {
    throw new Error(`no size for '${pods.name}'`);
  }
  return size;
}

describe('sizes of packaged pods', () => {
  test.each(['dev', 'uat', 'prod'] as const)('belong to pods of operators in %s', (stage) => {
    const names = OPERATORS.flatMap(({ pods }) => pods.map(({ name }) => name)).filter((name) => !(name in JOBS));

    expect(Object.keys(PACKAGED_SIZES[stage]).sort()).toEqual(names.sort());
  });

  test.each(CASES)('fit into the quota: $title', ({ stage, cluster, operator }) => {
    let cpuMillis = 0;
    let memoryMiB = 0;
    let count = 0;
    for (const pods of operator.pods) {
      const size = sizeOf(pods, stage);
      const worst = worstCount(pods, size, cluster);
      cpuMillis += worst * size.cpuMillis;
      memoryMiB += worst * size.memoryMiB;
      count += worst;
    }

    expect(cpuMillis).toBeLessThanOrEqual(operator.quota.cpuMillis);
    expect(memoryMiB).toBeLessThanOrEqual(operator.quota.memoryMiB);
    expect(count).toBeLessThanOrEqual(operator.quota.pods);
  });

  test('keep a replica through the loss of a node where customers depend on it', () => {
    for (const stage of ['uat', 'prod'] as const) {
      const single = Object.entries(PACKAGED_SIZES[stage]).filter(([, { replicas }]) => replicas < 2);

      expect(single.map(([name]) => name)).toEqual(NODE_AGENTS);
    }
  });
});
