import type { PlatformPods } from '../platform/pods';
import type { CertificateIssuer, EnvironmentSpec } from '../specification/environment';
import type { PlatformAddress, PlatformFlow, PlatformPeer } from '../specification/platform';
import type { Addresses } from './addresses';
import type { PlannedNamespace } from './namespaces';

/** What stands on a cluster, as far as flows name it. */
export interface Standing {
  /** Pods of the platform. */
  readonly pods: readonly PlatformPods[];
  /** Namespaces that Terrace makes; those of units are named like them. */
  readonly namespaces: readonly PlannedNamespace[];
  /** Addresses outside the pods. */
  readonly addresses: readonly Addresses[];
}

/**
 * Those of `flows` of which both ends stand on a cluster of an environment: those to issuers have the ports of the
 * environment's servers.
 */
export function platformFlows(
  { issuers }: EnvironmentSpec,
  flows: readonly PlatformFlow[],
  here: Standing,
): readonly PlatformFlow[] {
  const ports = [...new Set(Object.values(issuers).flatMap(portsOf))].sort((a, b) => a - b);
  return flows
    .filter(({ from, to }) => stands(from, here) && stands(to, here))
    .flatMap((flow) => (isAddress(flow.to, 'issuers') ? ports.map((port) => ({ ...flow, port })) : [flow]));
}

/** Whether a flow comes from the internet. */
export function isPublic({ from }: PlatformFlow): boolean {
  return isAddress(from, 'internet');
}

function stands(peer: PlatformPeer, { pods, namespaces, addresses }: Standing): boolean {
  switch (peer.kind) {
    case 'pods':
      return pods.some(({ name }) => name === peer.name);
    case 'unit':
      return namespaces.some(({ name, onMesh }) => onMesh && name === peer.name);
    case 'mesh':
      return namespaces.some(({ onMesh }) => onMesh);
    case 'address':
      return addresses.some(({ name }) => name === peer.name);
    case 'same-namespace':
    case 'everything':
      return true;
  }
}

function isAddress(peer: PlatformPeer, address: PlatformAddress): boolean {
  return peer.kind === 'address' && peer.name === address;
}

/** Port of an issuer's server; https has 443 unless the address says otherwise. */
function portsOf(issuer: CertificateIssuer): number[] {
  return issuer.kind === 'vault' ? [Number(new URL(issuer.server).port || 443)] : [];
}
