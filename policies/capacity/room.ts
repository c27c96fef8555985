import type { ClusterView } from '../cluster-view';
import type { Facts, NodePoolFact } from '../facts';
import { largest, parseQuantity, Quantity } from '../quantity';
import { podGroups } from './demand';
import type { Demand } from './pod-demand';

/** What nodes give, and what quotas call what takes it. */
const resources = [
  { name: 'cpu', counted: 'requests.cpu' },
  { name: 'memory', counted: 'requests.memory' },
  { name: 'pods', counted: 'pods' },
] as const;

/** One resource that nodes give. */
export type NodeResource = (typeof resources)[number]['name'];

/** What all pods of a cluster ask for of one resource at the highest load. */
export interface Need {
  /** What is counted. */
  readonly resource: NodeResource;
  /** Of all pods together, but for the agents. */
  readonly all: Quantity;
  /** Of the largest one. */
  readonly largest: Quantity;
  /** Of the agents of one node. */
  readonly agents: Quantity;
}

/** What the pods of a cluster need. A container that says nothing of a resource needs none: quotas see to that. */
export function needsOf(view: ClusterView, facts: Facts): readonly Need[] {
  const groups = podGroups(view, facts);
  return resources.map(({ name, counted }) => {
    let [all, most, agents] = [Quantity.zero, Quantity.zero, Quantity.zero];
    for (const { count, one } of groups) {
      const each = amountOf(one, counted);
      if (count.kind === 'DaemonSet') {
        agents = agents.plus(each);
      } else if (count.most > 0) {
        all = all.plus(each.times(BigInt(count.most)));
        most = largest(most, each);
      }
    }
    return { resource: name, all, largest: most, agents };
  });
}

function amountOf(one: Demand, counted: string): Quantity {
  const amount = counted === 'pods' ? new Quantity(1n, 1n) : one.get(counted);
  return amount === undefined || amount === 'unset' ? Quantity.zero : amount;
}

/**
 * What nodes surely hold, in whatever order pods come. A pod finds no node only where each has less left than it asks for:
 * so every node but one may have a rest that is just too small for the largest pod.
 */
export function roomOf(pools: readonly NodePoolFact[], { resource, largest: most, agents }: Need): Quantity {
  const taken = agents.plus(most).times(-1n);
  let [room, fits] = [Quantity.zero, false];
  for (const { count, allocatable } of pools) {
    const left = parseQuantity(allocatable[resource]).plus(taken);
    if (count > 0 && left.compare(Quantity.zero) >= 0) {
      room = room.plus(left.times(BigInt(count)));
      fits = true;
    }
  }
  return fits ? room.plus(most) : Quantity.zero;
}
