/**
 * One end of a flow of the platform itself.
 *
 * `pods` names pods of a component; `address` a range of addresses that the cluster knows; `everything` is every pod
 * of every namespace that Terrace makes, `mesh` every pod with a proxy.
 */
export type PlatformPeer =
  | { readonly pods: string }
  | { readonly address: 'api-server' | 'nodes' | 'internet' | 'issuers' }
  | 'everything'
  | 'mesh';

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
