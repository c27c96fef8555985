import type { Ownership } from '../../constructs/core/ownership';
import type { ClusterPlan } from '../../environments/register/plan';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { Team } from '../../environments/specification/landscape';
import type { LayerCharts } from './layer-charts';

/** What everything that is made for one cluster shares. */
export interface ClusterContext {
  /** What follows from the environment for the cluster. */
  readonly plan: ClusterPlan;
  /** Where objects go. */
  readonly charts: LayerCharts;
}

/** File name of what belongs to no team. */
export const PLATFORM = 'platform';

/** Ownership of what belongs to no team. */
export function platformOwnership({ environment }: { readonly environment: EnvironmentSpec }): Ownership {
  return { owner: PLATFORM, environment: environment.name, costCenter: PLATFORM };
}

/** Ownership of what belongs to a team. */
export function teamOwnership({ environment }: { readonly environment: EnvironmentSpec }, team: Team): Ownership {
  return { owner: team.name, environment: environment.name, costCenter: team.costCenter };
}
