import type { PlatformFlow, PlatformPeer } from '../specification/platform';

/**
 * Port of the API servers behind the Service `kubernetes`.
 *
 * Policies see the address after the Service's translation, so it is not the Service's 443.
 */
const API_SERVER_PORT = 6443;

/** A flow over TCP. */
export function tcp(from: PlatformPeer, to: PlatformPeer, port: number, reason: string): PlatformFlow {
  return { from, to, port, protocol: 'TCP', reason };
}

/** A flow from packaged pods to the API servers. */
export function toApiServer(pods: string, reason: string): PlatformFlow {
  return tcp({ pods }, { address: 'api-server' }, API_SERVER_PORT, reason);
}
