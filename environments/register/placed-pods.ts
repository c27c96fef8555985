import { dataNamespaceOf } from '../platform/namespaces';
import type { PlatformPods } from '../platform/pods';
import type { PlacedUnit } from './placed-service';

/** Pods of the platform where they stand on a cluster with `units`: once a namespace, nowhere if nobody needs them. */
export function placedPods(pods: readonly PlatformPods[], units: readonly PlacedUnit[]): readonly PlatformPods[] {
  return pods.flatMap((each) => namespacesOf(each, units).map((namespace) => ({ ...each, namespace })));
}

/**
 * Name of packaged pods in register and facts, unique in a cluster: those that stand elsewhere than their component may
 * do so in several namespaces.
 */
export function endpointName({ name, namespace, elsewhere }: PlatformPods): string {
  return elsewhere === undefined ? name : `${namespace}/${name}`;
}

function namespacesOf({ namespace, elsewhere }: PlatformPods, units: readonly PlacedUnit[]): readonly string[] {
  if (elsewhere === undefined) {
    return [namespace];
  }
  if ('namespace' in elsewhere) {
    return [elsewhere.namespace];
  }
  return units
    .filter(({ unit }) => unit.stores?.some(({ engine }) => engine === elsewhere.storesOf))
    .map(({ unit }) => dataNamespaceOf(unit.name));
}
