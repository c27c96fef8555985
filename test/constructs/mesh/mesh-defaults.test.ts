import { MeshDefaults, type MeshDefaultsProps } from '../../../constructs/mesh/mesh-defaults';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

describe('MeshDefaults', () => {
  const props: Required<MeshDefaultsProps> = { rootNamespace: 'istio-system', ownership: OWNERSHIP };
  const objects = synth((scope) => new MeshDefaults(scope, 'Mesh', props));

  test('demands mutual TLS of every pod of the mesh', () => {
    const { metadata, spec } = only(objects, 'PeerAuthentication');

    expect(metadata).toEqual({ name: 'default', namespace: 'istio-system', labels: OWNERSHIP_LABELS });
    expect(spec).toEqual({ mtls: { mode: 'STRICT' } });
  });

  test('denies every request of the mesh', () => {
    const { metadata, spec } = only(objects, 'AuthorizationPolicy');

    expect(metadata).toEqual({ name: 'deny-all', namespace: 'istio-system', labels: OWNERSHIP_LABELS });
    expect(spec).toEqual({});
  });
});
