import { type Placement, placement, replicasOf, resourcesOf } from '../placement';
import type { ClusterSpec } from '../specification/cluster';
import type { EnvironmentSpec, Resources } from '../specification/environment';
import type { Service, Team, Unit } from '../specification/landscape';

/** A service on a cluster that runs it. */
export interface PlacedService {
  /** Unit that it belongs to. */
  readonly unit: Unit;
  /** Owner of the unit. */
  readonly team: Team;
  /** What the landscape says of it. */
  readonly service: Service;
  /** How it stands on the cluster. */
  readonly placement: Exclude<Placement, 'absent'>;
  /** Replicas without load; 0 where it is cold. */
  readonly minReplicas: number;
  /** Most replicas, also after a promotion. */
  readonly maxReplicas: number;
  /** What one replica asks for, without its proxy. */
  readonly resources: Resources;
}

/** A unit on a cluster that runs at least one of its services. */
export interface PlacedUnit {
  /** What the landscape says of it. */
  readonly unit: Unit;
  /** Its owner. */
  readonly team: Team;
  /** Those of its services that the cluster runs, in the order of their names. */
  readonly services: readonly PlacedService[];
}

/** The services of a cluster by name, in the order of their names. */
export function placedServices(environment: EnvironmentSpec, cluster: ClusterSpec): ReadonlyMap<string, PlacedService> {
  const { landscape } = environment;
  const teams = new Map(landscape.teams.map((team) => [team.name, team]));
  const placed: PlacedService[] = [];
  for (const unit of landscape.units) {
    for (const service of unit.services) {
      const where = placement(service.tier, cluster);
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

/** The units of services of a cluster, in the order of their names. */
export function unitsOf(services: ReadonlyMap<string, PlacedService>): readonly PlacedUnit[] {
  const units = new Map<string, PlacedUnit & { readonly services: PlacedService[] }>();
  for (const placed of services.values()) {
    const { unit, team } = placed;
    const known = units.get(unit.name);
    if (known === undefined) {
      units.set(unit.name, { unit, team, services: [placed] });
    } else {
      known.services.push(placed);
    }
  }
  return [...units.values()].sort((a, b) => (a.unit.name < b.unit.name ? -1 : 1));
}
