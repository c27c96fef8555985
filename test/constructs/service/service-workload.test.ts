import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { ServiceWorkload, type ServiceWorkloadProps } from '../../../constructs/service/service-workload';
import { IMAGE, LABELS } from '../samples';
import { inventory, only, synth } from '../synth';

const PROPS: ServiceWorkloadProps = {
  workload: 'cart',
  namespace: 'shop',
  labels: LABELS,
  tier: 1,
  runtime: 'java-spring',
  image: IMAGE,
  version: '1.4.2',
  cpu: Cpu.millis(250),
  memory: Size.gibibytes(1),
  minReplicas: 2,
  maxReplicas: 6,
};

function workload(choices: Partial<ServiceWorkloadProps> = {}) {
  return synth((scope) => new ServiceWorkload(scope, 'Workload', { ...PROPS, ...choices }));
}

function deployment(choices: Partial<ServiceWorkloadProps> = {}) {
  return only(workload(choices), 'Deployment', 'cart');
}

function podOf(choices: Partial<ServiceWorkloadProps> = {}) {
  return deployment(choices).spec?.template;
}

describe('ServiceWorkload', () => {
  test('is in service by default, with as many replicas as its autoscaler wants', () => {
    expect(deployment().spec).not.toHaveProperty('replicas');
    expect(deployment().metadata.annotations).toBeUndefined();
    expect(deployment().metadata.labels).not.toHaveProperty('terrace.internal/role');
  });

  test('carries every prop into the manifest', () => {
    const props: Required<ServiceWorkloadProps> = { ...PROPS, standing: 'standby' };
    const objects = workload(props);
    const metadata = { name: 'cart', namespace: 'shop', labels: LABELS };
    const { metadata: deployed, spec } = only(objects, 'Deployment', 'cart');

    expect(deployed).toEqual({ ...metadata, labels: { ...LABELS, 'terrace.internal/role': 'standby' } });
    expect(spec).toMatchObject({ selector: { matchLabels: { 'app.kubernetes.io/name': 'cart' } } });
    expect(spec?.template).toMatchObject({
      metadata: {
        labels: { ...LABELS, 'app.kubernetes.io/version': '1.4.2' },
      },
      spec: {
        serviceAccountName: 'cart',
        priorityClassName: 'tier-1',
        containers: [
          {
            name: 'cart',
            image: IMAGE,
            ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
            resources: { requests: { cpu: '250m', memory: '1024Mi' }, limits: { memory: '1024Mi' } },
          },
        ],
      },
    });
    expect(only(objects, 'HorizontalPodAutoscaler')).toMatchObject({
      metadata,
      spec: { minReplicas: 2, maxReplicas: 6, metrics: [{ containerResource: { container: 'cart' } }] },
    });
    expect(only(objects, 'PodDisruptionBudget').metadata).toEqual(metadata);
    expect(only(objects, 'ServiceAccount')).toMatchObject({ metadata, automountServiceAccountToken: false });
  });

  test('is selected by its name alone, never by its version', () => {
    const matchLabels = { 'app.kubernetes.io/name': 'cart' };
    const objects = workload();

    expect(only(objects, 'Deployment').spec?.selector).toEqual({ matchLabels });
    expect(only(objects, 'PodDisruptionBudget').spec?.selector).toEqual({ matchLabels });
  });

  test('labels its pods so that they are selected, whatever labels it is given', () => {
    expect(podOf({ labels: { a: '1' } })?.metadata?.labels).toMatchObject({ a: '1', 'app.kubernetes.io/name': 'cart' });
  });

  test('runs pods that Pod Security `restricted` admits, without a token', () => {
    expect(podOf()?.spec).toMatchObject({
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          securityContext: {
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
            readOnlyRootFilesystem: true,
          },
        },
      ],
    });
  });

  test('gives its pods a small place to write to', () => {
    expect(podOf()?.spec).toMatchObject({
      containers: [{ volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }] }],
      volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }],
    });
  });

  test('spreads over centres past tainted nodes, and leaves dead nodes', () => {
    const spec = podOf()?.spec;

    expect(
      spec?.topologySpreadConstraints?.map(({ topologyKey, nodeTaintsPolicy }) => [topologyKey, nodeTaintsPolicy]),
    ).toEqual([
      ['topology.kubernetes.io/zone', 'Honor'],
      ['kubernetes.io/hostname', 'Honor'],
    ]);
    expect(spec?.tolerations?.map(({ effect, tolerationSeconds }) => [effect, tolerationSeconds])).toEqual([
      ['NoExecute', 30],
      ['NoExecute', 30],
    ]);
  });

  test('rolls out before it takes away, and stops after its endpoints are forgotten and before its proxy', () => {
    const { spec } = deployment();

    expect(spec?.strategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } });
    expect(spec?.template.spec).toMatchObject({
      terminationGracePeriodSeconds: 45,
      containers: [{ lifecycle: { preStop: { sleep: { seconds: 10 } } } }],
    });
  });

  test('is probed as its runtime wants, with its environment', () => {
    expect(podOf()?.spec?.containers[0]).toMatchObject({
      env: expect.arrayContaining([{ name: 'SERVER_SHUTDOWN', value: 'graceful' }]),
      startupProbe: { httpGet: { port: 8081 }, failureThreshold: 24 },
      livenessProbe: { httpGet: { port: 8081 } },
      readinessProbe: { httpGet: { port: 8081 } },
    });
    expect(podOf({ runtime: 'spa' })?.spec?.containers[0]).not.toHaveProperty('env');
  });

  test.each([0, 1, 2] as const)('has a disruption budget at tier %i', (tier) => {
    expect(inventory(workload({ tier }))).toContain("PodDisruptionBudget 'cart'");
  });

  test('has a disruption budget at tier 3 where it always has several pods', () => {
    expect(inventory(workload({ tier: 3 }))).toContain("PodDisruptionBudget 'cart'");
    expect(inventory(workload({ tier: 3, minReplicas: 1 }))).toEqual([
      "Deployment 'cart'",
      "HorizontalPodAutoscaler 'cart'",
      "ServiceAccount 'cart'",
    ]);
  });

  test('waits cold at zero replicas, unscaled, and knows how far it may grow once promoted', () => {
    const objects = workload({ standing: 'cold' });
    const { metadata, spec } = only(objects, 'Deployment');

    expect(inventory(objects)).toEqual(["Deployment 'cart'", "PodDisruptionBudget 'cart'", "ServiceAccount 'cart'"]);
    expect(spec?.replicas).toBe(0);
    expect(metadata.annotations).toEqual({ 'terrace.internal/promoted-max-replicas': '6' });
    expect(metadata.labels).toMatchObject({ 'terrace.internal/role': 'standby' });
  });

  test.each(['standby', 'cold'] as const)(
    'has the same pods in service as %s, so that a promotion restarts none',
    (standing) => {
      expect(podOf({ standing })).toEqual(podOf());
    },
  );

  test('stands by warm at its least replicas, and says so', () => {
    const objects = workload({ standing: 'standby' });

    expect(only(objects, 'Deployment').spec).not.toHaveProperty('replicas');
    expect(only(objects, 'HorizontalPodAutoscaler').spec?.minReplicas).toBe(2);
    expect(only(objects, 'Deployment').metadata.labels).toMatchObject({ 'terrace.internal/role': 'standby' });
  });
});
