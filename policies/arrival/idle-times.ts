import { nanosecondsOf } from '../duration';
import { namespaceOf, type PlacedObject } from '../objects';
import type { Directory } from './directory';
import { type SidecarSpec, specOf } from './objects';
import { podsOfSidecar } from './sidecar-pods';

/** Variables by which a server is told how long it keeps a connection without requests. */
const serverTimes: readonly string[] = ['SERVER_TOMCAT_KEEPALIVETIMEOUT'];

/** The Sidecar of a pod says when its server is left; clients of the Service must not keep a connection longer. */
export function laterThanProxies(idle: string | undefined, host: string, directory: Directory): readonly string[] {
  const pods = directory.service(host)?.pods ?? [];
  return [...new Set(pods.flatMap((pod) => directory.sidecarsOf(pod)))]
    .flatMap((sidecar) => idleOf(sidecar) ?? [])
    .filter((own) => isLonger(idle, own))
    .map((own) => `clients keep a connection for ${idle}, and the proxy beside the server leaves it after ${own}`);
}

/** A server that closes first loses the request that comes just then. */
export function laterThanServers(sidecar: PlacedObject, directory: Directory): readonly string[] {
  const { view } = directory.world;
  const names = podsOfSidecar(sidecar, directory.world).map(({ object }) => object.name);
  const told = view
    .workloadsIn(namespaceOf(sidecar))
    .filter(({ name }) => names.includes(name))
    .flatMap(({ pod: { containers = [] } }) => containers.flatMap(({ env = [] }) => env))
    .filter(({ name }) => serverTimes.includes(name));
  const idle = idleOf(sidecar);
  return told
    .filter(({ value = '' }) => !isLonger(value, idle))
    .map(({ name, value }) => `it keeps a connection for ${idle}, and the server ends it after '${value}' (${name})`);
}

function idleOf(sidecar: PlacedObject): string | undefined {
  return specOf<SidecarSpec>(sidecar).inboundConnectionPool?.http?.idleTimeout;
}

function isLonger(time = '', other = ''): boolean {
  return (nanosecondsOf(time) ?? 0) > (nanosecondsOf(other) ?? Number.POSITIVE_INFINITY);
}
