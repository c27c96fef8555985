import { type Known, Values } from '../known';
import type { GroupKind } from '../objects';
import { accessReadings } from './access-readings';
import { matchReadings } from './match-readings';

const ports = { port: { number: true } } as const;

// true here: the bounds of pools, failures, deadlines and retries are AV-11's, the names of headers NM-16's
const policy = {
  connectionPool: true,
  outlierDetection: true,
  // PASSTHROUGH sends to the address that the caller dialled, whatever stands behind the host
  loadBalancer: {
    simple: ['ROUND_ROBIN', 'LEAST_REQUEST', 'RANDOM', 'UNSPECIFIED', 'LEAST_CONN'],
    localityLbSetting: {
      enabled: [true],
      failoverPriority: ['topology.kubernetes.io/region', 'topology.kubernetes.io/zone'],
    },
    warmup: { duration: Values.ofTime('1s', '300s') },
  },
  tls: { mode: true, sni: true, credentialName: true, subjectAltNames: true },
} as const satisfies Known;

const trafficPolicy: Known = { ...policy, portLevelSettings: { ...policy, ...ports } };

/** What the judge understands of the `spec` of each kind on the way of a request; all else is refused by name. */
export const readings = {
  ...accessReadings,
  Service: {
    type: ['ClusterIP', 'LoadBalancer', 'NodePort'],
    selector: true,
    ports: { name: true, port: true, targetPort: true, protocol: ['TCP', 'UDP', 'SCTP'], appProtocol: true },
    clusterIP: ['None'],
    sessionAffinity: ['None'],
    internalTrafficPolicy: ['Cluster'],
    externalTrafficPolicy: true,
    publishNotReadyAddresses: [false],
    allocateLoadBalancerNodePorts: true,
    loadBalancerClass: true,
  },
  VirtualService: {
    hosts: true,
    gateways: true,
    exportTo: true,
    http: {
      name: true,
      match: matchReadings,
      route: { destination: { host: true, subset: true, ...ports }, weight: true },
      headers: { request: { remove: true, set: true } },
      rewrite: { authority: true },
      timeout: true,
      retries: true,
    },
  },
  DestinationRule: {
    host: true,
    exportTo: true,
    trafficPolicy,
    subsets: { name: true, labels: true, trafficPolicy },
  },
  ServiceEntry: {
    hosts: true,
    exportTo: true,
    location: ['MESH_EXTERNAL'],
    resolution: ['DNS'],
    ports: { name: true, number: true, protocol: ['HTTP', 'HTTPS'] },
  },
  Gateway: {
    selector: true,
    servers: {
      name: true,
      hosts: true,
      port: { name: true, number: true, protocol: ['HTTP', 'HTTPS'] },
      tls: {
        // clients outside have no certificate, so MUTUAL is none for them
        mode: ['SIMPLE', 'ISTIO_MUTUAL'],
        credentialName: true,
        httpsRedirect: true,
        minProtocolVersion: ['TLSV1_2', 'TLSV1_3'],
      },
    },
  },
  Sidecar: {
    workloadSelector: true,
    egress: { hosts: true },
    inboundConnectionPool: true,
    outboundTrafficPolicy: { mode: ['REGISTRY_ONLY'] },
  },
} as const satisfies Readonly<Record<string, Known>>;

/** A kind on the way of a request. */
export type ReadKind = keyof typeof readings;

/** Group of the policies that say who may send what. */
export const accessGroup = 'security.istio.io';

/** Kinds that the judge reads here or at another level; another one of their groups may lead requests anywhere. */
const understood: Readonly<Record<string, readonly string[]>> = {
  'networking.istio.io': ['VirtualService', 'DestinationRule', 'ServiceEntry', 'Gateway', 'Sidecar'],
  [accessGroup]: ['PeerAuthentication', 'AuthorizationPolicy'],
  'telemetry.istio.io': ['Telemetry'],
  'gateway.networking.k8s.io': [],
  'multicluster.x-k8s.io': [],
  'discovery.k8s.io': [],
};

const strangers: readonly string[] = ['/Endpoints', 'networking.k8s.io/Ingress', 'networking.k8s.io/IngressClass'];

/** Kinds that decide where requests go, and which of them pass. */
export const kindsRead: readonly (GroupKind & { readonly kind: ReadKind })[] = [
  { group: '', kind: 'Service' },
  ...Object.entries(understood).flatMap(([group, kinds]) => kinds.filter(isRead).map((kind) => ({ group, kind }))),
];

const groups = new Map<string, string>(kindsRead.map(({ group, kind }) => [kind, group]));

/** A kind on the way of a request; nothing for another one, and for one of that name in another group. */
export function readKindOf(group: string, kind: string): ReadKind | undefined {
  return isRead(kind) && groups.get(kind) === group ? kind : undefined;
}

function isRead(kind: string): kind is ReadKind {
  return kind in readings;
}

/** Whether a kind may change where requests go, and is not understood. */
export function isUnreadKind(group: string, kind: string): boolean {
  const known = understood[group] ?? (group.endsWith('.istio.io') ? [] : undefined);
  return known === undefined ? strangers.includes(`${group}/${kind}`) : !known.includes(kind);
}
