import { type AdmittedContainer, admittedPod, allContainers } from '../capacity/admitted-pod';
import { amountText } from '../capacity/wording';
import type { ClusterView } from '../cluster-view';
import type { ProxyFact } from '../facts';
import type { Container, Workload } from '../pods/workloads';
import { parseQuantity, Quantity } from '../quantity';

/**
 * The least with which a process of ours, or a proxy, runs: Istio says that a proxy takes 60 MB and a fifth of a core for
 * 1,000 requests a second, and one that is idle takes the memory all the same.
 */
const least = { cpu: parseQuantity('10m'), memory: parseQuantity('64Mi') };

/**
 * Containers that are too small to run, that are throttled, or that take more memory than their node set aside (ADR 0012). What
 * containers say themselves of limits is judged by WH-08; here, what the injector and the namespace give them.
 */
export function sizeProblems(workload: Workload, view: ClusterView, proxy: ProxyFact): readonly string[] {
  const { containers = [], initContainers = [] } = workload.pod;
  const own = new Map([...initContainers, ...containers].map((container) => [container.name, container]));
  return allContainers(admittedPod(workload, view, proxy)).flatMap((container) =>
    [...smallness(container), ...limitProblems(container, own.get(container.name))].map(
      (text) => `container '${container.name}' ${text}`,
    ),
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

function limitProblems({ requests, limits }: AdmittedContainer, own: Container | undefined): readonly string[] {
  const cpu = own?.resources?.limits?.cpu === undefined ? limits.get('cpu') : undefined;
  const [request, limit] = [requests.get('memory') ?? Quantity.zero, limits.get('memory')];
  const limited = () => (limit ? `its limit is ${amountText(limit, 'memory')}` : 'it has no limit');
  return [
    ...(cpu ? [`has a limit of ${amountText(cpu, 'cpu')} of cpu, which throttles it beside cores that are free`] : []),
    ...(own !== undefined || limit?.compare(request) === 0
      ? []
      : [`requests ${amountText(request, 'memory')} of memory, and ${limited()}; both must be equal`]),
  ];
}
