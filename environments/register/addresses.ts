import type { ClusterSpec } from '../specification/cluster';
import type { EnvironmentSpec } from '../specification/environment';

/** Addresses outside the pods of a cluster under one name. */
export interface Addresses {
  /** Name for flows: `address:<name>`. */
  readonly name: string;
  /** Ranges of the addresses, at least one. */
  readonly cidrs: readonly string[];
  /** Ranges inside `cidrs` that do not belong to it. @default - nothing is left out */
  readonly except?: readonly string[];
}

/** Addresses of the cluster itself: what the internet is not. */
export function clusterCidrs(cluster: ClusterSpec): readonly string[] {
  return [cluster.podCidr, cluster.serviceCidr, cluster.nodeCidr];
}

/** Name of an external host's addresses. */
export function externalAddress(host: string): string {
  return `external-${host}`;
}

/** Name of the core bank's addresses. */
export const CORE_BANK = 'core-bank';

/** Addresses of the issuers that are servers. */
function issuerCidrs(environment: EnvironmentSpec): readonly string[] {
  const cidrs = Object.values(environment.issuers).flatMap((issuer) => (issuer.kind === 'vault' ? issuer.cidrs : []));
  return [...new Set(cidrs)].sort();
}

/** Everything outside the pods that flows of a cluster name; the API servers are among the nodes. */
export function addressesOf(environment: EnvironmentSpec, cluster: ClusterSpec): readonly Addresses[] {
  const issuers = issuerCidrs(environment);
  return [
    { name: 'api-server', cidrs: [cluster.nodeCidr] },
    { name: 'nodes', cidrs: [cluster.nodeCidr] },
    { name: 'internet', cidrs: ['0.0.0.0/0'], except: clusterCidrs(cluster) },
    { name: CORE_BANK, cidrs: environment.coreBank.cidrs },
    ...(issuers.length > 0 ? [{ name: 'issuers', cidrs: issuers }] : []),
    ...Object.entries(environment.externalHosts)
      .map(([name, { cidrs }]) => ({ name: externalAddress(name), cidrs }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}
