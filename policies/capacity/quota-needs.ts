import type { ClusterView } from '../cluster-view';
import type { Facts } from '../facts';
import { Quantity } from '../quantity';
import { demandOf } from './demand';
import { objectCount } from './object-counts';

/** How much of one resource a namespace needs. */
export interface QuotaNeed {
  /** At the worst moment; `unset` when a container says nothing about it, so that its pod is refused. */
  readonly atOnce: Quantity | 'unset';
  /** At the highest load, when nothing starts or stops. */
  readonly running: Quantity | 'unset';
}

/** Short names of resources of pods, and of objects. */
const requested = /^(cpu|memory|ephemeral-storage|hugepages-.+)$/;
const counted = /^(configmaps|resourcequotas|services)$/;

/** What quotas count of pods that run. An extended resource has the domain of who makes it. */
const ofPods =
  /^(pods|requests\.(cpu|memory|ephemeral-storage|hugepages-.+)|limits\.(cpu|memory|ephemeral-storage)|requests\.(?!.*kubernetes\.io\/)[^/]+\/.+)$/;

/**
 * What is known of packaged software, whose objects and containers stand in no manifest. It claims no storage, and its
 * Services are for the inside.
 */
const ofPackages: readonly string[] = [
  'pods',
  'requests.cpu',
  'requests.memory',
  'limits.memory',
  'services.loadbalancers',
  'services.nodeports',
  'persistentvolumeclaims',
];

/** The one name of a resource that quotas also know by others: `requests.cpu` of `cpu`, `count/services` of `services`. */
export function resourceOf(name: string): string {
  if (requested.test(name)) {
    return `requests.${name}`;
  }
  return counted.test(name) ? `count/${name}` : name.replace(/^count\/(?=persistentvolumeclaims$)/, '');
}

/** What a namespace needs of a resource; nothing where the judge cannot count it. */
export type QuotaNeeds = (resource: string) => QuotaNeed | undefined;

/** What a namespace needs, by the resource. */
export function quotaNeeds(namespace: string, view: ClusterView, facts: Facts): QuotaNeeds {
  const packaged = view.cluster.endpoints.filter((endpoint) => endpoint.namespace === namespace);
  if (packaged.some(({ workload }) => workload === undefined)) {
    return () => undefined;
  }
  const { atOnce, running } = demandOf(namespace, view, facts);
  return (resource) => {
    if (packaged.length > 0 && !ofPackages.includes(resource)) {
      return undefined;
    }
    if (ofPods.test(resource)) {
      return { atOnce: atOnce.get(resource) ?? Quantity.zero, running: running.get(resource) ?? Quantity.zero };
    }
    const count = objectCount(resource, namespace, view);
    return count && { atOnce: count, running: count };
  };
}
