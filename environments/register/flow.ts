import { REQUEST_PORTS } from '../../model/runtime';
import type { PlacedService } from './placed-service';

/**
 * One end of a row: the pods of a manifest, those of a component that no manifest holds, addresses, all pods of a
 * namespace, or all pods with a proxy. The judge has words of its own for them; another word does not compile where the
 * facts are handed over.
 */
export type FlowEnd =
  | `workload:${string}/${string}`
  | `packaged:${string}`
  | `address:${string}`
  | `namespace:${string}`
  | 'mesh';

/** One row of the register of flows: who may send what to whom on a cluster, and why. */
export interface Flow {
  /** Who sends. */
  readonly from: FlowEnd;
  /** Who receives. */
  readonly to: FlowEnd;
  /** Port of the receiving pod or address. */
  readonly port: number;
  /** Transport protocol. */
  readonly protocol: 'TCP' | 'UDP';
  /** `mesh` where the receiver's proxy authorizes the request too. */
  readonly level: 'network' | 'mesh';
  /** Requests that may be sent, where the level is `mesh`. @default - every request */
  readonly operations?: readonly RegisteredRequests[];
  /** Host that the sender's proxy must know. @default - none */
  readonly host?: string;
  /** Host that clients ask a gateway for, which sends. @default - the sender is no gateway of public hosts */
  readonly publicHost?: string;
  /** Why the flow exists, for the auditor. */
  readonly reason: string;
}

/** Requests by host, method and path. */
export interface RegisteredRequests {
  /** Names in the DNS. @default - every host */
  readonly hosts?: readonly string[];
  /** HTTP methods. @default - every method */
  readonly methods?: readonly string[];
  /** Path patterns of Istio: exact, `prefix*`, `{*}` for one segment. @default - every path */
  readonly paths?: readonly string[];
}

/** End of flows at the pods of a manifest. */
export function workloadEnd({ namespace, name }: { readonly namespace: string; readonly name: string }): FlowEnd {
  return `workload:${namespace}/${name}`;
}

/** End of flows at all pods of a namespace. */
export function namespaceEnd(namespace: string): FlowEnd {
  return `namespace:${namespace}`;
}

/** End of flows at the pods of a service. */
export function serviceEnd({ unit, service }: PlacedService): FlowEnd {
  return workloadEnd({ namespace: unit.name, name: service.name });
}

/** What all flows over the mesh to a service have in common. */
export function towards(callee: PlacedService): Pick<Flow, 'to' | 'port' | 'protocol' | 'level'> {
  return { to: serviceEnd(callee), port: REQUEST_PORTS[callee.service.runtime], protocol: 'TCP', level: 'mesh' };
}
