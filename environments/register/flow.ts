import type { OperationAddress } from './operation-address';

/**
 * One row of the register of flows: who may send what to whom on a cluster, and why.
 *
 * Ends are `workload:<namespace>/<name>`, `packaged:<pods>`, `address:<name>`, `namespace:<name>` or `mesh`.
 */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Port of the receiving pod or address. */
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  /** `mesh` where the receiver's proxy authorizes the request too. */
  readonly level: 'network' | 'mesh';
  /** @default - every request */
  readonly operations?: readonly RegisteredRequests[];
  /** Host that the sender's proxy must know. @default - none */
  readonly host?: string;
  readonly reason: string;
}

/** Requests by host, method and path; an absent field means all. */
export interface RegisteredRequests {
  readonly hosts?: readonly string[];
  readonly methods?: readonly string[];
  readonly paths?: readonly string[];
}

/** The requests of addresses, in the path patterns of Istio. */
export function requestsOf(addresses: readonly OperationAddress[]): RegisteredRequests[] {
  return addresses.map(({ method, path }) => ({ methods: [method], paths: [path.replace(/\{[^}]+\}/g, '{*}')] }));
}
