import type { Stage } from '../../model/stage';
import type { PackagedPods, PackagedSize } from '../specification/component';
import { PACKAGED } from './packaged';

/**
 * Packaged pods by their name.
 *
 * @throws if no component has such pods
 */
export function packagedPods(name: string): PackagedPods {
  const all = PACKAGED.flatMap(({ pods }) => pods);
  const found = all.find((pods) => pods.name === name);
  if (found === undefined) {
    throw new Error(`no component has pods '${name}'; known are ${all.map((pods) => pods.name).join(', ')}`);
  }
  return found;
}

/** Pods that a roll-out adds to packaged ones: charts are told so, or Kubernetes adds a quarter of four at most. */
export function surgeOf({ kind }: PackagedPods): number {
  return kind === 'Deployment' ? 1 : 0;
}

/** The size of packaged pods in a stage; a node agent is counted once a node, a job once. */
export function sizeOf(pods: PackagedPods, stage: Stage): Required<PackagedSize> {
  const size: Omit<PackagedSize, 'replicas'> & Partial<PackagedSize> = pods.sizes[stage];
  const { cpuMillis, memoryMiB, replicas = 1, maxReplicas = replicas } = size;
  return { cpuMillis, memoryMiB, replicas, maxReplicas };
}
