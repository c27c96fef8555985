/** Addresses outside the pods that a flow of the platform may name. */
export type PlatformAddress = 'api-server' | 'nodes' | 'internet' | 'issuers';

/**
 * One end of a flow of the platform itself.
 *
 * `pods` names pods of a component; `address` a range of addresses that the cluster knows; `everything` is every pod
 * of every namespace that Terrace makes, `mesh` every pod with a proxy. Whoever reads a peer tells the kinds apart by a
 * switch without a default, so that a kind that somebody does not know does not compile.
 */
export type PlatformPeer =
  | { readonly kind: 'pods'; readonly name: string }
  | { readonly kind: 'everything' }
  | { readonly kind: 'mesh' }
  | { readonly kind: 'address'; readonly name: PlatformAddress };

/** A flow that the platform needs to work; what is not declared is denied, here too. */
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
