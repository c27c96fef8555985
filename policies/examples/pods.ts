import type { KubernetesObject } from '../objects';
import { example, exampleImage } from './objects';

type Fields = Readonly<Record<string, unknown>>;

/** What the Deployment of {@link goodDeployment} has otherwise. */
export interface PodChanges {
  /** Fields of its container. @default - none */
  readonly container?: Fields;
  /** Fields of its pods. @default - none */
  readonly pod?: Fields;
  /** Fields of its own `spec`. @default - none */
  readonly spec?: Fields;
  /** Labels of its pods; one without a value is taken away. @default - none */
  readonly labels?: Readonly<Record<string, string | undefined>>;
  /** Annotations of its pods. @default - none */
  readonly annotations?: Readonly<Record<string, string>>;
}

const app = { 'app.kubernetes.io/name': 'pay' };
const owned = {
  'terrace.internal/cost-center': 'cc-1',
  'terrace.internal/environment': 'example',
  'terrace.internal/owner': 'payments',
  'terrace.internal/tier': '0',
};
const security = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
  readOnlyRootFilesystem: true,
};
const resources = { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '128Mi' } };
const spread = {
  maxSkew: 1,
  nodeTaintsPolicy: 'Honor',
  labelSelector: { matchLabels: app },
  matchLabelKeys: ['pod-template-hash'],
};
const lost = { operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 };

const goodContainer = {
  name: 'pay',
  image: exampleImage,
  ports: [{ containerPort: 8080 }],
  resources,
  readinessProbe: { httpGet: { path: '/ready', port: 8081 } },
  livenessProbe: { httpGet: { path: '/alive', port: 8081 } },
  lifecycle: { preStop: { sleep: { seconds: 10 } } },
  securityContext: security,
  volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
};

const goodPod = {
  serviceAccountName: 'pay',
  automountServiceAccountToken: false,
  enableServiceLinks: false,
  priorityClassName: 'tier-0',
  terminationGracePeriodSeconds: 45,
  securityContext: {
    fsGroup: 10001,
    runAsGroup: 10001,
    runAsNonRoot: true,
    runAsUser: 10001,
    seccompProfile: { type: 'RuntimeDefault' },
  },
  tolerations: [
    { ...lost, key: 'node.kubernetes.io/not-ready' },
    { ...lost, key: 'node.kubernetes.io/unreachable' },
  ],
  topologySpreadConstraints: [
    { ...spread, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule' },
    { ...spread, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' },
  ],
  containers: [goodContainer],
  volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }],
};

/** The Deployment of the service `pay` that no rule about pods has anything against, changed where an example says so. */
export function goodDeployment(changes: PodChanges = {}): KubernetesObject {
  const { container = {}, pod = {}, spec = {}, labels = {}, annotations } = changes;
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'pay', namespace: 'pay', labels: { ...app, ...owned } },
    spec: {
      replicas: 4,
      selector: { matchLabels: app },
      ...spec,
      template: {
        metadata: { labels: { ...app, ...owned, ...labels } as Readonly<Record<string, string>>, annotations },
        spec: { ...goodPod, containers: [{ ...goodContainer, ...container }], ...pod },
      },
    },
  };
}

/** The same with fields of what the container may do. */
export function withSecurity(securityContext: Fields): KubernetesObject {
  return goodDeployment({ container: { securityContext: { ...security, ...securityContext } } });
}

/** The same with fields of what all containers run as. */
export function withPodSecurity(securityContext: Fields): KubernetesObject {
  return goodDeployment({ pod: { securityContext: { ...goodPod.securityContext, ...securityContext } } });
}

/** A Rollout that takes the template of the Deployment `pay`, where all that is said of pods stands. */
export const borrowingRollout = example('argoproj.io/v1alpha1', 'Rollout', 'pay-rollout', {
  spec: { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'pay' } },
});

const proxyImage = `registry.terrace.internal/istio/proxyv2@sha256:${'b'.repeat(64)}`;
const proxySecurity = {
  ...security,
  runAsGroup: 1337,
  runAsNonRoot: true,
  runAsUser: 1337,
  seccompProfile: { type: 'RuntimeDefault' },
};
const field = (name: string, fieldPath: string) => ({ name, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } } });
const proxyEnvironment = [
  { name: 'PILOT_CERT_PROVIDER', value: 'istiod' },
  { name: 'CA_ADDR', value: 'istiod.istio-system.svc:15012' },
  field('POD_NAME', 'metadata.name'),
  field('SERVICE_ACCOUNT', 'spec.serviceAccountName'),
  { name: 'GOMEMLIMIT', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1' } } },
  { name: 'PROXY_CONFIG', value: '{"connectionSettings":{"httpPathWithEscapedSlashesAction":"REJECT_REQUEST"}}\n' },
  { name: 'ISTIO_META_OWNER', value: 'kubernetes://apis/apps/v1/namespaces/pay/deployments/pay' },
  { name: 'TRUST_DOMAIN', value: 'example.terrace.internal' },
];
const asksReady = { httpGet: { path: '/healthz/ready', port: 15021, scheme: 'HTTP' }, periodSeconds: 15 };
const proxyVolumes = [
  ...['workload-socket', 'credential-socket', 'workload-certs', 'istio-data'].map((name) => ({ name, emptyDir: {} })),
  { name: 'istio-envoy', emptyDir: { medium: 'Memory' } },
  {
    name: 'istio-podinfo',
    downwardAPI: { items: [{ path: 'labels', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.labels' } }] },
  },
  {
    name: 'istio-token',
    projected: {
      sources: [{ serviceAccountToken: { path: 'istio-token', expirationSeconds: 43200, audience: 'istio-ca' } }],
    },
  },
  { name: 'istiod-ca-cert', configMap: { name: 'istio-ca-root-cert' } },
];

/** A pod as it reaches the policies of a cluster: after the injector, and with the fields that the API server sets. */
function admitted(spec: Fields, annotations: Readonly<Record<string, string>>): KubernetesObject {
  const hash = '6f9c8d7b54';
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `pay-${hash}-x2x4v`,
      namespace: 'pay',
      labels: {
        ...app,
        ...owned,
        'pod-template-hash': hash,
        'service.istio.io/canonical-name': 'pay',
        'service.istio.io/canonical-revision': '1.0.0',
      },
      annotations,
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `pay-${hash}`, uid: '1', controller: true }],
    },
    spec: {
      ...goodPod,
      dnsPolicy: 'ClusterFirst',
      preemptionPolicy: 'PreemptLowerPriority',
      priority: 1_000_000,
      restartPolicy: 'Always',
      schedulerName: 'default-scheduler',
      tolerations: [
        ...goodPod.tolerations,
        { key: 'node.kubernetes.io/memory-pressure', operator: 'Exists', effect: 'NoSchedule' },
      ],
      serviceAccount: 'pay',
      ...spec,
    },
    status: { phase: 'Pending', qosClass: 'Burstable' },
  };
}

const proxy = {
  name: 'istio-proxy',
  image: proxyImage,
  imagePullPolicy: 'IfNotPresent',
  env: proxyEnvironment,
  ports: [{ name: 'http-envoy-prom', containerPort: 15090, protocol: 'TCP' }],
  resources,
  readinessProbe: asksReady,
};

/** What istiod's template `sidecar` makes of a pod of `pay`, with native sidecars and the CNI plugin. */
export const injectedPod = admitted(
  {
    initContainers: [
      {
        name: 'istio-validation',
        image: proxyImage,
        args: ['istio-iptables', '-p', '15001', '--run-validation', '--skip-rule-apply'],
        resources,
        securityContext: proxySecurity,
      },
      {
        ...proxy,
        args: ['proxy', 'sidecar', '--domain', '$(POD_NAMESPACE).svc.cluster.local'],
        lifecycle: {
          preStop: { exec: { command: ['pilot-agent', 'request', '--debug-port=15020', 'POST', 'drain'] } },
        },
        restartPolicy: 'Always',
        securityContext: proxySecurity,
        startupProbe: asksReady,
      },
    ],
    containers: [
      {
        ...goodContainer,
        readinessProbe: { httpGet: { path: '/app-health/pay/readyz', port: 15020, scheme: 'HTTP' } },
        livenessProbe: { httpGet: { path: '/app-health/pay/livez', port: 15020, scheme: 'HTTP' } },
      },
    ],
    volumes: [...proxyVolumes, ...goodPod.volumes],
  },
  { 'istio.io/rev': 'default', 'kubectl.kubernetes.io/default-container': 'pay' },
);

/** What istiod's template `gateway` makes of a pod, here named as `pay`, too. */
export const injectedGateway = admitted(
  {
    containers: [
      {
        ...proxy,
        args: ['proxy', 'router', '--domain', '$(POD_NAMESPACE).svc.cluster.local'],
        securityContext: { ...security, runAsGroup: 1337, runAsNonRoot: true, runAsUser: 1337 },
      },
    ],
    securityContext: {
      fsGroup: 1337,
      seccompProfile: { type: 'RuntimeDefault' },
      sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }],
    },
    volumes: proxyVolumes,
  },
  { 'inject.istio.io/templates': 'gateway', 'istio.io/rev': 'default' },
);

/** Example clusters with one object each. */
export function each(...objects: readonly KubernetesObject[]) {
  return objects.map((object) => ({ objects: [object] }));
}

/** What every rule about pods must admit. */
export const goodPods = each(goodDeployment(), injectedPod, injectedGateway, borrowingRollout);
