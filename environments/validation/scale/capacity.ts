import type { ClusterSpec, NodePool } from '../../specification/cluster';
import { isPlaced } from '../clusters/placement';
import { item, quote } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import type { View } from '../view';
import { mostPods, type Pods } from './most-pods';

const UNITS = [
  { key: 'cpuMillis', name: 'cores', scale: 1000 },
  { key: 'memoryMiB', name: 'GiB', scale: 1024 },
  { key: 'pods', name: 'pods', scale: 1 },
] as const;

/** What all pods ask for, in one unit. */
interface Need {
  readonly key: (typeof UNITS)[number]['key'];
  /** Name of the unit, and how many of the key's it is. */
  readonly name: string;
  readonly scale: number;
  /** Of all pods but the agents together. */
  readonly all: number;
  /** Of the largest one. */
  readonly largest: number;
  /** Of the agents of one node. */
  readonly agents: number;
}

/** A cluster over several centres holds its highest load without any one of them; a cluster in one centre holds it. */
const capacity: Rule = function* (view) {
  for (const cluster of measurable(view)) {
    const centres = cluster.centres.filter(({ witness }) => !witness).map(({ centre }) => centre);
    const pools = cluster.nodePools.filter(({ centre }) => centres.includes(centre));
    const needs = needsOf(mostPods(view, cluster.role));
    const losses = centres.length > 1 ? centres : [undefined];
    const problems = losses.flatMap((lost) => shortage(cluster, needs, pools, lost));
    yield* problems.slice(0, 1);
  }
};

/** Clusters whose pools and services can be counted. */
function measurable(view: View): readonly ClusterSpec[] {
  const { environment } = view;
  return view.isSound(environment, 'stage', 'sizes', 'proxy', 'scale')
    ? environment.clusters.filter((cluster) => view.isSound(cluster, 'role') && isPlaced(view, cluster))
    : [];
}

function needsOf(pods: readonly Pods[]): readonly Need[] {
  const counted = pods.map(({ cpuMillis, memoryMiB, count }) => ({ cpuMillis, memoryMiB, pods: 1, count }));
  return UNITS.map((unit) => {
    let [all, largest, agents] = [0, 0, 0];
    for (const { count, ...one } of counted) {
      if (count === 'one a node') {
        agents += one[unit.key];
      } else {
        all += count * one[unit.key];
        largest = Math.max(largest, one[unit.key]);
      }
    }
    return { ...unit, all, largest, agents };
  });
}

/** What is lacking when a centre, or none, is lost. */
function shortage(
  cluster: ClusterSpec,
  needs: readonly Need[],
  pools: readonly NodePool[],
  lost: string | undefined,
): Problem[] {
  const left = pools.filter(({ centre }) => centre !== lost);
  const lacking = needs.map((need) => ({ need, held: heldBy(left, need) })).filter(({ need, held }) => need.all > held);
  if (lacking.length === 0) {
    return [];
  }
  const texts = lacking.map(
    ({ need, held }) => `${inUnit(need, need.all)} ${need.name}, its nodes hold ${inUnit(need, held)}`,
  );
  return [
    {
      mistake: lost === undefined ? 'too-little-capacity' : 'no-spare-centre',
      place: `${item('clusters', cluster.name)}.nodePools`,
      message: `${lost === undefined ? 'its' : `without centre ${quote(lost)} its`} pods at most replicas need ${texts.join('; ')}`,
      remedy: remedyOf(left, needs),
    },
  ];
}

/**
 * What nodes surely hold, wherever the scheduler puts what comes first: a pod finds no node only when each is filled so
 * far that its rest is smaller than that pod.
 */
function heldBy(pools: readonly NodePool[], need: Need): number {
  const fitting = pools.filter((pool) => gain(pool, need) >= 0);
  const nodes = fitting.reduce((sum, pool) => sum + pool.nodes * gain(pool, need), 0);
  return fitting.length === 0 ? 0 : nodes + need.largest;
}

/** What one more node of a pool adds: what is left beside its agents, and beside a rest that the largest pod is too large for. */
function gain({ allocatable }: NodePool, { key, agents, largest }: Need): number {
  const { cpu, memoryGiB, pods } = allocatable;
  return { cpuMillis: cpu * 1000, memoryMiB: memoryGiB * 1024, pods }[key] - agents - largest;
}

/** Tells the least number of nodes a pool that is enough, when all pools have as many. */
function remedyOf(pools: readonly NodePool[], needs: readonly Need[]): string {
  const least = Math.max(...needs.map((need) => leastNodes(pools, need)));
  if (least === Number.POSITIVE_INFINITY) {
    return 'use larger nodes, or lower sizes: a node must hold more than the largest pod beside its agents';
  }
  const choices = [...new Set(pools.map(({ choice = 'nodes' }) => quote(choice)))].join(' and ');
  return `raise ${choices} to at least ${least}, or lower maximum replicas or sizes`;
}

function leastNodes(pools: readonly NodePool[], need: Need): number {
  const gains = pools.reduce((sum, pool) => sum + Math.max(0, gain(pool, need)), 0);
  return gains > 0 ? Math.ceil((need.all - need.largest) / gains) : Number.POSITIVE_INFINITY;
}

/** An amount in the unit that people read. */
function inUnit({ scale }: Need, amount: number): number {
  return Number((amount / scale).toFixed(2));
}

/** Whether what may run fits. */
export const capacityRules: readonly Rule[] = [capacity];
