import type { Break, Planted } from '../../planted';

const deployment = (cluster: Planted) => cluster.get('Deployment', 'pay', 'payment');
const template = (cluster: Planted) => deployment(cluster).spec.template;
const scaler = (cluster: Planted) => cluster.get('HorizontalPodAutoscaler', 'pay', 'payment').spec;
const past = ['NM-11 Deployment pay/payment'];
/** Its rule asks for mutual TLS, which pods without a proxy do not answer. */
const outside = [
  ...past,
  'NM-09 AuthorizationPolicy ledger/ledger',
  'NM-09 Flow workload:pay/payment -> workload:ledger/ledger TCP 9000',
  'NM-09 Flow workload:portal/portal-bff -> workload:pay/payment TCP 9000',
  'NM-09 NetworkPolicy istio-system/istiod',
  'NM-09 NetworkPolicy pay/platform-flows',
  'NM-10 DestinationRule pay/payment',
];
const scaled = ['AV-09 HorizontalPodAutoscaler pay/payment'];

function annotated(annotations: Readonly<Record<string, string>>, found = past): Break {
  const [[key, value]] = Object.entries(annotations) as [[string, string]];
  return {
    what: `the annotation ${key}: '${value}' on pods`,
    plant: (cluster) => {
      template(cluster).metadata.annotations = { [key]: value };
    },
    found,
    says: key,
  };
}

/** Labels and selectors, one of each kind, that match no pod. */
const mistyped: readonly (readonly [string, string, string, (spec: Record<string, unknown>) => void])[] = [
  ['NetworkPolicy', 'pay', 'payment', (spec) => Object.assign(spec, { podSelector: { matchLabels: { app: 'x' } } })],
  ['AuthorizationPolicy', 'pay', 'payment', (spec) => Object.assign(spec, { selector: { matchLabels: { app: 'x' } } })],
  ['PodDisruptionBudget', 'pay', 'payment', (spec) => Object.assign(spec, { selector: { matchLabels: { app: 'x' } } })],
  ['Sidecar', 'pay', 'payment', (spec) => Object.assign(spec, { workloadSelector: { labels: { app: 'x' } } })],
];

/** What takes pods past their proxies, policies past their pods, and autoscalers past their targets. */
export const podBreaks: readonly Break[] = [
  annotated({ 'traffic.sidecar.istio.io/excludeInboundPorts': '9000' }, [
    ...past,
    'NM-09 Flow workload:portal/portal-bff -> workload:pay/payment TCP 9000',
  ]),
  annotated({ 'traffic.sidecar.istio.io/excludeInboundPorts': '*' }),
  annotated({ 'traffic.sidecar.istio.io/excludeOutboundPorts': '9000' }),
  annotated({ 'traffic.sidecar.istio.io/excludeOutboundIPRanges': '0.0.0.0/0' }),
  annotated({ 'traffic.sidecar.istio.io/includeInboundPorts': '8080' }),
  annotated({ 'traffic.sidecar.istio.io/includeOutboundPorts': '8080' }),
  annotated({ 'traffic.sidecar.istio.io/includeOutboundIPRanges': '10.0.0.0/8' }),
  annotated({ 'traffic.sidecar.istio.io/excludeInterfaces': 'eth0' }),
  annotated({ 'traffic.sidecar.istio.io/kubevirtInterfaces': 'net0' }),
  annotated({ 'istio.io/reroute-virtual-interfaces': 'net0' }),
  annotated({ 'sidecar.istio.io/interceptionMode': 'NONE' }),
  annotated({ 'sidecar.istio.io/bootstrapOverride': 'mine' }),
  annotated({ 'sidecar.istio.io/inject': 'false' }, outside),
  annotated({ 'sidecar.istio.io/rewriteAppHTTPProbers': 'false' }),
  annotated({ 'proxy.istio.io/config': 'concurrency: 1' }),
  annotated({ 'proxy.istio.io/config': '{"discoveryAddress": "elsewhere:15012"}' }),
  annotated({ 'proxy.istio.io/config': '{"connectionSettings": {}}' }),
  annotated({
    'proxy.istio.io/config': '{"connectionSettings": {"httpPathWithEscapedSlashesAction": "KEEP_UNCHANGED"}}',
  }),
  annotated({ 'proxy.istio.io/config': '{"gatewayTopology": {"forwardClientCertDetails": "ALWAYS_FORWARD_ONLY"}}' }),
  ...[
    '{"connectionSettings":{"profile":"EDGE","httpPathWithEscapedSlashesAction":"REJECT_REQUEST","httpIdleTimeout":"900s"}}',
    '{"connectionSettings":{"httpPathWithEscapedSlashesAction":"REJECT_REQUEST"}}',
    '{"terminationDrainDuration":"45s"}',
    '{"gatewayTopology":{"forwardClientCertDetails":"SANITIZE"}}',
    '{"proxyHeaders":{"attemptCount":{"disabled":true}}}',
  ].map((text) => annotated({ 'proxy.istio.io/config': text })),
  annotated({ 'proxy.istio.io/overrides': '{}' }),
  annotated({ 'inject.istio.io/templates': 'mine' }),
  annotated({ 'status.sidecar.istio.io/port': '0' }),
  annotated({ 'ambient.istio.io/redirection': 'disabled' }),
  ...[
    ['istio.io/dataplane-mode', 'none'],
    ['security.istio.io/tlsMode', 'disabled'],
    ['topology.istio.io/network', 'other'],
    ['istio.io/rev', 'other'],
  ].map(([key = '', value = '']) => ({
    what: `the label ${key}: '${value}' on pods`,
    plant: (cluster: Planted) => {
      template(cluster).metadata.labels[key] = value;
    },
    found: past,
    says: value,
  })),
  {
    what: 'a label that keeps the proxy out of pods',
    plant: (cluster) => {
      template(cluster).metadata.labels['sidecar.istio.io/inject'] = 'false';
    },
    found: outside,
    says: 'label sidecar.istio.io/inject: "false"',
    flow: 'workload:portal/portal-bff -> workload:pay/payment TCP 9000',
  },
  {
    what: 'the template of gateways in the pods of a service',
    plant: (cluster) => {
      template(cluster).metadata.annotations = { 'inject.istio.io/templates': 'gateway' };
    },
    found: [...past, 'WH-12 Deployment pay/payment'],
    says: "container 'payment' stands in the pod of a gateway, whose traffic no proxy takes",
  },
  ...(
    [
      ['.args: other arguments', { args: ['proxy', 'sidecar'] }],
      ['.args: its own arguments', { args: ['proxy', 'router'] }],
      ['.command: another program', { command: ['envoy'] }],
      ['.env: another control plane', { env: [{ name: 'CA_ADDR', value: 'elsewhere:15012' }] }],
      ['.env: other settings', { env: [{ name: 'PROXY_CONFIG', value: '{}' }] }],
      ['.envFrom: variables of a ConfigMap', { envFrom: [{ configMapRef: { name: 'kube-root-ca.crt' } }] }],
      ['.readinessProbe: another readiness', { readinessProbe: { tcpSocket: { port: 15021 } } }],
      ['.lifecycle: a stop of its own', { lifecycle: { preStop: { sleep: { seconds: 10 } } } }],
    ] as const
  ).map(([what, fields]) => ({
    what: `the proxy of a gateway with ${what}`,
    plant: (cluster: Planted) => {
      const [proxy] = cluster.get('Deployment', 'istio-ingress', 'ingressgateway').spec.template.spec.containers;
      Object.assign(proxy, fields);
    },
    found: ['NM-11 Deployment istio-ingress/ingressgateway'],
    says: `is the proxy of a gateway, and the judge cannot say what it does by ${what.split(':')[0]}`,
  })),
  {
    what: 'a container that runs as the proxy',
    plant: (cluster) => {
      template(cluster).spec.containers[0].securityContext.runAsUser = 1337;
    },
    found: past,
    says: "container 'payment' runs as 1337",
  },
  {
    what: 'pods that run in the group of the proxy',
    plant: (cluster) => {
      template(cluster).spec.securityContext.runAsGroup = 1337;
    },
    found: past,
    says: "container 'payment' runs as 1337",
  },
  {
    what: 'a container in the place of the proxy',
    plant: (cluster) => {
      const { containers } = template(cluster).spec;
      containers.push({ ...containers[0], name: 'istio-proxy', ports: [] });
    },
    found: [...past, 'TC-03 ResourceQuota pay/terrace'],
    says: "container 'istio-proxy' takes the place of what the mesh injects",
  },
  {
    what: 'a namespace that is taken out of the mesh',
    plant: (cluster) => {
      cluster.get('Namespace', undefined, 'pay').metadata.labels['istio-injection'] = 'disabled';
    },
    found: ['NM-11 Namespace pay'],
    says: 'all namespaces of teams and gateways are of the mesh',
  },
  {
    what: 'a namespace that does not ask for the mesh',
    plant: (cluster) => {
      delete cluster.get('Namespace', undefined, 'pay').metadata.labels['istio.io/rev'];
    },
    found: ['NM-11 Namespace pay'],
    says: 'it has no label by which the mesh injects its proxy (istio.io/rev)',
  },
  {
    what: 'a service of the facts that nothing runs',
    plant: (cluster) => cluster.remove('Deployment', 'pay', 'payment'),
    found: [
      'NM-09 Service pay/payment',
      ...['kube-dns TCP 53', 'kube-dns UDP 53'].map((to) => `NM-09 Flow namespace:pay -> packaged:${to}`),
      'NM-09 Flow workload:pay/payment -> workload:ledger/ledger TCP 9000',
      'NM-09 Flow workload:portal/portal-bff -> workload:pay/payment TCP 9000',
      'NM-09 AuthorizationPolicy ledger/ledger',
      'NM-09 Sidecar portal/portal-bff',
      'NM-10 Service pay/payment',
      ...['AuthorizationPolicy', 'NetworkPolicy', 'PodDisruptionBudget', 'Sidecar'].map(
        (kind) => `NM-12 ${kind} pay/payment`,
      ),
      'AV-03 Service pay/payment',
      'AV-09 HorizontalPodAutoscaler pay/payment',
      'TC-03 ResourceQuota pay/terrace',
    ],
    says: 'the facts place this service in the cluster, and no manifest makes pods with the label app.kubernetes.io/name: payment',
  },
  {
    what: 'an annotation of pods on their Deployment, where it does nothing',
    plant: (cluster) => {
      deployment(cluster).metadata.annotations = { 'sidecar.istio.io/inject': 'true' };
    },
    found: past,
    says: 'the judge cannot say what annotation sidecar.istio.io/inject: "true" does here',
  },
  {
    what: 'a label by which another control plane reads a route',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').metadata.labels['istio.io/rev'] = 'canary';
    },
    found: ['NM-11 VirtualService pay/payment'],
    says: 'label istio.io/rev: "canary"',
  },
  ...mistyped.map(([kind, namespace, name, change]) => ({
    what: `a ${kind} that selects no pod`,
    plant: (cluster: Planted) =>
      cluster.copy(kind, namespace, name, ({ spec }: { spec: Record<string, unknown> }) => change(spec)),
    found: [`NM-12 ${kind} ${namespace}/${name}-copy`],
    says: 'it selects no pod: none has the labels',
  })),
  {
    what: 'an autoscaler that measures a container that does not exist',
    plant: (cluster) => {
      scaler(cluster).metrics[0].containerResource.container = 'app';
    },
    found: scaled,
    says: "it measures the container 'app', which its pods do not have",
  },
  {
    what: 'an autoscaler of a Deployment that does not exist',
    plant: (cluster) => {
      scaler(cluster).scaleTargetRef.name = 'payments';
    },
    found: [...scaled, 'AV-01 Deployment pay/payment', 'TC-03 ResourceQuota pay/terrace'],
    says: "its target Deployment 'payments' of 'apps' does not stand in its namespace",
  },
  {
    what: 'an autoscaler whose least is more than its most',
    plant: (cluster) => {
      scaler(cluster).minReplicas = 99;
    },
    found: scaled,
    says: 'it scales from 99 to 8 pods',
  },
  {
    what: 'two autoscalers of one Deployment',
    plant: (cluster) => cluster.copy('HorizontalPodAutoscaler', 'pay', 'payment', () => undefined),
    found: ['AV-09 HorizontalPodAutoscaler pay/payment-copy'],
    says: 'another autoscaler scales its target',
  },
  {
    what: 'an autoscaler that measures the share of nothing',
    plant: (cluster) => {
      const [measure] = scaler(cluster).metrics;
      measure.containerResource.name = 'ephemeral-storage';
    },
    found: scaled,
    says: "the share of ephemeral-storage that container 'payment' uses, which asks for none",
  },
  {
    what: 'an autoscaler that measures what nobody may count',
    plant: (cluster) => {
      scaler(cluster).metrics = [{ type: 'External', external: {} }];
    },
    found: scaled,
    says: "it measures by 'External'",
  },
];
