import type { Ownership } from '../../constructs/core/ownership';
import { type PlacedService, placedServices } from '../../environments/register/placed-service';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { Team } from '../../environments/specification/landscape';
import { LayerCharts } from './layer-charts';

/** What the layers of one cluster share. */
export interface ClusterContext {
  readonly environment: EnvironmentSpec;
  readonly cluster: ClusterSpec;
  readonly charts: LayerCharts;
  /** Services that the cluster runs, by name, in the order of their names. */
  readonly services: ReadonlyMap<string, PlacedService>;
  /** Whether the cluster has a mesh; the management cluster has none. */
  readonly hasMesh: boolean;
  /** Centres that run services. */
  readonly servingCentres: number;
}

/** The context of a cluster of a valid environment. */
export function clusterContext(environment: EnvironmentSpec, cluster: ClusterSpec): ClusterContext {
  return {
    environment,
    cluster,
    charts: new LayerCharts(),
    services: placedServices(environment, cluster),
    hasMesh: cluster.role !== 'management',
    servingCentres: cluster.centres.filter(({ witness = false }) => !witness).length,
  };
}

/** File name of what belongs to no team. */
export const PLATFORM = 'platform';

/** Ownership of what belongs to no team. */
export function platformOwnership({ environment }: Pick<ClusterContext, 'environment'>): Ownership {
  return { owner: PLATFORM, environment: environment.name, costCenter: PLATFORM };
}

/** Ownership of what belongs to a team. */
export function teamOwnership({ environment }: ClusterContext, team: Team): Ownership {
  return { owner: team.name, environment: environment.name, costCenter: team.costCenter };
}

/** Units of a cluster with their services, in the order of their names. */
export function unitsOf({
  services,
}: ClusterContext): ReadonlyMap<string, readonly [PlacedService, ...PlacedService[]]> {
  const units = new Map<string, [PlacedService, ...PlacedService[]]>();
  for (const placed of services.values()) {
    const known = units.get(placed.unit.name);
    if (known === undefined) {
      units.set(placed.unit.name, [placed]);
    } else {
      known.push(placed);
    }
  }
  return new Map([...units].sort(([a], [b]) => (a < b ? -1 : 1)));
}
