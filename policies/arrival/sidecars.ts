import { namespaceOf, type PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import type { World } from '../reachability/world';
import { type SidecarSpec, specOf } from './objects';

/** A Sidecar that leaves hosts of nobody open, or that another one may take the place of: which of the two holds is not said. */
export function sidecarProblems(placed: PlacedObject, world: World): readonly string[] {
  const namespace = namespaceOf(placed);
  const { workloadSelector, outboundTrafficPolicy } = specOf<SidecarSpec>(placed);
  const rivals = world.view
    .inNamespace('networking.istio.io', 'Sidecar', namespace)
    .filter((one) => (specOf<SidecarSpec>(one).workloadSelector === undefined) === (workloadSelector === undefined));
  const own = new Set(subjects(placed, world));
  const earlier = rivals.slice(0, rivals.indexOf(placed));
  const rival = earlier.find((one) => subjects(one, world).some((pod) => own.has(pod)));
  return [
    ...(outboundTrafficPolicy?.mode === undefined
      ? ['it does not say outboundTrafficPolicy.mode, by which hosts that nobody declared stay closed']
      : []),
    ...(rival ? [`Sidecar ${namespace}/${rival.object.metadata.name} governs the same pods`] : []),
  ];
}

/** Pods for which a Sidecar holds. */
export function subjects(placed: PlacedObject, world: World): readonly Pod[] {
  const { workloadSelector } = specOf<SidecarSpec>(placed);
  return world.select(namespaceOf(placed), { matchLabels: workloadSelector?.labels ?? {} });
}
