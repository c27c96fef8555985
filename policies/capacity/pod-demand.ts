import type { ClusterView } from '../cluster-view';
import type { ProxyFact } from '../facts';
import { isInjected } from '../pods/injection';
import type { Container, PodSpec, Workload } from '../pods/workloads';
import { largest, parseQuantity, Quantity } from '../quantity';
import { worldOf } from '../reachability/world';
import { type LimitDefaults, limitDefaults } from './limit-defaults';

const counted = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'] as const;

type Counted = (typeof counted)[number];

/** What quotas count; `unset` when a container says nothing about it and no default does. */
export type Demand = ReadonlyMap<string, Quantity | 'unset'>;

/** The proxy that is injected into a pod, as a container. */
function proxyOf(workload: Workload, view: ClusterView, proxy: ProxyFact): Container | undefined {
  if (isGateway(workload) || !isInjected(workload, worldOf(view).labelsOf(workload.namespace))) {
    return undefined;
  }
  return { name: 'istio-proxy', resources: annotatedResources(workload) ?? proxy };
}

/** A gateway is injected too, into its own container: it gets no proxy beside it. */
function isGateway({ annotations }: Workload): boolean {
  return annotations['inject.istio.io/templates'] === 'gateway';
}

/** Resources that annotations give to the proxy; one of them replaces all that the mesh gives. */
function annotatedResources({ annotations }: Workload): Container['resources'] | undefined {
  const value = (name: string) => annotations[`sidecar.istio.io/${name}`];
  const [cpu, memory] = [value('proxyCPU'), value('proxyMemory')];
  const [cpuLimit, memoryLimit] = [value('proxyCPULimit'), value('proxyMemoryLimit')];
  if ([cpu, memory, cpuLimit, memoryLimit].every((text) => text === undefined)) {
    return undefined;
  }
  const present = (fields: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) as Record<string, string>;
  return { requests: present({ cpu, memory }), limits: present({ cpu: cpuLimit, memory: memoryLimit }) };
}

/** What one pod asks for, its proxy included. */
export function podDemand(workload: Workload, view: ClusterView, injected: ProxyFact): Demand {
  const proxy = proxyOf(workload, view, injected);
  const { initContainers = [], ...pod } = workload.pod;
  const whole = {
    ...pod,
    initContainers: [...(proxy ? [{ ...proxy, restartPolicy: 'Always' }] : []), ...initContainers],
  };
  const defaults = limitDefaults(workload.namespace, view);
  return new Map(counted.map((resource) => [resource, demandOf(whole, resource, defaults)]));
}

/** All that run together, or an init container with what runs beside it, if that is more. */
function demandOf(
  { containers = [], initContainers = [], overhead: extra }: PodSpec,
  resource: Counted,
  defaults: LimitDefaults,
): Quantity | 'unset' {
  const all = [...containers, ...initContainers].map((container) => amountOf(container, resource, defaults));
  if (all.includes(undefined)) {
    return 'unset';
  }
  let beside = Quantity.zero;
  let peak = Quantity.zero;
  for (const container of initContainers) {
    const value = amountOf(container, resource, defaults) ?? Quantity.zero;
    peak = largest(peak, beside.plus(value));
    beside = container.restartPolicy === 'Always' ? beside.plus(value) : beside;
  }
  const running = containers.reduce(
    (sum, container) => sum.plus(amountOf(container, resource, defaults) ?? Quantity.zero),
    beside,
  );
  const overhead = extra?.[resource.split('.')[1] ?? ''];
  return largest(peak, running).plus(overhead === undefined ? Quantity.zero : parseQuantity(overhead));
}

/** A container's own value; a request defaults to its limit, then both to the namespace's defaults. */
function amountOf({ resources }: Container, counted: Counted, defaults: LimitDefaults): Quantity | undefined {
  const [side, name] = counted.split('.') as ['requests' | 'limits', string];
  const own = resources?.[side]?.[name] ?? (side === 'requests' ? resources?.limits?.[name] : undefined);
  const value = own ?? defaults[side][name];
  return value === undefined ? undefined : parseQuantity(value);
}
