import type { ClusterView } from '../cluster-view';
import type { Facts, ProxyFact } from '../facts';
import { isInjected } from '../pods/injection';
import type { Container, Workload } from '../pods/workloads';
import { largest, parseQuantity, Quantity } from '../quantity';
import { type LimitDefaults, limitDefaults } from './limit-defaults';

/** What quotas count of a pod. */
export const counted = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'] as const;

/** What quotas count of a pod. */
export type Counted = (typeof counted)[number];

/** The proxy that is injected into a pod, as a container. */
function proxyOf(workload: Workload, view: ClusterView, proxy: ProxyFact): Container | undefined {
  const namespace = view.ofKind('', 'Namespace').find(({ object }) => object.metadata.name === workload.namespace);
  if (isGateway(workload) || !isInjected(workload, namespace?.object.metadata.labels ?? {})) {
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

/**
 * What one pod asks for, its proxy included: all that run together, or an init container with what runs beside it, if that
 * is more. It is `unset` when a container says nothing about the resource and no default does.
 */
export function podDemand(
  workload: Workload,
  resource: Counted,
  view: ClusterView,
  { proxy: injected }: Facts,
): Quantity | 'unset' {
  const { pod } = workload;
  const proxy = proxyOf(workload, view, injected);
  const defaults = limitDefaults(workload.namespace, view);
  const initContainers = [...(proxy ? [{ ...proxy, restartPolicy: 'Always' }] : []), ...(pod.initContainers ?? [])];
  const all = [...(pod.containers ?? []), ...initContainers].map((container) =>
    amountOf(container, resource, defaults),
  );
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
  const running = (pod.containers ?? []).reduce(
    (sum, container) => sum.plus(amountOf(container, resource, defaults) ?? Quantity.zero),
    beside,
  );
  const overhead = pod.overhead?.[resource.split('.')[1] ?? ''];
  return largest(peak, running).plus(overhead === undefined ? Quantity.zero : parseQuantity(overhead));
}

/** A container's own value; a request defaults to its limit, then both to the namespace's defaults. */
function amountOf({ resources }: Container, counted: Counted, defaults: LimitDefaults): Quantity | undefined {
  const [side, name] = counted.split('.') as ['requests' | 'limits', string];
  const own = resources?.[side]?.[name] ?? (side === 'requests' ? resources?.limits?.[name] : undefined);
  const value = own ?? defaults[side][name];
  return value === undefined ? undefined : parseQuantity(value);
}
