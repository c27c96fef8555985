// The objects of ../service-objects.ts, for jrsonnet: `--tla-code objects=12000` gives a list of as many.

local domain = 'bank.example';
local registry = 'registry.terrace.internal';
local metricsPort = 9090;
local levels = ['info', 'debug', 'warn'];

local padded(number, width) =
  local digits = '' + number;
  std.repeat('0', width - std.length(digits)) + digits;

local selector(name) = { matchLabels: { 'app.kubernetes.io/name': name } };
local inNamespace(name) = { matchLabels: { 'kubernetes.io/metadata.name': name } };

local securityContext = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: 10001,
  capabilities: { drop: ['ALL'] },
};

local exporter = {
  name: 'exporter',
  image: registry + '/platform/exporter:2.4.1',
  imagePullPolicy: 'IfNotPresent',
  args: ['--listen=:9102'],
  ports: [{ name: 'exporter', containerPort: 9102, protocol: 'TCP' }],
  resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu: '50m', memory: '64Mi' } },
  livenessProbe: { httpGet: { path: '/-/healthy', port: 'exporter' }, periodSeconds: 20 },
  readinessProbe: { httpGet: { path: '/-/ready', port: 'exporter' }, periodSeconds: 20 },
  securityContext: securityContext,
};

local objectsOf(index, count, names, teams) =
  local name = names[index];
  local namespace = teams[std.floor(index / 50)];
  local upstreamIndex = (index * 7 + 1) % count;
  local upstream = names[upstreamIndex];
  local upstreamNamespace = teams[std.floor(upstreamIndex / 50)];
  local version = '1.' + index % 40 + '.' + index % 7;
  local port = 8000 + index % 50;
  local replicas = 2 + index % 5;
  local cpu = 100 + index % 8 * 50;
  local memory = 128 + index % 6 * 64;
  local level = levels[index % 3];
  local host = name + '.' + namespace + '.svc.cluster.local';
  local own = selector(name);
  local labels = {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/part-of': namespace,
    'app.kubernetes.io/version': version,
    'terrace.internal/owner': namespace,
    'terrace.internal/tier': '1',
  };
  local metadata = { name: name, namespace: namespace, labels: labels };
  local alert(title, severity, expr, summary) = {
    alert: title,
    expr: expr,
    'for': '10m',
    labels: { severity: severity, service: name },
    annotations: {
      summary: name + ': ' + summary,
      runbook_url: 'https://runbooks.' + domain + '/' + name + '#' + title,
    },
  };
  local requests(filter) = 'sum(rate(http_requests_total{service="' + name + '"' + filter + '}[5m]))';
  [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: metadata, automountServiceAccountToken: false },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: metadata,
      data: {
        LOG_LEVEL: level,
        PORT: '' + port,
        UPSTREAM_URL: 'http://' + upstream + '.' + upstreamNamespace + '.svc.cluster.local:8080/api',
        'application.yaml': 'server:\n  port: ' + port + '\n  name: ' + name + '\nlog:\n  level: ' + level + '\n',
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata,
      spec: {
        replicas: replicas,
        revisionHistoryLimit: 3,
        selector: own,
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
        template: {
          metadata: { labels: labels, annotations: { 'sidecar.istio.io/inject': 'true' } },
          spec: {
            serviceAccountName: name,
            terminationGracePeriodSeconds: 30,
            securityContext: { runAsNonRoot: true, fsGroup: 10001, seccompProfile: { type: 'RuntimeDefault' } },
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: 'topology.kubernetes.io/zone',
                whenUnsatisfiable: 'DoNotSchedule',
                nodeTaintsPolicy: 'Honor',
                labelSelector: own,
              },
              {
                maxSkew: 1,
                topologyKey: 'kubernetes.io/hostname',
                whenUnsatisfiable: 'ScheduleAnyway',
                labelSelector: own,
              },
            ],
            containers: [
              {
                name: 'main',
                image: registry + '/' + namespace + '/' + name + ':' + version,
                imagePullPolicy: 'IfNotPresent',
                args: ['--config=/etc/application/application.yaml', '--port=' + port],
                ports: [
                  { name: 'http', containerPort: port, protocol: 'TCP' },
                  { name: 'metrics', containerPort: metricsPort, protocol: 'TCP' },
                ],
                envFrom: [{ configMapRef: { name: name } }],
                env: [{ name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
                resources: {
                  requests: { cpu: cpu + 'm', memory: memory + 'Mi' },
                  limits: { cpu: cpu * 2 + 'm', memory: memory * 2 + 'Mi' },
                },
                startupProbe: { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 5, failureThreshold: 30 },
                livenessProbe: { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10, failureThreshold: 3 },
                readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5, failureThreshold: 2 },
                securityContext: securityContext,
                volumeMounts: [
                  { name: 'config', mountPath: '/etc/application', readOnly: true },
                  { name: 'temporary', mountPath: '/tmp' },
                ],
              },
              exporter,
            ],
            volumes: [{ name: 'config', configMap: { name: name } }, { name: 'temporary', emptyDir: {} }],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata,
      spec: {
        type: 'ClusterIP',
        selector: own.matchLabels,
        ports: [
          { name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' },
          { name: 'metrics', port: metricsPort, targetPort: 'metrics', protocol: 'TCP' },
        ],
      },
    },
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: metadata,
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: name },
        minReplicas: replicas,
        maxReplicas: replicas * 3,
        metrics: [
          { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        ],
      },
    },
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: metadata,
      spec: { maxUnavailable: 1, selector: own },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: metadata,
      spec: {
        podSelector: own,
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          {
            from: [{ namespaceSelector: inNamespace('istio-system') }, { podSelector: {} }],
            ports: [{ protocol: 'TCP', port: port }, { protocol: 'TCP', port: metricsPort }],
          },
        ],
        egress: [
          {
            to: [{ namespaceSelector: inNamespace(upstreamNamespace), podSelector: selector(upstream) }],
            ports: [{ protocol: 'TCP', port: 8080 }],
          },
          {
            to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.96.0.0/12'] } }],
            ports: [{ protocol: 'UDP', port: 53 }],
          },
        ],
      },
    },
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'VirtualService',
      metadata: metadata,
      spec: {
        hosts: [name + '.' + domain, host],
        gateways: ['istio-system/public', 'mesh'],
        http: [
          {
            match: [{ uri: { prefix: '/' + name + '/' } }],
            rewrite: { uri: '/' },
            timeout: '15s',
            retries: { attempts: 3, perTryTimeout: '4s', retryOn: '5xx,reset,connect-failure' },
            route: [{ destination: { host: host, port: { number: 8080 } }, weight: 100 }],
          },
        ],
      },
    },
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'DestinationRule',
      metadata: metadata,
      spec: {
        host: host,
        trafficPolicy: {
          tls: { mode: 'ISTIO_MUTUAL' },
          connectionPool: {
            tcp: { maxConnections: 200 },
            http: { http2MaxRequests: 1000, maxRequestsPerConnection: 10 },
          },
          outlierDetection: {
            consecutive5xxErrors: 5,
            interval: '30s',
            baseEjectionTime: '30s',
            maxEjectionPercent: 50,
          },
        },
      },
    },
    {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: metadata,
      spec: {
        selector: own,
        action: 'ALLOW',
        rules: [
          {
            from: [{ source: { serviceAccounts: [upstreamNamespace + '/' + upstream, 'istio-system/ingress'] } }],
            to: [{ operation: { methods: ['GET', 'POST'], paths: ['/*'] } }],
          },
        ],
      },
    },
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: metadata,
      spec: {
        selector: own,
        namespaceSelector: { matchNames: [namespace] },
        endpoints: [{ port: 'metrics', interval: '30s', path: '/metrics', scheme: 'http' }],
      },
    },
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: metadata,
      spec: {
        groups: [
          {
            name: name + '.rules',
            interval: '60s',
            rules: [
              alert(
                'HighErrorRate',
                'page',
                requests(',code=~"5.."') + ' / ' + requests('') + ' > 0.05',
                'errors above 5%'
              ),
              alert(
                'PodRestarting',
                'ticket',
                'increase(kube_pod_container_status_restarts_total{namespace="' + namespace + '",pod=~"' + name
                + '-.*"}[15m]) > 3',
                'pods restart'
              ),
            ],
          },
        ],
      },
    },
  ];

function(objects)
  local count = objects / 12;
  local names = std.makeArray(count, function(index) 'service-' + padded(index, 4));
  local teams = std.makeArray(std.ceil(count / 50), function(team) 'team-' + padded(team, 2));
  std.flatMap(function(index) objectsOf(index, count, names, teams), std.range(0, count - 1))
