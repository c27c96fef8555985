import fc from 'fast-check';
import { inFileOrder } from '../../../stacks/writer/file-order';
import type { ManifestObject } from '../../../stacks/writer/manifest';

const object = (kind: string, name: string, namespace?: string, apiVersion = 'v1'): ManifestObject => ({
  apiVersion,
  kind,
  metadata: namespace === undefined ? { name } : { name, namespace },
});

const ORDERED = [
  object('Namespace', 'order'),
  object('Deployment', 'Zeta', 'order', 'apps/v1'),
  object('Service', 'cart', 'order'),
  object('Service', 'cart', 'order', 'v2'),
  object('ServiceAccount', 'cart', 'order'),
  object('Deployment', 'cart', 'order', 'apps/v1'),
  object('HorizontalPodAutoscaler', 'cart', 'order', 'autoscaling/v2'),
  object('Service', 'trade', 'order'),
  object('ConfigMap', 'about', 'user'),
];

describe('inFileOrder', () => {
  test.each(['CronJob', 'DaemonSet', 'Deployment', 'Job', 'Rollout', 'StatefulSet', 'HorizontalPodAutoscaler'])(
    'has a %s behind what its pods need',
    (kind) => {
      const pods = object(kind, 'cart', 'order');
      const needed = ['AuthorizationPolicy', 'ServiceAccount', 'Sidecar', 'VirtualService'].map((each) =>
        object(each, 'cart', 'order'),
      );

      expect(inFileOrder([pods, ...needed])).toEqual([...needed, pods]);
    },
  );

  test('gives one order, whatever the order was, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ORDERED, { minLength: ORDERED.length }), (shuffled) => {
        const before = [...shuffled];

        expect(inFileOrder(shuffled)).toEqual(ORDERED);
        expect(shuffled).toEqual(before);
      }),
      { seed: 20_260_103, numRuns: 200 },
    );
  });
});
