/** Addresses outside the pods that a flow of the platform may name. */
export type PlatformAddress = 'api-server' | 'nodes' | 'internet' | 'issuers';

/**
 * One end of a flow of the platform itself.
 *
 * - `pods`: pods of a component, wherever they stand;
 * - `unit`: the pods of all services of a unit;
 * - `same-namespace`: all pods of the namespace in which the other end stands, for each such namespace by itself;
 * - `everything`: all pods of all namespaces that Terrace makes;
 * - `mesh`: all pods with a proxy, gateways included;
 * - `address`: addresses outside the pods that the cluster knows.
 *
 * Whoever reads a peer tells the kinds apart by a switch without a default, so that a kind that somebody does not know
 * does not compile.
 */
export type PlatformPeer =
  | { readonly kind: 'pods'; readonly name: string }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'same-namespace' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'mesh' }
  | { readonly kind: 'address'; readonly name: PlatformAddress };

/**
 * A flow that the platform needs to work; what is not declared is denied, here too.
 *
 * It is one of the network: where it leads to pods with a proxy, the proxy lets its port pass by. Requests to what
 * services offer are declared by calls, and only the flow from the internet leads through the proxy of a gateway.
 *
 * @see docs/decisions/0016-flows-of-the-platform-pass-by-the-proxies.md
 */
export interface PlatformFlow {
  /** Who opens the connection. */
  readonly from: PlatformPeer;
  /** Who accepts it. */
  readonly to: PlatformPeer;
  /** Port on which the receiving pod or address listens, after the translation of Services. */
  readonly port: number;
  /** Protocol of the port. */
  readonly protocol: 'TCP' | 'UDP';
  /** What for, in words for auditors. */
  readonly reason: string;
}
