import type { PackagedComponent } from '../../specification/component';
import { address, MESH, pods, tcp, toApiServer } from '../flow';

const UNUSED = 'nothing of the platform uses it';

/** Control plane of the mesh: it configures every proxy, signs their certificates and injects them. */
export const istiod: PackagedComponent = {
  namespace: 'istio-system',
  roles: ['primary', 'recovery'],
  podSecurity: { level: 'restricted' },
  charts: ['istio-base', 'istiod'],
  images: ['proxyv2'],
  pods: [
    {
      name: 'istiod',
      kind: 'Deployment',
      madeBy: 'chart',
      image: 'pilot',
      labels: { 'app.kubernetes.io/name': 'istiod' },
      serviceAccount: 'istiod',
      // 15012: configuration and certificates over TLS; 15017: webhooks; 15014: metrics. 15010, in clear text, stays shut.
      ports: [15012, 15017, 15014],
      sizes: {
        dev: { replicas: 1, maxReplicas: 2, cpuMillis: 100, memoryMiB: 512 },
        uat: { replicas: 2, maxReplicas: 3, cpuMillis: 250, memoryMiB: 1_024 },
        prod: { replicas: 2, maxReplicas: 5, cpuMillis: 500, memoryMiB: 2_048 },
      },
    },
  ],
  flows: [
    tcp(MESH, pods('istiod'), 15012, 'proxies and gateways fetch their configuration and certificates'),
    tcp(address('api-server'), pods('istiod'), 15017, 'webhooks inject the proxy and validate mesh resources'),
    toApiServer('istiod', 'reads Services, pods and mesh resources, reviews tokens, writes status and webhooks'),
  ],
  kinds: [
    { group: 'networking.istio.io', kind: 'DestinationRule', plural: 'destinationrules', scope: 'Namespaced' },
    { group: 'networking.istio.io', kind: 'EnvoyFilter', plural: 'envoyfilters', scope: 'Namespaced', unread: UNUSED },
    { group: 'networking.istio.io', kind: 'Gateway', plural: 'gateways', scope: 'Namespaced' },
    { group: 'networking.istio.io', kind: 'ProxyConfig', plural: 'proxyconfigs', scope: 'Namespaced', unread: UNUSED },
    { group: 'networking.istio.io', kind: 'ServiceEntry', plural: 'serviceentries', scope: 'Namespaced' },
    { group: 'networking.istio.io', kind: 'Sidecar', plural: 'sidecars', scope: 'Namespaced' },
    { group: 'networking.istio.io', kind: 'VirtualService', plural: 'virtualservices', scope: 'Namespaced' },
    {
      group: 'networking.istio.io',
      kind: 'WorkloadEntry',
      plural: 'workloadentries',
      scope: 'Namespaced',
      unread: UNUSED,
    },
    {
      group: 'networking.istio.io',
      kind: 'WorkloadGroup',
      plural: 'workloadgroups',
      scope: 'Namespaced',
      unread: UNUSED,
    },
    { group: 'security.istio.io', kind: 'AuthorizationPolicy', plural: 'authorizationpolicies', scope: 'Namespaced' },
    { group: 'security.istio.io', kind: 'PeerAuthentication', plural: 'peerauthentications', scope: 'Namespaced' },
    {
      group: 'security.istio.io',
      kind: 'RequestAuthentication',
      plural: 'requestauthentications',
      scope: 'Namespaced',
    },
    { group: 'telemetry.istio.io', kind: 'Telemetry', plural: 'telemetries', scope: 'Namespaced' },
    {
      group: 'extensions.istio.io',
      kind: 'TrafficExtension',
      plural: 'trafficextensions',
      scope: 'Namespaced',
      unread: UNUSED,
    },
    { group: 'extensions.istio.io', kind: 'WasmPlugin', plural: 'wasmplugins', scope: 'Namespaced', unread: UNUSED },
  ],
  workloadKinds: [],
};
