import { Autoscaler, type AutoscalerProps } from '../../../constructs/workload/autoscaler';
import { LABELS } from '../samples';
import { only, synth } from '../synth';

const PROPS: Required<AutoscalerProps> = {
  workload: 'cart',
  namespace: 'shop',
  labels: LABELS,
  container: 'server',
  minReplicas: 2,
  maxReplicas: 6,
};

function autoscaler(choices: Partial<AutoscalerProps> = {}) {
  const objects = synth((scope) => new Autoscaler(scope, 'Autoscaler', { ...PROPS, ...choices }));
  return only(objects, 'HorizontalPodAutoscaler', 'cart');
}

describe('Autoscaler', () => {
  test('carries every prop into the manifest', () => {
    const { metadata, spec } = autoscaler();

    expect(metadata).toEqual({ name: 'cart', namespace: 'shop', labels: LABELS });
    expect(spec).toMatchObject({
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'cart' },
      minReplicas: 2,
      maxReplicas: 6,
    });
  });

  test('looks at the load of its container only, and scales down slowly', () => {
    const { spec } = autoscaler();

    expect(spec?.metrics).toEqual([
      {
        type: 'ContainerResource',
        containerResource: {
          name: 'cpu',
          container: 'server',
          target: { type: 'Utilization', averageUtilization: 60 },
        },
      },
    ]);
    expect(spec?.behavior).toEqual({
      scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Percent', value: 25, periodSeconds: 60 }] },
    });
  });

  test('may hold a number of replicas', () => {
    expect(autoscaler({ minReplicas: 6 }).spec).toMatchObject({ minReplicas: 6, maxReplicas: 6 });
  });

  test.each([
    [0, 6],
    [7, 6],
    [1.5, 6],
  ])('fails from %d to %d replicas', (minReplicas, maxReplicas) => {
    expect(() => autoscaler({ minReplicas, maxReplicas })).toThrow(
      `workload 'cart' scales from ${minReplicas} to ${maxReplicas} replicas; give whole numbers from 1, 'maxReplicas' not below 'minReplicas'`,
    );
  });
});
