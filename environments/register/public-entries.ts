import type { EnvironmentSpec, PublicHost } from '../specification/environment';
import type { Exposure } from '../specification/landscape';
import type { PlacedService } from './placed-service';

/** What the internet reaches under one name. */
export interface PublicEntry {
  /** Logical name of the host. */
  readonly name: string;
  /** What the environment says of it. */
  readonly publicHost: PublicHost;
  /** Its paths, one route a prefix. */
  readonly routes: readonly PublicEntryRoute[];
}

/** Where the requests below a path go. */
export interface PublicEntryRoute {
  /** Path prefix of whole segments; the longest one that matches wins. */
  readonly prefix: string;
  /** Who answers; the shares make 100. */
  readonly destinations: readonly PublicEntryDestination[];
}

/** One answerer of a public route. */
export interface PublicEntryDestination {
  /** Service that answers. */
  readonly placed: PlacedService;
  /** Share of the requests, 1–100. */
  readonly percent: number;
}

/** The public hosts that services of a cluster are exposed under, by name. */
export function publicEntries(
  environment: EnvironmentSpec,
  services: ReadonlyMap<string, PlacedService>,
): readonly PublicEntry[] {
  const routes = new Map<string, PublicEntryRoute[]>();
  for (const placed of services.values()) {
    const { exposure } = placed.service;
    if (exposure !== undefined) {
      const known = routes.get(exposure.host) ?? [];
      known.push(...routesOf(placed, exposure, services));
      routes.set(exposure.host, known);
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
  exposed: PlacedService,
  exposure: Exposure,
  services: ReadonlyMap<string, PlacedService>,
): PublicEntryRoute[] {
  const moving = new Map<string, PublicEntryDestination[]>([[exposure.prefix, []]]);
  for (const { prefix, to, percent } of exposure.splits ?? []) {
    const placed = services.get(to);
    // What is switched off leaves its share to the service that the path moves out of.
    if (placed !== undefined) {
      moving.set(prefix, [...(moving.get(prefix) ?? []), { placed, percent }]);
    }
  }
  return [...moving].map(([prefix, targets]) => {
    const rest = 100 - targets.reduce((sum, { percent }) => sum + percent, 0);
    return { prefix, destinations: rest > 0 ? [...targets, { placed: exposed, percent: rest }] : targets };
  });
}
