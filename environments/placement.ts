import type { Tier } from '../model/tier';
import { entry } from './entry';
import type { ClusterSpec } from './specification/cluster';
import type { EnvironmentSpec, Resources, Scale } from './specification/environment';
import type { Service } from './specification/landscape';

/**
 * How a service stands on a cluster.
 *
 * `active` takes traffic; `standby` is warm without traffic; `cold` has its objects but no pods until a promotion;
 * `absent` has nothing there.
 */
export type Placement = 'active' | 'standby' | 'cold' | 'absent';

/**
 * How the services of a tier stand on a cluster.
 *
 * The recovery cluster keeps tiers 0 and 1 warm and tier 2 cold, until it is promoted; tier 3 is left to a new
 * installation.
 */
export function placement(tier: Tier, { role, promoted = false }: Pick<ClusterSpec, 'role' | 'promoted'>): Placement {
  if (role === 'management') {
    return 'absent';
  }
  if (role === 'primary' || (promoted && tier <= 2)) {
    return 'active';
  }
  if (tier <= 1) {
    return 'standby';
  }
  return tier === 2 ? 'cold' : 'absent';
}

/** Replicas of a service on one cluster. */
export interface Replicas {
  /** Replicas without load. */
  readonly min: number;
  /** Most replicas; equal to `min` where nothing scales by load: without traffic there is none. */
  readonly max: number;
  /** Most replicas once the cluster is promoted: what quotas and node pools must hold. */
  readonly promotedMax: number;
}

/** Replicas of a service where it stands as `where`: of its tier, unless the environment chooses otherwise. */
export function replicasOf(environment: EnvironmentSpec, service: Service, where: Placement): Replicas {
  const { minReplicas, maxReplicas } = { ...environment.scale[service.tier], ...chosenScale(environment, service) };
  switch (where) {
    case 'active':
      return { min: minReplicas, max: maxReplicas, promotedMax: maxReplicas };
    case 'standby':
      return { min: minReplicas, max: minReplicas, promotedMax: maxReplicas };
    case 'cold':
      return { min: 0, max: 0, promotedMax: maxReplicas };
    case 'absent':
      return { min: 0, max: 0, promotedMax: 0 };
  }
}

/** What one replica of a service asks for in an environment, without its proxy. */
export function resourcesOf(environment: EnvironmentSpec, service: Service): Resources {
  return environment.sizes[entry(environment.services, service.name)?.size ?? service.size ?? 'medium'];
}

/** What one pod of a gateway asks for, and how many there are: every request of tier 0 passes by one. */
export function gatewayScale({ sizes, scale }: EnvironmentSpec): Resources & Scale {
  return { ...sizes.medium, ...scale[0] };
}

/** The bounds that the environment chooses for a service; an `undefined` chooses nothing. */
function chosenScale(environment: EnvironmentSpec, service: Service): { minReplicas?: number; maxReplicas?: number } {
  const { minReplicas, maxReplicas } = entry(environment.services, service.name) ?? {};
  return {
    ...(minReplicas === undefined ? {} : { minReplicas }),
    ...(maxReplicas === undefined ? {} : { maxReplicas }),
  };
}
