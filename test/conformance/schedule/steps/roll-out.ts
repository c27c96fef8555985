import { RESTARTED } from '../live/pod';
import type { Simulation } from '../simulation';
import type { Scale, Workload } from '../workloads';
import { failedCreations, missingPods } from './readiness';
import { pathOf } from './settle';

/**
 * Rolls Deployments out at once, as `kubectl rollout restart` does, and waits until all their pods are new and the old ones
 * are gone.
 *
 * @param restart name of the roll-out, unlike that of any before
 */
export async function rollOut(
  simulation: Simulation,
  scale: Scale,
  restart: string,
  workloads: readonly Workload[] = simulation.workloads,
): Promise<string[]> {
  return [
    ...(await startRollOut(simulation, restart, workloads)),
    ...(await simulation.state.until(() => [
      ...missingPods(simulation, scale, workloads),
      ...outdatedPods(simulation, restart, workloads),
      ...stoppingPods(simulation),
    ])),
    ...(await failedCreations(simulation)),
  ];
}

/** How many Deployments are rolled out one by one. */
const SINGLY = 3;

/**
 * Rolls the largest Deployments out one after the other. Only then new pods are ready long before old ones have stopped,
 * and a quota holds the most: when everything is rolled out at once, the control plane is slower than the pods stop.
 */
export async function rollOutSingly(simulation: Simulation, scale: Scale): Promise<string[]> {
  const largest = [...deploymentsOf(simulation.workloads)]
    .sort((one, other) => other.replicas[scale] - one.replicas[scale])
    .slice(0, SINGLY);
  const problems: string[] = [];
  for (const workload of largest) {
    problems.push(...(await rollOut(simulation, scale, `alone ${workload.key}`, [workload])));
  }
  return problems;
}

/** Begins to roll every Deployment out, and waits until half of their pods are new. */
export async function rollOutHalf(simulation: Simulation, scale: Scale, restart: string): Promise<string[]> {
  const { state, workloads } = simulation;
  const problems = await startRollOut(simulation, restart, workloads);
  const goal = deploymentsOf(workloads).reduce((sum, { replicas }) => sum + replicas[scale], 0) / 2;
  return [
    ...problems,
    ...(await state.until(() => {
      const made = state.pods.filter((pod) => pod.restart === restart).length;
      return made >= goal ? [] : [`the roll-out '${restart}' made ${made} pods and waits for ${goal}`];
    })),
  ];
}

function outdatedPods({ state }: Simulation, restart: string, workloads: readonly Workload[]): string[] {
  return deploymentsOf(workloads).flatMap(({ key }) => {
    const old = state.podsOf(key).filter((pod) => pod.restart !== restart);
    return old.length === 0 ? [] : [`${key}: ${old.length} pods are older than the roll-out '${restart}'`];
  });
}

function stoppingPods({ state }: Simulation): string[] {
  return state.pods
    .filter(({ terminating, ended }) => terminating && !ended)
    .map(({ owner, name }) => `${owner}: its pod ${name} does not end`);
}

async function startRollOut({ plane }: Simulation, restart: string, workloads: readonly Workload[]): Promise<string[]> {
  const change = { spec: { template: { metadata: { annotations: { [RESTARTED]: restart } } } } };
  const content = { type: 'application/merge-patch+json', text: JSON.stringify(change) };
  const answers = await Promise.all(
    deploymentsOf(workloads).map(async (workload) => {
      const { status, body } = await plane.api.request('PATCH', pathOf(workload), content);
      return status === 200 ? [] : [`${workload.key}: it cannot be rolled out: ${body.message}`];
    }),
  );
  return answers.flat();
}

function deploymentsOf(workloads: readonly Workload[]): readonly Workload[] {
  return workloads.filter(({ kind }) => kind === 'Deployment');
}
