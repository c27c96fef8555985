import { hasServices } from './declared-services';
import type { Facts } from './facts';
import type { KubernetesObject } from './objects';

/**
 * What a namespace is for, as its label says: `team`, `platform`, `data`. One in which a service is declared is of its team,
 * whatever it says of itself.
 */
export function areaOf({ metadata }: KubernetesObject, facts: Facts): string | undefined {
  return hasServices(metadata.name, facts) ? 'team' : metadata.labels?.['terrace.internal/area'];
}
