import { namespaceOf, type PlacedObject } from '../objects';
import type { Directory } from './directory';
import { type SidecarSpec, specOf } from './objects';
import { podsOfSidecar } from './sidecar-pods';

/** A Sidecar that leaves hosts of nobody open, or that another one may take the place of: which of the two holds is not said. */
export function sidecarProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const { workloadSelector, outboundTrafficPolicy } = specOf<SidecarSpec>(placed);
  const rival = podsOfSidecar(placed, directory.world)
    .flatMap((pod) => earlierOf(placed, directory.sidecarsOf(pod)))
    .find((one) => (specOf<SidecarSpec>(one).workloadSelector === undefined) === (workloadSelector === undefined));
  return [
    ...(outboundTrafficPolicy?.mode === undefined
      ? ['it does not say outboundTrafficPolicy.mode, by which hosts that nobody declared stay closed']
      : []),
    ...(rival ? [`Sidecar ${namespaceOf(placed)}/${rival.object.metadata.name} governs the same pods`] : []),
  ];
}

function earlierOf(placed: PlacedObject, sidecars: readonly PlacedObject[]): readonly PlacedObject[] {
  return sidecars.slice(0, sidecars.indexOf(placed));
}
