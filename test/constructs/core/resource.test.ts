import { resource } from '../../../constructs/core/resource';
import { only, synth } from '../synth';

const metadata = { name: 'cart', namespace: 'shop' };

describe('resource', () => {
  test.each([
    ['v1/ConfigMap', 'v1', 'ConfigMap'],
    ['policy/v1/PodDisruptionBudget', 'policy/v1', 'PodDisruptionBudget'],
    ['networking.istio.io/v1/Sidecar', 'networking.istio.io/v1', 'Sidecar'],
  ] as const)('splits %s into version and kind', (id, apiVersion, kind) => {
    const objects = synth((scope) => resource(scope, 'Resource', id, { metadata }));

    expect(objects).toEqual([{ apiVersion, kind, metadata }]);
  });

  test('keeps every field, also newer ones than cdk8s-plus-27 knows', () => {
    const objects = synth((scope) =>
      resource(scope, 'Resource', 'v1/Service', { metadata, spec: { trafficDistribution: 'PreferSameZone' } }),
    );

    expect(only(objects, 'Service').spec).toEqual({ trafficDistribution: 'PreferSameZone' });
  });

  // Each mistake fails to compile, and is refused again when the manifest is judged.
  describe('does not compile', () => {
    test('for a kind that does not exist', () => {
      // @ts-expect-error
      expect(() => synth((scope) => resource(scope, 'Resource', 'v1/ConfigMop', { metadata }))).toThrow(
        "kind 'v1/ConfigMop' is not among the imports",
      );
    });

    test('for a kind in the wrong version', () => {
      // @ts-expect-error
      expect(() => synth((scope) => resource(scope, 'Resource', 'apps/v2/Deployment', { metadata }))).toThrow(
        "kind 'apps/v2/Deployment' is not among the imports",
      );
    });

    test('for a misspelt field', () => {
      expect(() =>
        synth((scope) =>
          resource(scope, 'Resource', 'policy/v1/PodDisruptionBudget', {
            metadata,
            // @ts-expect-error
            spec: { maxUnavailabel: 1 },
          }),
        ),
      ).toThrow('spec.maxUnavailabel');
    });

    test('for a value of the wrong type', () => {
      expect(() =>
        synth((scope) =>
          resource(scope, 'Resource', 'networking.istio.io/v1/Sidecar', {
            metadata,
            // @ts-expect-error
            spec: { egress: [{ hosts: 'shop/cart' }] },
          }),
        ),
      ).toThrow('spec.egress[0].hosts');
    });

    test('without a namespace where the kind lives in one', () => {
      expect(() =>
        // @ts-expect-error
        synth((scope) => resource(scope, 'Resource', 'v1/ConfigMap', { metadata: { name: 'cart' } })),
      ).toThrow("ConfigMap 'cart': metadata.namespace");
    });

    test('with a namespace where the kind belongs to the cluster', () => {
      expect(() =>
        synth((scope) =>
          resource(scope, 'Resource', 'v1/Namespace', {
            // @ts-expect-error
            metadata: { name: 'shop', namespace: 'shop' },
          }),
        ),
      ).toThrow("Namespace 'shop': metadata.namespace");
    });
  });
});
