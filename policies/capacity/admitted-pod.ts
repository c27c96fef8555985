import type { ClusterView } from '../cluster-view';
import type { EndpointFact, ProxyFact } from '../facts';
import { nameOf, referenceTo } from '../objects';
import { oncePer } from '../once';
import { isGateway, isInjected } from '../pods/injection';
import type { Container, Workload } from '../pods/workloads';
import { type Amounts, largest, parseQuantity, Quantity } from '../quantity';
import { worldOf } from '../reachability/world';
import { type LimitDefaults, limitDefaults } from './limit-defaults';

/** Which of the two quantities of a container is meant. */
export type Side = 'requests' | 'limits';

/** What a container, a pod or a claim asks for: on each side, amounts by resource. */
export type Held = Readonly<Record<Side, ReadonlyMap<string, Quantity>>>;

/** A container as admission leaves it: with the defaults of the API and of its namespace. */
export interface AdmittedContainer extends Held {
  /** Its name. */
  readonly name: string;
  /** Whether it is an init container that stays. */
  readonly stays: boolean;
}

/** A pod as admission leaves it: with the proxy of the mesh. */
export interface AdmittedPod {
  /** What makes it: `Deployment pay/pay`. */
  readonly of: string;
  /** What runs together. */
  readonly containers: readonly AdmittedContainer[];
  /** What runs before, one after the other, but for those that stay. */
  readonly initContainers: readonly AdmittedContainer[];
  /** What the runtime takes beside them. */
  readonly overhead: ReadonlyMap<string, Quantity>;
}

const podsWith = oncePer((_: ProxyFact) => new WeakMap<Workload, AdmittedPod>());

/** What admission makes of the pods of a workload of the view, given what the mesh gives to its proxies; made once for all rules. */
export function admittedPod(workload: Workload, view: ClusterView, injected: ProxyFact): AdmittedPod {
  const ofProxy = podsWith(injected);
  const pod = ofProxy.get(workload) ?? readAdmittedPod(workload, view, injected);
  ofProxy.set(workload, pod);
  return pod;
}

function readAdmittedPod(workload: Workload, view: ClusterView, injected: ProxyFact): AdmittedPod {
  const { containers = [], initContainers = [], overhead = {} } = workload.pod;
  const proxy = proxyOf(workload, view, injected);
  const defaults = limitDefaults(workload.namespace, view);
  const admitted = (container: Container) => admit(container, defaults);
  return {
    of: nameOf(referenceTo(workload.placed.object)),
    containers: containers.map(admitted),
    initContainers: [...(proxy ? [proxy] : []), ...initContainers].map(admitted),
    overhead: layered(overhead),
  };
}

/**
 * What admission makes of pods that no manifest holds, seen as one container; their memory has no other limit than what
 * they request. Nothing where their size is not known.
 */
export function packagedPod({ name, namespace, workload }: EndpointFact, view: ClusterView): AdmittedPod | undefined {
  if (!workload) {
    return undefined;
  }
  const { requests } = workload;
  const container = { name, resources: { requests, limits: { memory: requests.memory } } };
  return {
    of: `packaged:${name}`,
    containers: [admit(container, limitDefaults(namespace, view))],
    initContainers: [],
    overhead: new Map(),
  };
}

/** Every container of a pod. */
export function allContainers({ containers, initContainers }: AdmittedPod): readonly AdmittedContainer[] {
  return [...containers, ...initContainers];
}

/**
 * What the containers of a pod ask for together: all that run at once, or an init container with what stays beside it, if
 * that is more. A container that says nothing adds nothing.
 */
export function sumOf(pod: AdmittedPod, side: Side): ReadonlyMap<string, Quantity> {
  const named = new Set(allContainers(pod).flatMap((container) => [...container[side].keys()]));
  return new Map([...named].map((resource) => [resource, sumOfOne(pod, side, resource)]));
}

function sumOfOne({ containers, initContainers }: AdmittedPod, side: Side, resource: string): Quantity {
  const amount = (container: AdmittedContainer) => container[side].get(resource) ?? Quantity.zero;
  let [beside, peak] = [Quantity.zero, Quantity.zero];
  for (const container of initContainers) {
    const both = beside.plus(amount(container));
    peak = largest(peak, both);
    beside = container.stays ? both : beside;
  }
  return largest(
    peak,
    containers.reduce((sum, container) => sum.plus(amount(container)), beside),
  );
}

/** A container's own value; a request defaults to its limit, then both to the defaults of the namespace. */
function admit({ name, restartPolicy, resources = {} }: Container, defaults: LimitDefaults): AdmittedContainer {
  return {
    name,
    stays: restartPolicy === 'Always',
    requests: layered(defaults.requests, resources.limits, resources.requests),
    limits: layered(defaults.limits, resources.limits),
  };
}

/** What the last of some lists says that says anything of a resource. */
export function layered(...lists: readonly (Amounts | undefined)[]): ReadonlyMap<string, Quantity> {
  const merged = new Map<string, Quantity>();
  for (const list of lists) {
    for (const [resource, amount] of Object.entries(list ?? {})) {
      if (amount !== undefined && amount !== null) {
        merged.set(resource, parseQuantity(amount));
      }
    }
  }
  return merged;
}

/** The proxy that is injected into a pod, as a container; a gateway has it as its own. */
function proxyOf(workload: Workload, view: ClusterView, proxy: ProxyFact): Container | undefined {
  if (isGateway(workload) || !isInjected(workload, worldOf(view).labelsOf(workload.namespace))) {
    return undefined;
  }
  return { name: 'istio-proxy', restartPolicy: 'Always', resources: annotatedResources(workload) ?? proxy };
}

/** Resources that annotations give to the proxy; one of them replaces all that the mesh gives. */
function annotatedResources({ annotations }: Workload): Container['resources'] | undefined {
  const value = (name: string) => annotations[`sidecar.istio.io/${name}`];
  const [cpu, memory] = [value('proxyCPU'), value('proxyMemory')];
  const [cpuLimit, memoryLimit] = [value('proxyCPULimit'), value('proxyMemoryLimit')];
  if ([cpu, memory, cpuLimit, memoryLimit].every((text) => text === undefined)) {
    return undefined;
  }
  return { requests: { cpu, memory }, limits: { cpu: cpuLimit, memory: memoryLimit } };
}
