import { type AdmittedContainer, admittedPod, allContainers } from '../capacity/admitted-pod';
import { amountText } from '../capacity/wording';
import type { ClusterView } from '../cluster-view';
import type { ProxyFact } from '../facts';
import type { Workload } from '../pods/workloads';
import { parseQuantity, Quantity } from '../quantity';

/**
 * The least with which a process of ours, or a proxy, runs: Istio says that a proxy takes 60 MB and a fifth of a core for
 * 1,000 requests a second, and one that is idle takes the memory all the same.
 */
const least = { cpu: parseQuantity('10m'), memory: parseQuantity('64Mi') };

/** Containers that are too small to run, that are throttled, or that take more memory than their node set aside (ADR 0012). */
export function sizeProblems(workload: Workload, view: ClusterView, proxy: ProxyFact): readonly string[] {
  return allContainers(admittedPod(workload, view, proxy)).flatMap((container) =>
    [...smallness(container), ...limitProblems(container)].map((text) => `container '${container.name}' ${text}`),
  );
}

function smallness({ requests }: AdmittedContainer): readonly string[] {
  return Object.entries(least).flatMap(([resource, floor]) => {
    const request = requests.get(resource) ?? Quantity.zero;
    return request.compare(floor) < 0
      ? [`requests ${amountText(request, resource)} of ${resource}; ${amountText(floor, resource)} is the least`]
      : [];
  });
}

function limitProblems({ requests, limits }: AdmittedContainer): readonly string[] {
  const cpu = limits.get('cpu');
  const [request, limit] = [requests.get('memory') ?? Quantity.zero, limits.get('memory')];
  const limited = () => (limit ? `its limit is ${amountText(limit, 'memory')}` : 'it has no limit');
  return [
    ...(cpu ? [`has a limit of ${amountText(cpu, 'cpu')} of cpu, which throttles it beside cores that are free`] : []),
    ...(limit?.compare(request) === 0
      ? []
      : [`requests ${amountText(request, 'memory')} of memory, and ${limited()}; both must be equal`]),
  ];
}
