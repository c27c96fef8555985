import {
  type GatewayPort,
  GatewayWorkload,
  type GatewayWorkloadProps,
} from '../../../constructs/gateway/gateway-workload';
import { EGRESS, OWNERSHIP_LABELS } from '../samples';
import { inventory, only, synth } from '../synth';

const HTTPS: Required<GatewayPort> = { name: 'https', port: 443, targetPort: 8443 };

const PROPS: Required<GatewayWorkloadProps> = { ...EGRESS, ports: [HTTPS], serviceType: 'ClusterIP', proxyConfig: {} };

const LABELS = {
  ...OWNERSHIP_LABELS,
  'app.kubernetes.io/name': 'egressgateway',
  'app.kubernetes.io/part-of': 'istio-egress',
  'terrace.internal/tier': '0',
};

function gateway(choices: Partial<GatewayWorkloadProps> = {}) {
  return synth((scope) => new GatewayWorkload(scope, 'Gateway', { ...PROPS, ...choices }));
}

describe('GatewayWorkload', () => {
  test('is a Deployment that drains, scales and is reached under its name', () => {
    expect(inventory(gateway())).toEqual([
      "Deployment 'egressgateway'",
      "HorizontalPodAutoscaler 'egressgateway'",
      "PodDisruptionBudget 'egressgateway'",
      "Service 'egressgateway'",
      "ServiceAccount 'egressgateway'",
    ]);
  });

  test('carries every prop into the manifest', () => {
    const objects = gateway(PROPS);
    const metadata = { name: 'egressgateway', namespace: 'istio-egress', labels: LABELS };

    expect(only(objects, 'Deployment')).toMatchObject({
      metadata,
      spec: {
        selector: { matchLabels: { 'app.kubernetes.io/name': 'egressgateway' } },
        template: {
          metadata: { labels: { ...LABELS, 'istio.io/rev': 'r1' } },
          spec: {
            containers: [
              {
                image: EGRESS.image,
                ports: [{ name: 'https', containerPort: 8443, protocol: 'TCP' }],
                resources: { requests: { cpu: '500m', memory: '256Mi' }, limits: { memory: '256Mi' } },
              },
            ],
          },
        },
      },
    });
    expect(only(objects, 'HorizontalPodAutoscaler')).toMatchObject({
      metadata,
      spec: { minReplicas: 4, maxReplicas: 8 },
    });
    expect(only(objects, 'Service')).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: {
        type: 'ClusterIP',
        selector: { 'app.kubernetes.io/name': 'egressgateway' },
        ports: [{ name: 'https', port: 443, targetPort: 8443, protocol: 'TCP' }],
      },
    });
  });

  test('is completed by the injector, and scaled by the load of what is injected', () => {
    const objects = gateway();
    const template = only(objects, 'Deployment').spec?.template;

    expect(template?.metadata).toMatchObject({
      labels: { 'sidecar.istio.io/inject': 'true' },
      annotations: { 'inject.istio.io/templates': 'gateway' },
    });
    expect(template?.spec?.containers.map(({ name }) => name)).toEqual(['istio-proxy']);
    expect(only(objects, 'HorizontalPodAutoscaler').spec?.metrics).toMatchObject([
      { containerResource: { container: 'istio-proxy' } },
    ]);
  });

  /** What the pods say to the injector of their proxies. */
  function proxyConfigOf(choices: Partial<GatewayWorkloadProps> = {}): unknown {
    const { annotations = {} } = only(gateway(choices), 'Deployment').spec?.template.metadata ?? {};
    return JSON.parse(annotations['proxy.istio.io/config'] ?? '');
  }

  test('drains within its grace period, and refuses encoded slashes, for a pod states a part of its settings whole', () => {
    expect(proxyConfigOf()).toEqual({
      terminationDrainDuration: '45s',
      connectionSettings: { httpIdleTimeout: '900s', httpPathWithEscapedSlashesAction: 'REJECT_REQUEST' },
    });
  });

  test('keeps what all gateways do beside what one does otherwise', () => {
    const connectionSettings = { profile: 'EDGE', httpPathWithEscapedSlashesAction: 'KEEP_UNCHANGED' };

    expect(proxyConfigOf({ proxyConfig: { concurrency: 1, connectionSettings } })).toEqual({
      concurrency: 1,
      terminationDrainDuration: '45s',
      connectionSettings: {
        profile: 'EDGE',
        httpIdleTimeout: '900s',
        httpPathWithEscapedSlashesAction: 'REJECT_REQUEST',
      },
    });
  });

  test('is tier 0, as the proxy user, restricted and without a token of its own making', () => {
    const { spec } = only(gateway(), 'Deployment').spec?.template ?? {};

    expect(spec).toMatchObject({
      serviceAccountName: 'egressgateway',
      automountServiceAccountToken: false,
      priorityClassName: 'tier-0',
      terminationGracePeriodSeconds: 60,
      securityContext: { fsGroup: 1337, seccompProfile: { type: 'RuntimeDefault' } },
      tolerations: [
        { effect: 'NoExecute', tolerationSeconds: 30 },
        { effect: 'NoExecute', tolerationSeconds: 30 },
      ],
      topologySpreadConstraints: [{ nodeTaintsPolicy: 'Honor' }, { nodeTaintsPolicy: 'Honor' }],
      containers: [
        {
          securityContext: {
            capabilities: { drop: ['ALL'] },
            readOnlyRootFilesystem: true,
            runAsNonRoot: true,
            runAsUser: 1337,
            runAsGroup: 1337,
          },
        },
      ],
    });
  });

  test('keeps the address of clients and opens no node port where it faces the internet', () => {
    expect(only(gateway({ serviceType: 'LoadBalancer' }), 'Service').spec).toMatchObject({
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      allocateLoadBalancerNodePorts: false,
    });
  });

  test('fails without a port', () => {
    expect(() => gateway({ ports: [] })).toThrow("gateway 'egressgateway' has no port; give at least one");
  });

  test('fails on a port that takes a capability', () => {
    expect(() => gateway({ ports: [{ ...HTTPS, targetPort: 443 }] })).toThrow(
      "gateway 'egressgateway' listens on port 443, which takes a capability; give a 'targetPort' above 1023",
    );
  });
});
