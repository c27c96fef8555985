import { type Placement, placement, replicasOf, resourcesOf } from '../placement';
import type { ClusterSpec } from '../specification/cluster';
import type { EnvironmentSpec, Resources } from '../specification/environment';
import type { Service, Team, Unit } from '../specification/landscape';

/** A service on a cluster that runs it. */
export interface PlacedService {
  readonly unit: Unit;
  readonly team: Team;
  readonly service: Service;
  readonly placement: Exclude<Placement, 'absent'>;
  readonly minReplicas: number;
  /** Most replicas, also after a promotion. */
  readonly maxReplicas: number;
  /** What one replica asks for, without its proxy. */
  readonly resources: Resources;
}

/** The services of a cluster by name, in the order of their names. */
export function placedServices(environment: EnvironmentSpec, cluster: ClusterSpec): ReadonlyMap<string, PlacedService> {
  const { landscape } = environment;
  const teams = new Map(landscape.teams.map((team) => [team.name, team]));
  const placed: PlacedService[] = [];
  for (const unit of landscape.units) {
    for (const service of unit.services) {
      const where = placement(service.tier, cluster.role);
      if (where !== 'absent') {
        const { min, promotedMax } = replicasOf(environment, service, where);
        placed.push({
          unit,
          team: teams.get(unit.team) as Team,
          service,
          placement: where,
          minReplicas: min,
          maxReplicas: promotedMax,
          resources: resourcesOf(environment, service),
        });
      }
    }
  }
  placed.sort((a, b) => (a.service.name < b.service.name ? -1 : 1));
  return new Map(placed.map((entry) => [entry.service.name, entry]));
}
