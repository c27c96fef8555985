import type { ClusterView } from '../cluster-view';
import type { Facts, ProxyFact } from '../facts';
import { isInjected } from '../pods/injection';
import { fieldAt } from '../pods/kinds';
import type { Container, Workload } from '../pods/workloads';
import { largest, parseQuantity, Quantity } from '../quantity';
import { declaredCount, podCount, scaleOf } from './scaling';

/** What a quota counts; `unset` when a container says nothing about it and no default does. */
export type Demand = ReadonlyMap<string, Quantity | 'unset'>;

/** What containers get that say nothing. */
export interface LimitDefaults {
  /** Quantities by resource, where a container requests nothing. */
  readonly requests: Readonly<Record<string, string>>;
  /** Quantities by resource, where a container has no limit. */
  readonly limits: Readonly<Record<string, string>>;
}

const counted = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'] as const;
type Counted = (typeof counted)[number];

/** The most that the pods of a namespace ask for together, proxies included. */
export function demandOf(namespace: string, view: ClusterView, facts: Facts, defaults: LimitDefaults): Demand {
  const workloads = view.workloads.filter((workload) => workload.namespace === namespace);
  const totals = new Map<string, Quantity | 'unset'>();
  for (const workload of workloads) {
    const pods = BigInt(mostPods(workload, view));
    add(totals, 'pods', new Quantity(pods, 1n));
    for (const resource of counted) {
      const one = podDemand(workload, resource, proxyOf(workload, view, facts.proxy), defaults);
      add(totals, resource, one === 'unset' ? one : one.times(pods));
    }
  }
  return totals;
}

function add(totals: Map<string, Quantity | 'unset'>, resource: string, value: Quantity | 'unset'): void {
  const known = totals.get(resource) ?? Quantity.zero;
  totals.set(resource, known === 'unset' || value === 'unset' ? 'unset' : known.plus(value));
}

/**
 * Pods that may exist at once: the maximum, those of a rollout, and those of a lost centre, which count until their
 * nodes are fenced while their replacements start.
 */
function mostPods(workload: Workload, view: ClusterView): number {
  const most = maximumOf(workload, view);
  const centres = view.cluster.centres.filter(({ witness }) => !witness).length;
  return most + surgeOf(workload, most) + Math.ceil(most / Math.max(1, centres));
}

function maximumOf(workload: Workload, view: ClusterView): number {
  const { kind, placed } = workload;
  if (kind.count === 'one a node') {
    return view.cluster.nodePools.reduce((sum, { count }) => sum + count, 0);
  }
  if (kind.scales) {
    return scaleOf(workload, view).maximum;
  }
  // a run of a CronJob may overlap the one before, unless that is forbidden
  const overlaps = kind.kind === 'CronJob' && fieldAt(placed.object, ['spec', 'concurrencyPolicy']) !== 'Forbid';
  return declaredCount(workload) * (overlaps ? 2 : 1);
}

interface Strategy {
  readonly rollingUpdate?: { readonly maxSurge?: number | string };
  readonly type?: string;
  readonly blueGreen?: unknown;
  readonly canary?: { readonly maxSurge?: number | string; readonly trafficRouting?: unknown };
}

/** Pods beyond the maximum while a new version rolls out. */
function surgeOf({ kind, placed }: Workload, pods: number): number {
  const { strategy = {}, updateStrategy = {} } = (placed.object.spec ?? {}) as {
    strategy?: Strategy;
    updateStrategy?: Strategy;
  };
  switch (kind.kind) {
    case 'Deployment':
      return strategy.type === 'Recreate' ? 0 : podCount(strategy.rollingUpdate?.maxSurge ?? '25%', pods);
    case 'DaemonSet':
      return podCount(updateStrategy.rollingUpdate?.maxSurge ?? 0, pods);
    case 'Rollout':
      // the new version stands whole beside the old one where traffic is shifted between them
      return strategy.blueGreen || strategy.canary?.trafficRouting
        ? pods
        : podCount(strategy.canary?.maxSurge ?? '25%', pods);
    default:
      return 0;
  }
}

/** The proxy that is injected into a pod, as a container. */
function proxyOf(workload: Workload, view: ClusterView, proxy: ProxyFact): Container | undefined {
  const namespace = view.ofKind('', 'Namespace').find(({ object }) => object.metadata.name === workload.namespace);
  if (!isInjected(workload, namespace?.object.metadata.labels ?? {})) {
    return undefined;
  }
  return { name: 'istio-proxy', resources: annotatedResources(workload) ?? proxy };
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

/** What one pod asks for: all that run together, or an init container with what runs beside it, if that is more. */
function podDemand(
  { pod }: Workload,
  resource: Counted,
  proxy: Container | undefined,
  defaults: LimitDefaults,
): Quantity | 'unset' {
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
