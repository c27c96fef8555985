import { ApiObject, type Chart } from 'cdk8s';
import { DefaultDeny } from '../../constructs/cluster/default-deny';
import { OWNERSHIP } from './samples';
import { only, synth, synthText } from './synth';

describe('synth', () => {
  const denied = (scope: Chart) => {
    for (const namespace of ['cart', 'order']) {
      new DefaultDeny(scope, namespace, { namespace, ownership: OWNERSHIP });
    }
  };

  test('refuses objects that break the schema of their kind', () => {
    const misspelt = (scope: Chart) =>
      new ApiObject(scope, 'Pdb', {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: { name: 'cart', namespace: 'shop' },
        spec: { maxUnavailabel: 1 },
      });

    expect(() => synth(misspelt)).toThrow("PodDisruptionBudget 'cart': spec.maxUnavailabel");
  });

  test('prints what it makes', () => {
    expect(synthText(denied)).toContain('namespace: order\n');
  });

  test('only() tells what there is when it finds several, or none', () => {
    const objects = synth(denied);

    expect(() => only(objects, 'NetworkPolicy')).toThrow(
      "expected one NetworkPolicy, found 2; there are: NetworkPolicy 'default-deny', NetworkPolicy 'default-deny'",
    );
    expect(() => only(objects, 'Service', 'cart')).toThrow("expected one Service 'cart', found 0");
    expect(() => only([], 'Service')).toThrow('there are: no objects');
    // @ts-expect-error a kind that does not exist
    expect(() => only(objects, 'Servise')).toThrow('expected one Servise, found 0');
  });
});
