import type { PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import type { World } from '../reachability/world';
import { namespaceOf, type SidecarSpec, specOf } from './objects';

/** Sidecars that another one may take the place of: which of the two holds for a pod is not said. */
export function sidecarProblems(placed: PlacedObject, world: World): readonly string[] {
  const namespace = namespaceOf(placed);
  const { workloadSelector } = specOf<SidecarSpec>(placed);
  const rivals = world.view
    .inNamespace('networking.istio.io', 'Sidecar', namespace)
    .filter((one) => (specOf<SidecarSpec>(one).workloadSelector === undefined) === (workloadSelector === undefined));
  const own = new Set(subjects(placed, world));
  const earlier = rivals.slice(0, rivals.indexOf(placed));
  const rival = earlier.find((one) => subjects(one, world).some((pod) => own.has(pod)));
  return rival ? [`Sidecar ${namespace}/${rival.object.metadata.name} governs the same pods`] : [];
}

/** Pods for which a Sidecar holds. */
export function subjects(placed: PlacedObject, world: World): readonly Pod[] {
  const { workloadSelector } = specOf<SidecarSpec>(placed);
  return world.select(namespaceOf(placed), { matchLabels: workloadSelector?.labels ?? {} });
}
