import type { ClusterRole } from '../../model/cluster-role';
import type { PlatformFlow, PlatformPeer } from '../specification/platform';
import { platformPodsOn } from './pods';

/**
 * Port of the API servers behind the Service `kubernetes`.
 *
 * Policies see the address after the Service's translation, so it is not the Service's 443.
 */
const API_SERVER_PORT = 6443;

const DNS_FLOWS: readonly PlatformFlow[] = [
  {
    from: 'everything',
    to: { pods: 'kube-dns' },
    port: 53,
    protocol: 'UDP',
    reason: 'names are looked up before anything else can be reached',
  },
  {
    from: 'everything',
    to: { pods: 'kube-dns' },
    port: 53,
    protocol: 'TCP',
    reason: 'answers that do not fit into a datagram are asked for again over TCP',
  },
];

const MESH_FLOWS: readonly PlatformFlow[] = [
  tcp('mesh', { pods: 'istiod' }, 15012, 'proxies and gateways fetch their configuration and certificates'),
  tcp({ address: 'api-server' }, { pods: 'istiod' }, 15017, 'webhooks inject the proxy and validate mesh resources'),
  toApiServer('istiod', 'reads Services, pods and mesh resources, reviews tokens, writes status and webhooks'),
  toApiServer('istio-cni-node', 'finds the pods of its node that started before the plugin was ready'),
];

const CERTIFICATE_FLOWS: readonly PlatformFlow[] = [
  tcp({ address: 'api-server' }, { pods: 'cert-manager-webhook' }, 10250, 'webhooks validate certificate resources'),
  toApiServer('cert-manager', 'reads Certificates and writes the Secrets that they name'),
  toApiServer('cert-manager-webhook', 'keeps its own serving certificate and reviews approvals'),
  toApiServer('cert-manager-cainjector', 'writes authorities into webhooks and API services'),
  toApiServer('cert-manager-startupapicheck', 'proves after the installation that the webhook answers'),
  // OpenBao's own port; an environment whose issuer names another one replaces it.
  tcp({ pods: 'cert-manager' }, { address: 'issuers' }, 8200, 'the PKI on OpenBao signs certificates'),
];

const METRICS_FLOWS: readonly PlatformFlow[] = [
  tcp({ address: 'api-server' }, { pods: 'metrics-server' }, 10250, 'it serves the API group metrics.k8s.io'),
  toApiServer('metrics-server', 'lists nodes and has callers authenticated'),
  tcp({ pods: 'metrics-server' }, { address: 'nodes' }, 10250, 'kubelets report what their pods use'),
];

const INGRESS_FLOWS: readonly PlatformFlow[] = [
  tcp({ address: 'internet' }, { pods: 'ingressgateway' }, 8443, 'customers and partners reach public hosts over TLS'),
  tcp({ address: 'internet' }, { pods: 'ingressgateway' }, 8080, 'plain requests are redirected to https'),
];

/** Flows of the platform itself on all clusters; {@link flowsOn} gives those of one. */
export const PLATFORM_FLOWS: readonly PlatformFlow[] = [
  ...DNS_FLOWS,
  ...MESH_FLOWS,
  ...CERTIFICATE_FLOWS,
  ...METRICS_FLOWS,
  ...INGRESS_FLOWS,
];

/** The flows of the platform on clusters of `role`: those of which both ends are there. */
export function flowsOn(role: ClusterRole): readonly PlatformFlow[] {
  return PLATFORM_FLOWS.filter((flow) => exists(flow.from, role) && exists(flow.to, role));
}

function exists(peer: PlatformPeer, role: ClusterRole): boolean {
  if (peer === 'mesh') {
    return hasPods('istiod', role);
  }
  return typeof peer === 'string' || 'address' in peer || hasPods(peer.pods, role);
}

function hasPods(name: string, role: ClusterRole): boolean {
  return platformPodsOn(role).some((pods) => pods.name === name);
}

function toApiServer(pods: string, reason: string): PlatformFlow {
  return tcp({ pods }, { address: 'api-server' }, API_SERVER_PORT, reason);
}

function tcp(from: PlatformPeer, to: PlatformPeer, port: number, reason: string): PlatformFlow {
  return { from, to, port, protocol: 'TCP', reason };
}
