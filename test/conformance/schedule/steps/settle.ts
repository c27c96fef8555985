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
export async function scaleToMaximum({ plane, workloads }: Simulation): Promise<string[]> {
  const answers = await Promise.all(
    workloads
      .filter(({ replicas }) => replicas.maximum > replicas.minimum)
      .map(async (workload) => {
        const { path, change } = scaling(workload);
        const { status, body } = await plane.api.merge(path, change);
        return status === 200 ? [] : [`${workload.key}: it cannot be scaled: ${body.message}`];
      }),
  );
  return answers.flat();
}

function scaling(workload: Workload): { readonly path: string; readonly change: object } {
  const { namespace, autoscaler, replicas } = workload;
  return autoscaler === undefined
    ? { path: pathOf(workload), change: { spec: { replicas: replicas.maximum } } }
    : {
        path: `/apis/autoscaling/v2/namespaces/${namespace}/horizontalpodautoscalers/${autoscaler}`,
        change: { spec: { minReplicas: replicas.maximum } },
      };
}

function pathOf({ apiVersion, namespace, kind, name }: Workload): string {
  return `/apis/${apiVersion}/namespaces/${namespace}/${kind.toLowerCase()}s/${name}`;
}
