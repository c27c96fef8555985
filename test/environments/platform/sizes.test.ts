import { PACKAGED } from '../../../environments/platform/packaged';
import { packagedPods, sizeOf } from '../../../environments/platform/sizes';

describe('sizes of packaged pods', () => {
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
