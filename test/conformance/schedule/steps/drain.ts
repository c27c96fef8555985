import { DRAIN_GRACE_SECONDS, EVICTION_RETRY_MILLISECONDS } from '../clocks';
import type { LivePod } from '../live/pod';
import type { Simulation } from '../simulation';
import type { Scale, Workload } from '../workloads';
import { settle } from './settle';

/** What drains showed. */
export interface DrainReport {
  readonly nodes: number;
  readonly evictions: number;
  readonly problems: readonly string[];
}

/** Drains every node in turn, as `kubectl drain` does, and watches that no workload falls below its budget. */
export async function drainAll(simulation: Simulation, scale: Scale): Promise<DrainReport> {
  const { state } = simulation;
  const below = new Set<string>();
  const forget = state.onPod(belowBudget(simulation, scale, below));
  const problems: string[] = [];
  let evictions = 0;
  const nodes = [...state.nodes.keys()].sort();
  for (const node of nodes) {
    const drained = await drain(simulation, node);
    evictions += drained.evictions;
    problems.push(...drained.problems);
  }
  forget();
  problems.push(...below, ...(await settle(simulation, scale)));
  return { nodes: nodes.length, evictions, problems };
}

/** Drains one node: no new pods, and the eviction of all but those of DaemonSets; then it takes pods again. */
export async function drain(simulation: Simulation, node: string): Promise<DrainReport> {
  await setUnschedulable(simulation, node, true);
  const asked = new Map<string, Asked>();
  const stuck = await simulation.state.until(async () => {
    const pods = evictable(simulation, node);
    const due = pods.filter(({ uid, terminating }) => !terminating && isDue(asked.get(uid)));
    await Promise.all(
      due.map(async (pod) => asked.set(pod.uid, { refusal: await evict(simulation, pod), at: performance.now() })),
    );
    return pods.map(({ owner, name, uid }) => {
      const reason = asked.get(uid)?.refusal ?? 'it does not end';
      return `${owner}: the drain of ${node} waits for its pod ${name}: ${reason}`;
    });
  });
  await setUnschedulable(simulation, node, false);
  const evictions = [...asked.values()].filter(({ refusal }) => refusal === undefined).length;
  return { nodes: 1, evictions, problems: stuck };
}

/** When an eviction was asked for, and why it was refused. */
interface Asked {
  readonly at: number;
  readonly refusal: string | undefined;
}

function isDue(asked: Asked | undefined): boolean {
  return (
    asked === undefined || (asked.refusal !== undefined && performance.now() - asked.at > EVICTION_RETRY_MILLISECONDS)
  );
}

/** Asks for the eviction of a pod; answers why it is refused for now. */
async function evict({ plane }: Simulation, { namespace, name }: LivePod): Promise<string | undefined> {
  const { status, body } = await plane.api.post(`/api/v1/namespaces/${namespace}/pods/${name}/eviction`, {
    apiVersion: 'policy/v1',
    kind: 'Eviction',
    metadata: { namespace, name },
    deleteOptions: { gracePeriodSeconds: DRAIN_GRACE_SECONDS },
  });
  return status === 201 || status === 404 ? undefined : `${status} ${body.message}`;
}

function evictable({ state }: Simulation, node: string): LivePod[] {
  return state.pods.filter((pod) => pod.node === node && !pod.ended && !pod.owner.startsWith('DaemonSet '));
}

async function setUnschedulable({ plane }: Simulation, node: string, unschedulable: boolean): Promise<void> {
  const { status, body } = await plane.api.merge(`/api/v1/nodes/${node}`, { spec: { unschedulable } });
  if (status !== 200) {
    throw new Error(`node ${node} cannot be cordoned: ${body.message}`);
  }
}

/** Notes workloads that have fewer ready pods than their budget wants, at every change of one of their pods. */
function belowBudget({ state, workloads }: Simulation, scale: Scale, found: Set<string>): (owner: string) => void {
  const byKey = new Map<string, Workload>(workloads.map((workload) => [workload.key, workload]));
  return (owner) => {
    const workload = byKey.get(owner);
    if (workload === undefined) {
      return;
    }
    const replicas = workload.replicas[scale];
    const ready = state.podsOf(owner).filter((pod) => pod.ready).length;
    const wanted = workload.healthy(replicas);
    if (ready < wanted) {
      found.add(`${owner}: a drain left ${ready} of ${replicas} pods Ready, its budget wants ${wanted}`);
    }
  };
}
