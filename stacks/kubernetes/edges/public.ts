import { Duration } from 'cdk8s';
import { filesBelow, type PublicDestination, PublicHost } from '../../../constructs/gateway/public-host';
import { grantsOf, operationsBelow } from '../../../constructs/mesh/operation';
import type { PublicEntry, PublicEntryDestination } from '../../../environments/register/public-entries';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';
import type { EdgeEnds } from './ends';

/** Deadline of a file of a front end. */
const FILE_TIMEOUT = Duration.seconds(10);

/**
 * Writes a public host: its name at the ingress gateway, and the way from its paths to services, at both ends.
 *
 * @throws when the gateway, a service or the certificate was not made before
 */
export function connectPublic({ plan, charts }: ClusterContext, entry: PublicEntry, ends: EdgeEnds): void {
  const { name, publicHost, routes } = entry;
  if (ends.ingress === undefined) {
    throw new Error(`public host '${publicHost.host}' has no gateway; expose no service on a cluster without a mesh`);
  }
  const host = new PublicHost(charts.of('50-services', PLATFORM), `public-${name}`, {
    gateway: ends.ingress,
    hostId: name,
    host: publicHost.host,
    certificateSecret: found(ends.certificates, name),
    ownership: platformOwnership(plan),
  });
  for (const { prefix, destinations } of routes) {
    const answerers = destinations.map((destination) => answererOf(destination, prefix, ends));
    host.addRoute({
      prefix,
      timeout: longest(answerers.flatMap(({ timeouts }) => timeouts)),
      destinations: answerers.map(({ destination }) => destination),
    });
  }
}

/** One answerer of a route, with the deadlines of what it answers below the prefix. */
interface Answerer {
  readonly destination: PublicDestination;
  readonly timeouts: readonly Duration[];
}

function answererOf({ placed, percent }: PublicEntryDestination, prefix: string, { services }: EdgeEnds): Answerer {
  const { built } = found(services, placed.service.name);
  if (placed.service.runtime === 'spa') {
    return { destination: { callee: built, percent, grants: filesBelow(prefix) }, timeouts: [FILE_TIMEOUT] };
  }
  const operations = operationsBelow(prefix, built.operations);
  return {
    destination: { callee: built, percent, grants: grantsOf(operations) },
    timeouts: operations.map(({ timeout }) => timeout),
  };
}

function longest(timeouts: readonly Duration[]): Duration {
  return Duration.millis(Math.max(...timeouts.map((timeout) => timeout.toMilliseconds())));
}

function found<T>(made: ReadonlyMap<string, T>, name: string): T {
  const one = made.get(name);
  if (one === undefined) {
    throw new Error(`'${name}' of a public host was not made; make services and certificates before their edges`);
  }
  return one;
}
