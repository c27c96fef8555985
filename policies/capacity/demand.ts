import type { ClusterView } from '../cluster-view';
import type { Facts } from '../facts';
import { Quantity } from '../quantity';
import { admittedPod, packagedPod } from './admitted-pod';
import { type Count, countOf, packagedCount, podsAtOnce } from './most-pods';
import { type Demand, podDemand } from './pod-demand';

/** Like pods. */
export interface PodGroup {
  /** Kind of the object that makes them, and how many there are. */
  readonly count: Count;
  /** What each of them asks for, its proxy included. */
  readonly one: Demand;
}

/** What all pods of a namespace ask for together. */
export interface NamespaceDemand {
  /** At the highest load, when nothing starts or stops. */
  readonly running: Demand;
  /** At the worst moment, when many stop while others start. */
  readonly atOnce: Demand;
}

/** What the pods of a namespace ask for. */
export function demandOf(namespace: string, view: ClusterView, facts: Facts): NamespaceDemand {
  const groups = podGroups(view, facts, namespace);
  return {
    running: total(groups.map(({ count, one }) => [count.most, one])),
    atOnce: total(groups.map(({ count, one }) => [podsAtOnce(count, view), one])),
  };
}

/** The pods of one or of all namespaces: those that manifests make, and those that no manifest holds and whose size is known. */
export function podGroups(view: ClusterView, facts: Facts, only?: string): PodGroup[] {
  const made = only === undefined ? view.workloads : view.workloadsIn(only);
  const packaged = view.cluster.endpoints.filter(({ namespace }) => only === undefined || namespace === only);
  return [
    ...made.map((workload) => ({
      count: countOf(workload, view),
      one: podDemand(admittedPod(workload, view, facts.proxy)),
    })),
    ...packaged.flatMap((endpoint) => {
      const pod = packagedPod(endpoint, view);
      return pod ? [{ count: packagedCount(endpoint, view), one: podDemand(pod) }] : [];
    }),
  ];
}

function total(groups: readonly (readonly [number, Demand])[]): Demand {
  const totals = new Map<string, Quantity | 'unset'>();
  for (const [count, one] of groups) {
    const pods = BigInt(count);
    add(totals, 'pods', new Quantity(pods, 1n));
    for (const [resource, value] of one) {
      add(totals, resource, value === 'unset' ? value : value.times(pods));
    }
  }
  return totals;
}

function add(totals: Map<string, Quantity | 'unset'>, resource: string, value: Quantity | 'unset'): void {
  const known = totals.get(resource) ?? Quantity.zero;
  totals.set(resource, known === 'unset' || value === 'unset' ? 'unset' : known.plus(value));
}
