import type { Break, Planted } from '../../planted';

const pay = 'workload:portal/portal-bff -> workload:pay/payment TCP 9000';
const service = (cluster: Planted) => cluster.get('Service', 'pay', 'payment').spec;
const route = (cluster: Planted) => cluster.get('VirtualService', 'pay', 'payment').spec.http[0];

function field(
  place: string,
  [kind, namespace, name]: readonly [string, string, string],
  plant: (cluster: Planted) => void,
  flow?: string,
): Break {
  return {
    what: `${place} of a ${kind}`,
    plant,
    found: [`NM-10 ${kind} ${namespace}/${name}`],
    says: `the judge cannot say where requests go by ${place}`,
    ...(flow === undefined ? {} : { flow }),
  };
}

const onService = (place: string, fields: object) =>
  field(place, ['Service', 'pay', 'payment'], (cluster) => Object.assign(service(cluster), fields), pay);
const onRoute = (name: string, value: unknown) =>
  field(
    `spec.http[0].${name}`,
    ['VirtualService', 'pay', 'payment'],
    (cluster) => {
      route(cluster)[name] = value;
    },
    pay,
  );
const onRule = (place: string, fields: object) =>
  field(
    place,
    ['DestinationRule', 'pay', 'payment'],
    (cluster) => {
      const { spec } = cluster.get('DestinationRule', 'pay', 'payment');
      Object.assign(place.startsWith('spec.trafficPolicy') ? spec.trafficPolicy : spec, fields);
    },
    pay,
  );
const onEntry = (place: string, fields: object) =>
  field(
    place,
    ['ServiceEntry', 'istio-egress', 'sms'],
    (cluster) => {
      Object.assign(cluster.get('ServiceEntry', 'istio-egress', 'sms').spec, fields);
    },
    'workload:notice/notice -> workload:istio-egress/egressgateway TCP 8443',
  );
const onSidecar = (place: string, fields: object) =>
  field(place, ['Sidecar', 'pay', 'payment'], (cluster) => {
    Object.assign(cluster.get('Sidecar', 'pay', 'payment').spec, fields);
  });

/** Kinds that may lead requests anywhere. */
const KINDS: readonly (readonly [string, string])[] = [
  ['networking.istio.io/v1alpha3', 'EnvoyFilter'],
  ['networking.istio.io/v1beta1', 'ProxyConfig'],
  ['networking.istio.io/v1', 'WorkloadEntry'],
  ['networking.istio.io/v1', 'WorkloadGroup'],
  ['extensions.istio.io/v1alpha1', 'WasmPlugin'],
  ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['gateway.networking.k8s.io/v1', 'Gateway'],
  ['multicluster.x-k8s.io/v1alpha1', 'ServiceImport'],
  ['discovery.k8s.io/v1', 'EndpointSlice'],
  ['v1', 'Endpoints'],
  ['networking.k8s.io/v1', 'Ingress'],
];

const localityLbSetting = { enabled: true, failoverPriority: ['topology.kubernetes.io/zone'] };

/** What the judge does not understand, and so refuses. */
export const unreadable: readonly Break[] = [
  ...KINDS.map(([apiVersion, kind]) => ({
    what: `a ${kind} of ${apiVersion}`,
    plant: (cluster: Planted) => cluster.add(apiVersion, kind, 'pay', 'payment', {}),
    found: [`NM-10 ${kind} pay/payment`, ...(kind === 'EnvoyFilter' ? ['NM-09 EnvoyFilter pay/payment'] : [])],
    says: `the judge cannot say where a ${kind} leads requests`,
  })),
  onService('spec.type: "ExternalName"', { type: 'ExternalName' }),
  onService('spec.externalName', { externalName: 'elsewhere.example' }),
  onService('spec.externalIPs', { externalIPs: ['192.0.2.1'] }),
  onService('spec.loadBalancerSourceRanges', { loadBalancerSourceRanges: ['192.0.2.0/24'] }),
  onService('spec.ipFamilies', { ipFamilies: ['IPv6'] }),
  onService('spec.sessionAffinity: "ClientIP"', { sessionAffinity: 'ClientIP' }),
  onService('spec.internalTrafficPolicy: "Local"', { internalTrafficPolicy: 'Local' }),
  onService('spec.publishNotReadyAddresses: true', { publishNotReadyAddresses: true }),
  onService('spec.trafficDistribution', { trafficDistribution: 'PreferClose' }),
  onRoute('redirect', { uri: '/' }),
  onRoute('directResponse', { status: 200 }),
  onRoute('fault', { abort: { httpStatus: 500, percentage: { value: 100 } } }),
  onRoute('mirror', { host: 'ledger.ledger.svc.cluster.local' }),
  onRoute('mirrors', []),
  onRoute('delegate', { name: 'other' }),
  onRoute('corsPolicy', {}),
  field(
    'spec.tcp',
    ['VirtualService', 'pay', 'payment'],
    (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.tcp = [];
    },
    pay,
  ),
  onRule('spec.workloadSelector', { workloadSelector: { matchLabels: { app: 'x' } } }),
  onRule('spec.trafficPolicy.tunnel', { tunnel: { targetHost: 'x' } }),
  onRule('spec.trafficPolicy.loadBalancer.simple: "PASSTHROUGH"', {
    loadBalancer: { simple: 'PASSTHROUGH', localityLbSetting },
  }),
  onRule('spec.trafficPolicy.loadBalancer.localityLbSetting.distribute', {
    loadBalancer: { localityLbSetting: { ...localityLbSetting, distribute: [] } },
  }),
  onEntry('spec.resolution: "NONE"', { resolution: 'NONE' }),
  onEntry('spec.resolution: "STATIC"', { resolution: 'STATIC' }),
  onEntry('spec.location: "MESH_INTERNAL"', { location: 'MESH_INTERNAL' }),
  onEntry('spec.endpoints', { endpoints: [{ address: '192.0.2.1' }] }),
  onEntry('spec.addresses', { addresses: ['192.0.2.1'] }),
  onEntry('spec.workloadSelector', { workloadSelector: { labels: { app: 'x' } } }),
  onSidecar('spec.outboundTrafficPolicy.mode: "ALLOW_ANY"', { outboundTrafficPolicy: { mode: 'ALLOW_ANY' } }),
  onSidecar('spec.ingress', { ingress: [{ port: { number: 9000, protocol: 'GRPC', name: 'grpc' } }] }),
  onSidecar('spec.egress[0].captureMode', {
    egress: [{ captureMode: 'NONE', hosts: ['ledger/ledger.ledger.svc.cluster.local'] }],
  }),
  ...['PASSTHROUGH', 'AUTO_PASSTHROUGH'].map((mode) =>
    field(
      `spec.servers[1].tls.mode: "${mode}"`,
      ['Gateway', 'istio-ingress', 'ingressgateway'],
      (cluster) => {
        cluster.get('Gateway', 'istio-ingress', 'ingressgateway').spec.servers[1].tls.mode = mode;
      },
      'address:internet -> workload:istio-ingress/ingressgateway TCP 8443',
    ),
  ),
  field(
    'spec.servers[1].defaultEndpoint',
    ['Gateway', 'istio-ingress', 'ingressgateway'],
    (cluster) => {
      cluster.get('Gateway', 'istio-ingress', 'ingressgateway').spec.servers[1].defaultEndpoint = '127.0.0.1:1';
    },
    'address:internet -> workload:istio-ingress/ingressgateway TCP 8443',
  ),
];
