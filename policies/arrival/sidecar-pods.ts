import { namespaceOf, type PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import type { World } from '../reachability/world';
import { type SidecarSpec, specOf } from './objects';

/** Pods for which a Sidecar holds. */
export function podsOfSidecar(placed: PlacedObject, world: World): readonly Pod[] {
  const { workloadSelector } = specOf<SidecarSpec>(placed);
  return world.select(namespaceOf(placed), { matchLabels: workloadSelector?.labels ?? {} });
}
