import type { ClusterView } from '../cluster-view';
import { isInjected } from '../pods/injection';
import type { Container, Workload } from '../pods/workloads';
import { parseQuantity, Quantity } from '../quantity';
import { worldOf } from '../reachability/world';
import type { Measure, Metric } from './reading';

/** Shares of what pods ask for at which an autoscaler may hold them, in percent: above they starve, below they idle. */
const shares = { least: 10, most: 100 };

/** What an autoscaler cannot measure of its target, or would measure without an effect. */
export function metricProblems(
  { type = '', resource, containerResource }: Metric,
  workload: Workload,
  view: ClusterView,
): readonly string[] {
  const measure = type === 'Resource' ? resource : type === 'ContainerResource' ? containerResource : undefined;
  if (measure === undefined) {
    return [`it measures by '${type}', and the judge cannot say whether anybody counts that`];
  }
  const { container } = measure;
  const containers = (workload.pod.containers ?? []).filter((one) => type === 'Resource' || one.name === container);
  const proxy = container === 'istio-proxy' && isInjected(workload, worldOf(view).labelsOf(workload.namespace));
  if (containers.length === 0 && !proxy) {
    return [`it measures the container '${container}', which its pods do not have`];
  }
  return measure.target?.type === 'Utilization'
    ? shareProblems(measure, containers)
    : amountProblems(measure, containers);
}

function shareProblems({ name = '', target }: Measure, containers: readonly Container[]): readonly string[] {
  const share = target?.averageUtilization;
  // that every container asks for cpu and memory, WH-08 tells
  const unasked = ['cpu', 'memory'].includes(name)
    ? []
    : containers.filter((container) => askedBy(container, name) === undefined);
  return [
    ...(share !== undefined && share >= shares.least && share <= shares.most
      ? []
      : [
          `it adds pods at ${share} % of the ${name} that they ask for; ${shares.least} to ${shares.most} % helps them`,
        ]),
    ...unasked.map((one) => `it measures the share of ${name} that container '${one.name}' uses, which asks for none`),
  ];
}

function amountProblems({ name = '', target }: Measure, containers: readonly Container[]): readonly string[] {
  const amount = target?.averageValue;
  const wanted = parseQuantity(amount ?? 0);
  const asked = containers.reduce(
    (sum, container) => sum.plus(parseQuantity(askedBy(container, name) ?? 0)),
    Quantity.zero,
  );
  const unreached = asked.compare(Quantity.zero) > 0 && wanted.compare(asked) > 0;
  return wanted.compare(Quantity.zero) > 0 && !unreached
    ? []
    : [`it adds pods at ${amount} of ${name} a pod, of which they ask for ${asked}`];
}

/** What a container asks for of a resource: its limit where it says no more. */
function askedBy({ resources: { requests, limits } = {} }: Container, name: string): string | number | undefined {
  return requests?.[name] || limits?.[name] || undefined;
}
