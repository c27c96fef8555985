import dev from '../../../environments/dev';
import { PACKAGED, packagedOn } from '../../../environments/platform/packaged';
import { packagedPods, sizeOf } from '../../../environments/platform/sizes';
import prod from '../../../environments/prod';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import type { PackagedPods } from '../../../environments/specification/component';
import uat from '../../../environments/uat';
import type { Stage } from '../../../model/stage';

const CASES = [dev, uat, prod].flatMap((environment) =>
  environment.clusters.flatMap((cluster) =>
    packagedOn(cluster.role).map((component) => ({
      title: `${component.name} on ${environment.name}/${cluster.name}`,
      stage: environment.stage,
      cluster,
      component,
    })),
  ),
);

/** How many pods there are at worst: all replicas, one more in a roll-out, and the Terminating ones of a lost centre. */
function worstCount(pods: PackagedPods, stage: Stage, cluster: ClusterSpec): number {
  switch (pods.kind) {
    case 'DaemonSet':
      return cluster.nodePools.reduce((sum, pool) => sum + pool.nodes, 0);
    case 'Job':
      return 1;
    default: {
      const { maxReplicas } = sizeOf(pods, stage);
      const centres = cluster.centres.filter(({ witness = false }) => !witness).length;
      return maxReplicas + 1 + Math.ceil(maxReplicas / centres);
    }
  }
}

describe('sizes of packaged pods', () => {
  test.each(CASES)('fit into the quota: $title', ({ stage, cluster, component }) => {
    let cpuMillis = 0;
    let memoryMiB = 0;
    let count = 0;
    for (const pods of component.pods) {
      const size = sizeOf(pods, stage);
      const worst = worstCount(pods, stage, cluster);
      cpuMillis += worst * size.cpuMillis;
      memoryMiB += worst * size.memoryMiB;
      count += worst;
    }

    expect(cpuMillis).toBeLessThanOrEqual(component.quota.cpuMillis);
    expect(memoryMiB).toBeLessThanOrEqual(component.quota.memoryMiB);
    expect(count).toBeLessThanOrEqual(component.quota.pods);
  });

  test('keep a replica through the loss of a node where customers depend on it', () => {
    const replicated = PACKAGED.flatMap(({ pods }) => pods).filter(({ kind }) => kind === 'Deployment');

    expect(replicated.length).toBeGreaterThan(0);
    for (const stage of ['uat', 'prod'] as const) {
      expect(replicated.filter((pods) => sizeOf(pods, stage).replicas < 2)).toEqual([]);
    }
  });

  test('scale where a chart brings an autoscaler, and nowhere else', () => {
    expect(sizeOf(packagedPods('istiod'), 'prod')).toEqual({
      replicas: 2,
      maxReplicas: 5,
      cpuMillis: 500,
      memoryMiB: 2_048,
    });
    expect(sizeOf(packagedPods('metrics-server'), 'uat')).toMatchObject({ replicas: 2, maxReplicas: 2 });
  });

  test('are found by the name of the pods, which must be known', () => {
    expect(packagedPods('cert-manager-webhook').serviceAccount).toBe('cert-manager-webhook');
    expect(() => packagedPods('cert-manger')).toThrow("no component has pods 'cert-manger'; known are cert-manager,");
  });
});
