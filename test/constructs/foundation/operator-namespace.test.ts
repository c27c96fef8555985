import type { Construct } from 'constructs';
import { OperatorNamespace, type OperatorNamespaceProps } from '../../../constructs/foundation/operator-namespace';
import { resources, silentProps } from './synthesize';

const ownership = { owner: 'platform', environment: 'prod', costCenter: 'platform' };

const props: Required<OperatorNamespaceProps> = {
  namespace: 'istio-cni',
  ownership,
  podSecurityLevel: 'privileged',
  podSecurityVersion: 'v1.36',
  podSecurityReason: 'changes the node',
  shares: [
    { kind: 'Deployment', cpuMillis: 100, memoryMiB: 128, maxReplicas: 2, surge: 1 },
    { kind: 'DaemonSet', cpuMillis: 50, memoryMiB: 64, maxReplicas: 7, surge: 2 },
  ],
  centres: 2,
};

function namespace(scope: Construct, given: OperatorNamespaceProps): void {
  new OperatorNamespace(scope, 'Namespace', given);
}

describe('OperatorNamespace', () => {
  test('says what its pods may be, and why', () => {
    const made = resources((scope) => namespace(scope, props)).kubernetes_namespace_v1?.['istio-cni'];

    expect(made).toEqual({
      metadata: {
        name: 'istio-cni',
        labels: {
          'app.kubernetes.io/managed-by': 'terrace',
          'terrace.internal/owner': 'platform',
          'terrace.internal/environment': 'prod',
          'terrace.internal/cost-center': 'platform',
          'terrace.internal/area': 'platform',
          'pod-security.kubernetes.io/enforce': 'privileged',
          'pod-security.kubernetes.io/enforce-version': 'v1.36',
          'pod-security.kubernetes.io/audit': 'privileged',
          'pod-security.kubernetes.io/audit-version': 'v1.36',
          'pod-security.kubernetes.io/warn': 'privileged',
          'pod-security.kubernetes.io/warn-version': 'v1.36',
        },
        annotations: { 'terrace.internal/pod-security-reason': 'changes the node' },
      },
      lifecycle: { prevent_destroy: true },
    });
  });

  test('bounds what its pods may use, and opens no way in from outside', () => {
    const made = resources((scope) => namespace(scope, props));

    expect(made.kubernetes_resource_quota_v1?.['istio-cni']).toMatchObject({
      metadata: { name: 'terrace', namespace: 'istio-cni' },
      spec: {
        hard: {
          // 2 replicas with 2 Terminating, 1 of a roll-out, 1 of a lost centre; and 7 agents with 2 on new nodes.
          'requests.cpu': '1050m',
          'requests.memory': '1344Mi',
          'limits.memory': '1344Mi',
          pods: '15',
          'services.loadbalancers': '0',
          'services.nodeports': '0',
          persistentvolumeclaims: '0',
        },
      },
      depends_on: ['kubernetes_namespace_v1.istio-cni'],
    });
    expect(made.kubernetes_limit_range_v1?.['istio-cni']).toMatchObject({
      metadata: { name: 'terrace', namespace: 'istio-cni' },
      spec: {
        limit: [{ type: 'Container', default: { memory: '256Mi' }, default_request: { cpu: '50m', memory: '256Mi' } }],
      },
      depends_on: ['kubernetes_namespace_v1.istio-cni'],
    });
  });

  test('gives no reason by default', () => {
    const made = resources((scope) =>
      namespace(scope, { ...props, podSecurityLevel: 'restricted', podSecurityReason: undefined }),
    );

    expect(made.kubernetes_namespace_v1?.['istio-cni']?.metadata).not.toHaveProperty('annotations');
  });

  test('demands a reason for anything but restricted', () => {
    expect(() => resources((scope) => namespace(scope, { ...props, podSecurityReason: undefined }))).toThrow(
      "namespace 'istio-cni' asks for Pod Security 'privileged'; lower it to 'restricted' or give 'podSecurityReason'",
    );
  });

  test('shows every change of a prop', () => {
    const changed: Required<OperatorNamespaceProps> = {
      namespace: 'other',
      ownership: { ...ownership, owner: 'other' },
      podSecurityLevel: 'baseline',
      podSecurityVersion: 'v1.37',
      podSecurityReason: 'another',
      shares: props.shares.slice(1),
      centres: 1,
    };

    expect(silentProps(namespace, props, changed)).toEqual([]);
  });
});
