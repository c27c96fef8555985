import { acceptedAs } from '../accepted-events';
import { FAILED_CREATIONS, type FailedCreation } from '../live/event';
import type { LivePod } from '../live/pod';
import type { Simulation } from '../simulation';
import type { Scale, Workload } from '../workloads';

/** Pods of a problem that are named. */
const SHOWN_PODS = 3;

/** What is not as it should be: pods that are missing or not ready, too many, not spread, or where they may not be. */
export function missingPods(
  simulation: Simulation,
  scale: Scale,
  workloads: readonly Workload[],
  lost: readonly string[] = [],
): string[] {
  return workloads.flatMap((workload) => {
    const pods = simulation.state.podsOf(workload.key).filter((pod) => !isOn(simulation, pod, lost));
    const wanted = workload.replicas[scale];
    const ready = pods.filter((pod) => pod.ready);
    return ready.length === wanted && pods.length === wanted
      ? []
      : [`${workload.key}: ${ready.length} of ${wanted} pods are Ready${reasons(pods)}`];
  });
}

/** Workloads of which one centre has two pods or more than another that could have them. */
export function unevenSpread(
  { state }: Simulation,
  workloads: readonly Workload[],
  centres: readonly string[],
): string[] {
  return workloads
    .filter(({ spread }) => spread)
    .flatMap(({ key }) => {
      const placed = state.podsOf(key).map((pod) => state.centreOf(pod));
      const counts = centres.map((centre) => placed.filter((other) => other === centre).length);
      return Math.max(...counts) - Math.min(...counts) <= 1
        ? []
        : [
            `${key}: its pods are spread unevenly: ${centres.map((centre, index) => `${counts[index]} in ${centre}`).join(', ')}`,
          ];
    });
}

/** Pods on nodes of witnesses, which carry none but those of DaemonSets. */
export function podsOnWitnesses({ state, facts }: Simulation): string[] {
  const witnesses = facts.centres.filter(({ witness }) => witness).map(({ name }) => name);
  return state.pods
    .filter((pod) => !pod.owner.startsWith('DaemonSet ') && witnesses.includes(state.centreOf(pod) ?? ''))
    .map(({ owner, name, node }) => `${owner}: its pod ${name} is on ${node}, a node of a witness`);
}

/** DaemonSets without a ready pod on every node that is ready. */
export function missingAgents({ state, objects }: Simulation): string[] {
  const alive = [...state.nodes.values()].filter(({ ready }) => ready);
  return objects
    .filter(({ kind }) => kind === 'DaemonSet')
    .flatMap(({ metadata }) => {
      const key = `DaemonSet ${metadata.namespace}/${metadata.name}`;
      const covered = new Set(state.podsOf(key).flatMap(({ ready, node }) => (ready ? [node] : [])));
      const bare = alive.filter(({ name }) => !covered.has(name));
      return bare.length === 0 ? [] : [`${key}: it has no ready pod on ${bare.map(({ name }) => name).join(', ')}`];
    });
}

/** Jobs that have not succeeded. */
export async function unfinishedJobs({ plane }: Simulation): Promise<string[]> {
  const { body } = await plane.api.get('/apis/batch/v1/jobs');
  const jobs = body.items as readonly {
    readonly metadata: { readonly namespace: string; readonly name: string };
    readonly status?: { readonly succeeded?: number };
  }[];
  return jobs
    .filter(({ status }) => !status?.succeeded)
    .map(({ metadata: { namespace, name } }) => `Job ${namespace}/${name}: it has not succeeded`);
}

/** Why controllers could not make pods, each reason once; what is accepted is left out. */
export async function failedCreations(simulation: Simulation): Promise<string[]> {
  const events = [...simulation.state.failedCreations, ...(await failedCreateEvents(simulation))];
  const texts = events
    .filter(({ message }) => acceptedAs(message) === undefined)
    .map(({ involvedObject: { kind, namespace, name }, message }) => {
      // Each try names another pod.
      return `FailedCreate of ${kind} ${namespace}/${name}: ${message.replace(/^Error creating: pods "[^"]+" is /, '')}`;
    });
  return [...new Set(texts)].sort();
}

/** How often controllers could not make pods for a reason that is accepted, by that reason. */
export async function acceptedCreations(simulation: Simulation): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { message, count = 1 } of await failedCreateEvents(simulation)) {
    const entry = acceptedAs(message);
    if (entry !== undefined) {
      const reason = `${entry.reason} (${entry.link})`;
      counts.set(reason, (counts.get(reason) ?? 0) + count);
    }
  }
  return counts;
}

/** Events that the server has now; the watch may not have told of the last ones. */
async function failedCreateEvents({ plane }: Simulation): Promise<readonly FailedCreation[]> {
  const { body } = await plane.api.get(FAILED_CREATIONS);
  return body.items as unknown as readonly FailedCreation[];
}

function isOn({ state }: Simulation, pod: LivePod, centres: readonly string[]): boolean {
  return centres.includes(state.centreOf(pod) ?? '');
}

function reasons(pods: readonly LivePod[]): string {
  const waiting = pods.filter(({ ready }) => !ready).slice(0, SHOWN_PODS);
  const texts = waiting.map(({ name, unschedulable }) => `${name} ${unschedulable ?? 'has not started'}`);
  return texts.length === 0 ? '' : `: ${texts.join('; ')}`;
}
