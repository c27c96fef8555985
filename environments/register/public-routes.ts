import type { EnvironmentSpec, PublicHost } from '../specification/environment';
import type { Exposure } from '../specification/landscape';
import { type OperationAddress, operationAddress } from './operation-address';
import type { PlacedService } from './placed-service';

/** What the internet reaches under one name. */
export interface PublicEntry {
  /** Logical name of the host. */
  readonly name: string;
  readonly publicHost: PublicHost;
  readonly routes: readonly PublicEntryRoute[];
}

/** Where the requests below a path go. */
export interface PublicEntryRoute {
  readonly prefix: string;
  /** Deadline: the longest of the operations that it leads to. */
  readonly timeoutMs: number;
  readonly destinations: readonly PublicEntryDestination[];
}

/** One answerer of a public route. */
export interface PublicEntryDestination {
  readonly service: string;
  readonly percent: number;
  /** Requests that the gateway may send on; a path may end in `*`. */
  readonly requests: readonly OperationAddress[];
}

/** Deadline of a file of a front end. */
const STATIC_TIMEOUT_MS = 10_000;

/** The public hosts that services of a cluster are exposed under, by name. */
export function publicEntries(
  environment: EnvironmentSpec,
  placed: ReadonlyMap<string, PlacedService>,
): readonly PublicEntry[] {
  const routes = new Map<string, PublicEntryRoute[]>();
  for (const entry of placed.values()) {
    const { exposure } = entry.service;
    if (exposure !== undefined) {
      routes.set(exposure.host, [...(routes.get(exposure.host) ?? []), ...routesOf(entry, exposure, placed)]);
    }
  }
  return [...routes.keys()].sort().map((name) => ({
    name,
    publicHost: environment.publicHosts[name] as PublicHost,
    routes: routes.get(name) ?? [],
  }));
}

/** The route of an exposed service, and one more for each path that is moving out of it. */
function routesOf(
  entry: PlacedService,
  exposure: Exposure,
  placed: ReadonlyMap<string, PlacedService>,
): PublicEntryRoute[] {
  const moving = new Map<string, [PlacedService, number][]>([[exposure.prefix, []]]);
  for (const { prefix, to, percent } of exposure.splits ?? []) {
    const target = placed.get(to);
    if (target !== undefined) {
      moving.set(prefix, [...(moving.get(prefix) ?? []), [target, percent]]);
    }
  }
  return [...moving].map(([prefix, targets]) => {
    const rest = 100 - targets.reduce((sum, [, percent]) => sum + percent, 0);
    return routeTo(prefix, rest > 0 ? [...targets, [entry, rest]] : targets);
  });
}

function routeTo(prefix: string, targets: readonly (readonly [PlacedService, number])[]): PublicEntryRoute {
  const timeouts = targets.flatMap(([target]) => below(prefix, target).map(({ timeoutMs }) => timeoutMs));
  return {
    prefix,
    timeoutMs: Math.max(...timeouts),
    destinations: targets.map(([target, percent]) => ({
      service: target.service.name,
      percent,
      requests: below(prefix, target).map(({ method, path }) => ({ method, path })),
    })),
  };
}

/** What a service answers below a prefix: a front end its files, any other its operations. */
function below(
  prefix: string,
  { unit, service }: PlacedService,
): (OperationAddress & { readonly timeoutMs: number })[] {
  if (service.runtime === 'spa') {
    const path = prefix.endsWith('/') ? `${prefix}*` : `${prefix}/*`;
    return ['GET', 'HEAD'].map((method) => ({ method, path, timeoutMs: STATIC_TIMEOUT_MS }));
  }
  return Object.entries(service.operations ?? {})
    .map(([name, operation]) => ({
      ...operationAddress(unit.name, service.name, name, operation),
      timeoutMs: operation.timeoutMs,
    }))
    .filter(({ path }) => path.startsWith(prefix));
}
