import type { Simulation } from '../simulation';
import type { Scale, Workload } from '../workloads';
import {
  failedCreations,
  missingAgents,
  missingPods,
  podsOnWitnesses,
  unevenSpread,
  unfinishedJobs,
} from './readiness';

/** Centres that carry services. */
export function serviceCentres({ facts }: Simulation): string[] {
  return facts.centres.filter(({ witness }) => !witness).map(({ name }) => name);
}

/** Waits until every workload stands as it should; answers what does not. */
export async function settle(simulation: Simulation, scale: Scale): Promise<string[]> {
  const { state, workloads } = simulation;
  const missing = await state.until(() => [
    ...missingPods(simulation, scale, workloads),
    ...missingAgents(simulation),
    ...unevenSpread(simulation, workloads, serviceCentres(simulation)),
  ]);
  return [
    ...missing,
    ...(await state.until(() => unfinishedJobs(simulation))),
    ...podsOnWitnesses(simulation),
    ...(await failedCreations(simulation)),
  ];
}

/**
 * Takes every workload to its most replicas. There is no load, so the autoscalers are told that the most are the least,
 * and they do the rest; what waits for a promotion has no autoscaler and is told itself.
 */
export async function scaleToMaximum(simulation: Simulation): Promise<string[]> {
  const answers = await Promise.all(
    simulation.workloads
      .filter(({ replicas }) => replicas.maximum > replicas.minimum)
      .map((workload) => multiply(simulation, workload, workload.replicas.maximum)),
  );
  return answers.flat();
}

/** Takes a workload to a number of replicas, whatever its autoscaler was told. */
export async function multiply({ plane }: Simulation, workload: Workload, replicas: number): Promise<string[]> {
  const { namespace, autoscaler, key } = workload;
  const [path, spec] =
    autoscaler === undefined
      ? [pathOf(workload), { replicas }]
      : [
          `/apis/autoscaling/v2/namespaces/${namespace}/horizontalpodautoscalers/${autoscaler}`,
          { minReplicas: replicas, maxReplicas: replicas },
        ];
  const { status, body } = await plane.api.merge(path, { spec });
  return status === 200 ? [] : [`${key}: it cannot be scaled: ${body.message}`];
}

/** Path of a workload on the server. */
export function pathOf({ apiVersion, namespace, kind, name }: Workload): string {
  return `/apis/${apiVersion}/namespaces/${namespace}/${kind.toLowerCase()}s/${name}`;
}
