import { FENCED_SECONDS, SCALE, unfencedSeconds } from '../clocks';
import type { LiveNode } from '../live/node';
import type { Simulation } from '../simulation';
import type { Scale, Workload } from '../workloads';
import { failedCreations, missingAgents, missingPods, podsOnWitnesses, unevenSpread } from './readiness';
import { respread } from './respread';
import { serviceCentres } from './settle';
import { fallSilent } from './silence';
import { fence, unfence } from './taints';

/** When the lost nodes are fenced: once the services have come back by themselves, or as soon as the loss is seen. */
export type Fencing = 'late' | 'at once';

/** A centre that goes and comes back. */
export interface Loss {
  readonly centre: string;
  readonly scale: Scale;
  readonly fencing: Fencing;
  /**
   * What the loss meets: a roll-out that has made half of its pods, or the return of another centre to which nothing has
   * moved back. Only the outcome is judged then, for the services stand unevenly when it happens.
   * @default - nothing, all services stand evenly
   */
  readonly amid?: 'a roll-out' | 'a return';
}

/** What a loss showed. */
export interface LossReport {
  /** Pods that were on the centre and had to be replaced. */
  readonly pods: number;
  /** Seconds of a real cluster until tiers 0 and 1 are back, as its clocks say. */
  readonly clockSeconds: number;
  /** Seconds that controllers, scheduler and server took beside that; they have no clock that could run faster. */
  readonly workSeconds: number;
  readonly problems: readonly string[];
}

/** Cuts the power of a centre, and judges the services at that moment and until all of them stand on what is left. */
export async function loseCentre(simulation: Simulation, { centre, scale, fencing, amid }: Loss): Promise<LossReport> {
  const { state, power, workloads } = simulation;
  const important = workloads.filter(({ tier }) => tier === 0 || tier === 1);
  const clockSeconds = Math.max(0, ...important.map((one) => secondsOf(simulation, one, centre, fencing)));
  const pods = movablePods(simulation, centre).length;
  const problems = fencing === 'late' ? missedTargets(simulation, centre) : [];
  const start = performance.now();
  await power.off(centre);
  problems.push(...(amid === undefined ? tooFewLeft(simulation, scale, important, centre) : []));
  problems.push(...(await fallSilent(simulation, nodesIn(simulation, centre))));
  problems.push(...(await untilSeen(simulation, centre)));
  if (fencing === 'at once') {
    await fence(simulation, nodesIn(simulation, centre));
  }
  if (amid === undefined) {
    problems.push(...(await state.until(() => missingPods(simulation, scale, important, [centre]))));
  }
  const seconds = (performance.now() - start) / 1000;
  if (fencing === 'late') {
    await fence(simulation, nodesIn(simulation, centre));
  }
  problems.push(
    ...(await state.until(() => [
      ...missingPods(simulation, scale, workloads, [centre]),
      ...leftBehind(simulation, centre),
    ])),
    ...podsOnWitnesses(simulation),
    ...(await failedCreations(simulation)),
  );
  const workSeconds = Math.max(0, seconds - clockSeconds / SCALE);
  return { pods, clockSeconds, workSeconds, problems: [...new Set(problems)] };
}

/** Gives a centre its power back, as `docs/runbooks/centre-lost.md` says; nothing moves back by itself. */
export async function powerOn(simulation: Simulation, centre: string): Promise<string[]> {
  const { state, power } = simulation;
  power.on(centre);
  const problems = await state.until(() =>
    nodesIn(simulation, centre).flatMap(({ name, ready }) => (ready ? [] : [`Node ${name} does not come back`])),
  );
  await unfence(simulation, nodesIn(simulation, centre));
  problems.push(...(await state.until(() => [...tainted(simulation, centre), ...missingAgents(simulation)])));
  return problems;
}

/** Gives a centre its power back, and spreads the services again. */
export async function returnCentre(simulation: Simulation, { centre, scale }: Loss): Promise<string[]> {
  const { state, workloads } = simulation;
  const problems = [...(await powerOn(simulation, centre)), ...(await respread(simulation))];
  problems.push(
    ...(await state.until(() => [
      ...missingPods(simulation, scale, workloads),
      ...unevenSpread(simulation, workloads, serviceCentres(simulation)),
    ])),
    ...podsOnWitnesses(simulation),
    ...(await failedCreations(simulation)),
  );
  return [...new Set(problems)];
}

/** Seconds of a real cluster until the pods of a workload in a lost centre are replaced. */
function secondsOf(simulation: Simulation, { toleration }: Workload, centre: string, fencing: Fencing): number {
  return fencing === 'at once'
    ? FENCED_SECONDS
    : unfencedSeconds(nodesIn(simulation, centre).length, toleration * SCALE);
}

/** Workloads whose clocks alone take longer than their target for the loss of a centre, when nobody fences. */
export function missedTargets(simulation: Simulation, centre: string): string[] {
  return simulation.workloads.flatMap((workload) => {
    const target = simulation.targets[String(workload.tier)]?.centre?.rtoSeconds ?? Number.POSITIVE_INFINITY;
    const seconds = secondsOf(simulation, workload, centre, 'late');
    return seconds <= target
      ? []
      : [`${workload.key}: its pods are back ${seconds} s after ${centre} is lost, its target is ${target} s`];
  });
}

/** Services of which less than half is ready elsewhere at the moment of loss. */
function tooFewLeft({ state }: Simulation, scale: Scale, workloads: readonly Workload[], lost: string): string[] {
  return workloads.flatMap(({ key, replicas }) => {
    const left = state.podsOf(key).filter((pod) => pod.ready && state.centreOf(pod) !== lost).length;
    return left * 2 >= replicas[scale]
      ? []
      : [`${key}: ${left} of ${replicas[scale]} pods are Ready when ${lost} is lost, less than half`];
  });
}

/** Waits until all nodes that count as lost are tainted, one after the other. */
function untilSeen(simulation: Simulation, centre: string): Promise<string[]> {
  return simulation.state.until(() =>
    nodesIn(simulation, centre)
      .filter(({ taints }) => !taints.some(({ key }) => key === 'node.kubernetes.io/unreachable'))
      .map(({ name }) => `Node ${name} is lost, and nobody sees it`),
  );
}

/** Pods that a fence should have removed. */
function leftBehind(simulation: Simulation, centre: string): string[] {
  return movablePods(simulation, centre).map(({ owner, name }) => `${owner}: its pod ${name} stays in ${centre}`);
}

/** Nodes that still carry a taint of the outage. */
function tainted(simulation: Simulation, centre: string): string[] {
  return nodesIn(simulation, centre)
    .filter(({ taints }) => taints.some(({ key }) => key.startsWith('node.kubernetes.io/')))
    .map(({ name, taints }) => `Node ${name} is back and keeps the taints ${taints.map(({ key }) => key).join(', ')}`);
}

function movablePods({ state }: Simulation, centre: string) {
  return state.pods.filter(
    (pod) => state.centreOf(pod) === centre && !pod.ended && !pod.owner.startsWith('DaemonSet '),
  );
}

function nodesIn({ state }: Simulation, centre: string): LiveNode[] {
  return [...state.nodes.values()].filter((node) => node.centre === centre);
}
