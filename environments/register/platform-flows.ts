import { flowsOn } from '../platform/flows';
import type { ClusterSpec } from '../specification/cluster';
import type { CertificateIssuer, EnvironmentSpec } from '../specification/environment';
import type { PlatformAddress, PlatformFlow, PlatformPeer } from '../specification/platform';

/**
 * The platform's own flows on a cluster of an environment: those to issuers have the ports of the environment's
 * servers, and are absent where the cluster signs for itself.
 */
export function platformFlows(environment: EnvironmentSpec, cluster: ClusterSpec): readonly PlatformFlow[] {
  const ports = [...new Set(Object.values(environment.issuers).flatMap(portsOf))].sort((a, b) => a - b);
  return flowsOn(cluster.role).flatMap((flow) =>
    isAddress(flow.to, 'issuers') ? ports.map((port) => ({ ...flow, port })) : [flow],
  );
}

/** Whether a flow comes from the internet. */
export function isPublic({ from }: PlatformFlow): boolean {
  return isAddress(from, 'internet');
}

function isAddress(peer: PlatformPeer, address: PlatformAddress): boolean {
  return peer.kind === 'address' && peer.name === address;
}

/** Port of an issuer's server; https has 443 unless the address says otherwise. */
function portsOf(issuer: CertificateIssuer): number[] {
  return issuer.kind === 'vault' ? [Number(new URL(issuer.server).port || 443)] : [];
}
