import type { PlatformAddress, PlatformFlow, PlatformPeer } from '../specification/platform';

/**
 * Port of the API servers behind the Service `kubernetes`.
 *
 * Policies see the address after the Service's translation, so it is not the Service's 443.
 */
const API_SERVER_PORT = 6443;

/** Every pod of every namespace that Terrace makes. */
export const EVERYTHING: PlatformPeer = { kind: 'everything' };

/** Every pod with a proxy, gateways included. */
export const MESH: PlatformPeer = { kind: 'mesh' };

/** All pods of the namespace in which the other end stands. */
export const SAME_NAMESPACE: PlatformPeer = { kind: 'same-namespace' };

/** The pods of all services of a unit. */
export function unit(name: string): PlatformPeer {
  return { kind: 'unit', name };
}

/** Pods of a component, by the name that its record gives them. */
export function pods(name: string): PlatformPeer {
  return { kind: 'pods', name };
}

/** Addresses that are no pods. */
export function address(name: PlatformAddress): PlatformPeer {
  return { kind: 'address', name };
}

/** A flow over TCP. */
export function tcp(from: PlatformPeer, to: PlatformPeer, port: number, reason: string): PlatformFlow {
  return { from, to, port, protocol: 'TCP', reason };
}

/** A flow from pods of a component to the API servers. */
export function toApiServer(name: string, reason: string): PlatformFlow {
  return tcp(pods(name), address('api-server'), API_SERVER_PORT, reason);
}
