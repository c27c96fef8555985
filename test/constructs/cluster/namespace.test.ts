import { Namespace, type NamespaceProps } from '../../../constructs/cluster/namespace';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

const POD_SECURITY = {
  'pod-security.kubernetes.io/enforce': 'restricted',
  'pod-security.kubernetes.io/enforce-version': 'v1.36',
  'pod-security.kubernetes.io/audit': 'restricted',
  'pod-security.kubernetes.io/audit-version': 'v1.36',
  'pod-security.kubernetes.io/warn': 'restricted',
  'pod-security.kubernetes.io/warn-version': 'v1.36',
};

describe('Namespace', () => {
  test('belongs to no unit and stands outside the mesh by default', () => {
    const props: NamespaceProps = {
      namespace: 'istio-egress',
      area: 'edge',
      ownership: OWNERSHIP,
      podSecurityVersion: 'v1.36',
    };
    const namespace = only(
      synth((scope) => new Namespace(scope, 'Edge', props)),
      'Namespace',
    );

    expect(namespace.metadata).toEqual({
      name: 'istio-egress',
      labels: { ...OWNERSHIP_LABELS, ...POD_SECURITY, 'terrace.internal/area': 'edge' },
    });
  });

  test('carries every prop into the manifest', () => {
    const props: Required<NamespaceProps> = {
      namespace: 'shop',
      area: 'team',
      ownership: OWNERSHIP,
      podSecurityVersion: 'v1.36',
      unit: 'shop',
      meshRevision: 'r1',
    };
    const namespace = only(
      synth((scope) => new Namespace(scope, 'Shop', props)),
      'Namespace',
      'shop',
    );

    expect(namespace.metadata.labels).toEqual({
      ...OWNERSHIP_LABELS,
      ...POD_SECURITY,
      'terrace.internal/area': 'team',
      'terrace.internal/unit': 'shop',
      'istio.io/rev': 'r1',
    });
  });
});
