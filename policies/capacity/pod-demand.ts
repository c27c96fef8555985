import { oncePer } from '../once';
import { Quantity } from '../quantity';
import { type AdmittedPod, allContainers, type Side, sumOf } from './admitted-pod';

/** What a quota that bounds it refuses in a pod of which one container says nothing. */
const required = [
  ['requests', 'cpu'],
  ['requests', 'memory'],
  ['limits', 'cpu'],
  ['limits', 'memory'],
] as const;

/** Resources of which quotas count limits. */
const limited: readonly string[] = ['cpu', 'memory', 'ephemeral-storage'];

/**
 * What quotas count, by its name in them: `requests.<resource>` or `limits.<resource>`. It is `unset` when a container
 * must say something about it, says nothing, and no default does.
 */
export type Demand = ReadonlyMap<string, Quantity | 'unset'>;

/** What one pod asks for, its proxy included; counted once for all rules. */
export const podDemand = oncePer((pod: AdmittedPod): Demand => countDemand(pod));

function countDemand(pod: AdmittedPod): Demand {
  const [requests, limits] = [withOverhead(pod, 'requests'), withOverhead(pod, 'limits')];
  const demand = new Map<string, Quantity | 'unset'>([
    ...[...requests].map(([resource, sum]) => [`requests.${resource}`, sum] as const),
    ...limited.flatMap((resource) => {
      const sum = limits.get(resource);
      return sum ? [[`limits.${resource}`, sum] as const] : [];
    }),
  ]);
  for (const [side, resource] of required) {
    if (allContainers(pod).some((container) => !container[side].has(resource))) {
      demand.set(`${side}.${resource}`, 'unset');
    }
  }
  return demand;
}

/** What containers ask for, and what the runtime takes beside it: the request of a pod, and part of the limits that it has. */
function withOverhead(pod: AdmittedPod, side: Side): ReadonlyMap<string, Quantity> {
  const sums = new Map(sumOf(pod, side));
  for (const [resource, amount] of pod.overhead) {
    const sum = sums.get(resource) ?? Quantity.zero;
    if (side === 'requests' || sum.compare(Quantity.zero) > 0) {
      sums.set(resource, sum.plus(amount));
    }
  }
  return sums;
}
