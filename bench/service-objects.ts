import type { ApiObjectProps } from 'cdk8s';

/** What differs from service to service. */
export interface Service {
  readonly name: string;
  readonly namespace: string;
  readonly upstream: { readonly name: string; readonly namespace: string };
  readonly version: string;
  readonly port: number;
  readonly replicas: number;
  readonly cpuMillis: number;
  readonly memoryMebibytes: number;
  readonly logLevel: string;
}

/** Wraps a value that is rendered at the end. */
type Late = <T>(produce: () => T) => T;

const DOMAIN = 'bank.example';
const REGISTRY = 'registry.terrace.internal';
const METRICS_PORT = 9_090;

/** A service with what several of its objects hold. */
interface Own extends Service {
  readonly labels: Readonly<Record<string, string>>;
  readonly selector: Selector;
}

interface Selector {
  readonly matchLabels: Readonly<Record<string, string>>;
}

/** The 12 objects of a service as the platform makes them: workload, scaling, mesh, isolation, monitoring. */
export function objectsOfService(given: Service, late: Late): ApiObjectProps[] {
  const service = { ...given, labels: labelsOf(given), selector: selectorOf(given) };
  return [
    serviceAccount(service),
    configMap(service),
    deployment(service),
    kubernetesService(service),
    autoscaler(service),
    disruptionBudget(service),
    networkPolicy(service),
    virtualService(service),
    destinationRule(service),
    authorizationPolicy(service, late),
    serviceMonitor(service),
    prometheusRule(service),
  ];
}

function metadata({ name, namespace, labels }: Own) {
  return { name, namespace, labels };
}

function labelsOf({ name, namespace, version }: Service) {
  return {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/part-of': namespace,
    'app.kubernetes.io/version': version,
    'terrace.internal/owner': namespace,
    'terrace.internal/tier': '1',
  };
}

function selectorOf({ name }: { readonly name: string }): Selector {
  return { matchLabels: { 'app.kubernetes.io/name': name } };
}

function hostOf({ name, namespace }: { readonly name: string; readonly namespace: string }): string {
  return `${name}.${namespace}.svc.cluster.local`;
}

function serviceAccount(service: Own): ApiObjectProps {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: metadata(service),
    automountServiceAccountToken: false,
  };
}

function configMap(service: Own): ApiObjectProps {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadata(service),
    data: {
      LOG_LEVEL: service.logLevel,
      PORT: String(service.port),
      UPSTREAM_URL: `http://${hostOf(service.upstream)}:8080/api`,
      'application.yaml': `server:\n  port: ${service.port}\n  name: ${service.name}\nlog:\n  level: ${service.logLevel}\n`,
    },
  };
}

function deployment(service: Own): ApiObjectProps {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadata(service),
    spec: {
      replicas: service.replicas,
      revisionHistoryLimit: 3,
      selector: service.selector,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      template: {
        metadata: { labels: service.labels, annotations: { 'sidecar.istio.io/inject': 'true' } },
        spec: podSpec(service),
      },
    },
  };
}

function podSpec(service: Own) {
  return {
    serviceAccountName: service.name,
    terminationGracePeriodSeconds: 30,
    securityContext: { runAsNonRoot: true, fsGroup: 10_001, seccompProfile: { type: 'RuntimeDefault' } },
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'DoNotSchedule',
        nodeTaintsPolicy: 'Honor',
        labelSelector: service.selector,
      },
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: service.selector,
      },
    ],
    containers: [mainContainer(service), EXPORTER],
    volumes: [
      { name: 'config', configMap: { name: service.name } },
      { name: 'temporary', emptyDir: {} },
    ],
  };
}

const SECURITY_CONTEXT = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: 10_001,
  capabilities: { drop: ['ALL'] },
};

function mainContainer(service: Own) {
  const { cpuMillis, memoryMebibytes } = service;
  return {
    name: 'main',
    image: `${REGISTRY}/${service.namespace}/${service.name}:${service.version}`,
    imagePullPolicy: 'IfNotPresent',
    args: ['--config=/etc/application/application.yaml', `--port=${service.port}`],
    ports: [
      { name: 'http', containerPort: service.port, protocol: 'TCP' },
      { name: 'metrics', containerPort: METRICS_PORT, protocol: 'TCP' },
    ],
    envFrom: [{ configMapRef: { name: service.name } }],
    env: [{ name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
    resources: {
      requests: { cpu: `${cpuMillis}m`, memory: `${memoryMebibytes}Mi` },
      limits: { cpu: `${cpuMillis * 2}m`, memory: `${memoryMebibytes * 2}Mi` },
    },
    startupProbe: { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 5, failureThreshold: 30 },
    livenessProbe: { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10, failureThreshold: 3 },
    readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5, failureThreshold: 2 },
    securityContext: SECURITY_CONTEXT,
    volumeMounts: [
      { name: 'config', mountPath: '/etc/application', readOnly: true },
      { name: 'temporary', mountPath: '/tmp' },
    ],
  };
}

const EXPORTER = {
  name: 'exporter',
  image: `${REGISTRY}/platform/exporter:2.4.1`,
  imagePullPolicy: 'IfNotPresent',
  args: ['--listen=:9102'],
  ports: [{ name: 'exporter', containerPort: 9_102, protocol: 'TCP' }],
  resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu: '50m', memory: '64Mi' } },
  livenessProbe: { httpGet: { path: '/-/healthy', port: 'exporter' }, periodSeconds: 20 },
  readinessProbe: { httpGet: { path: '/-/ready', port: 'exporter' }, periodSeconds: 20 },
  securityContext: SECURITY_CONTEXT,
};

function kubernetesService(service: Own): ApiObjectProps {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(service),
    spec: {
      type: 'ClusterIP',
      selector: service.selector.matchLabels,
      ports: [
        { name: 'http', port: 8_080, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' },
        { name: 'metrics', port: METRICS_PORT, targetPort: 'metrics', protocol: 'TCP' },
      ],
    },
  };
}

function autoscaler(service: Own): ApiObjectProps {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadata(service),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: service.name },
      minReplicas: service.replicas,
      maxReplicas: service.replicas * 3,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
      ],
    },
  };
}

function disruptionBudget(service: Own): ApiObjectProps {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: metadata(service),
    spec: { maxUnavailable: 1, selector: service.selector },
  };
}

function networkPolicy(service: Own): ApiObjectProps {
  const namespace = (name: string) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metadata(service),
    spec: {
      podSelector: service.selector,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [{ namespaceSelector: namespace('istio-system') }, { podSelector: {} }],
          ports: [
            { protocol: 'TCP', port: service.port },
            { protocol: 'TCP', port: METRICS_PORT },
          ],
        },
      ],
      egress: [
        {
          to: [{ namespaceSelector: namespace(service.upstream.namespace), podSelector: selectorOf(service.upstream) }],
          ports: [{ protocol: 'TCP', port: 8_080 }],
        },
        {
          to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.96.0.0/12'] } }],
          ports: [{ protocol: 'UDP', port: 53 }],
        },
      ],
    },
  };
}

function virtualService(service: Own): ApiObjectProps {
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: metadata(service),
    spec: {
      hosts: [`${service.name}.${DOMAIN}`, hostOf(service)],
      gateways: ['istio-system/public', 'mesh'],
      http: [
        {
          match: [{ uri: { prefix: `/${service.name}/` } }],
          rewrite: { uri: '/' },
          timeout: '15s',
          retries: { attempts: 3, perTryTimeout: '4s', retryOn: '5xx,reset,connect-failure' },
          route: [{ destination: { host: hostOf(service), port: { number: 8_080 } }, weight: 100 }],
        },
      ],
    },
  };
}

function destinationRule(service: Own): ApiObjectProps {
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'DestinationRule',
    metadata: metadata(service),
    spec: {
      host: hostOf(service),
      trafficPolicy: {
        tls: { mode: 'ISTIO_MUTUAL' },
        connectionPool: {
          tcp: { maxConnections: 200 },
          http: { http2MaxRequests: 1_000, maxRequestsPerConnection: 10 },
        },
        outlierDetection: {
          consecutive5xxErrors: 5,
          interval: '30s',
          baseEjectionTime: '30s',
          maxEjectionPercent: 50,
        },
      },
    },
  };
}

function authorizationPolicy(service: Own, late: Late): ApiObjectProps {
  const { namespace, name } = service.upstream;
  return {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: metadata(service),
    spec: {
      selector: service.selector,
      action: 'ALLOW',
      rules: late(() => [
        {
          from: [{ source: { serviceAccounts: [`${namespace}/${name}`, 'istio-system/ingress'] } }],
          to: [{ operation: { methods: ['GET', 'POST'], paths: ['/*'] } }],
        },
      ]),
    },
  };
}

function serviceMonitor(service: Own): ApiObjectProps {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: metadata(service),
    spec: {
      selector: service.selector,
      namespaceSelector: { matchNames: [service.namespace] },
      endpoints: [{ port: 'metrics', interval: '30s', path: '/metrics', scheme: 'http' }],
    },
  };
}

function prometheusRule(service: Own): ApiObjectProps {
  const { name, namespace } = service;
  const requests = (filter: string) => `sum(rate(http_requests_total{service="${name}"${filter}}[5m]))`;
  const alert = (title: string, severity: string, expr: string, summary: string) => ({
    alert: title,
    expr,
    for: '10m',
    labels: { severity, service: name },
    annotations: { summary: `${name}: ${summary}`, runbook_url: `https://runbooks.${DOMAIN}/${name}#${title}` },
  });
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: metadata(service),
    spec: {
      groups: [
        {
          name: `${name}.rules`,
          interval: '60s',
          rules: [
            alert('HighErrorRate', 'page', `${requests(',code=~"5.."')} / ${requests('')} > 0.05`, 'errors above 5%'),
            alert(
              'PodRestarting',
              'ticket',
              `increase(kube_pod_container_status_restarts_total{namespace="${namespace}",pod=~"${name}-.*"}[15m]) > 3`,
              'pods restart',
            ),
          ],
        },
      ],
    },
  };
}
