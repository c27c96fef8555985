import type { LivePod } from '../live/pod';
import type { Simulation } from '../simulation';
import { serviceCentres } from './settle';

/**
 * The step of `docs/runbooks/centre-lost.md` after a return: deletes the pods that a centre has too many of; their
 * replacements go to the emptier centre, for the spread constraints demand it. All workloads at once, where a person
 * takes one after the other: where a pod goes does not depend on it, and it takes a fraction of the time.
 */
export async function respread(simulation: Simulation): Promise<string[]> {
  const { state, plane, workloads } = simulation;
  const centres = serviceCentres(simulation);
  const surplus = workloads
    .filter(({ spread }) => spread)
    .flatMap(({ key }) => surplusOf(state.podsOf(key), centres, (pod) => state.centreOf(pod)));
  const answers = await Promise.all(
    surplus.map(async ({ namespace, name, owner }) => {
      const { status, body } = await plane.api.delete(`/api/v1/namespaces/${namespace}/pods/${name}`);
      return status === 200 ? [] : [`${owner}: its pod ${name} cannot be deleted: ${body.message}`];
    }),
  );
  return answers.flat();
}

/** The pods that must move until no centre has two more than another. */
export function surplusOf<P = LivePod>(
  pods: readonly P[],
  centres: readonly string[],
  centreOf: (pod: P) => string | undefined,
): P[] {
  const placed = centres.map((centre) => pods.filter((pod) => centreOf(pod) === centre));
  const counts = placed.map(({ length }) => length);
  const surplus: P[] = [];
  for (;;) {
    const fullest = counts.indexOf(Math.max(...counts));
    const emptiest = counts.indexOf(Math.min(...counts));
    const pod = placed[fullest]?.pop();
    if (pod === undefined || (counts[fullest] ?? 0) - (counts[emptiest] ?? 0) <= 1) {
      return surplus;
    }
    surplus.push(pod);
    counts[fullest] = (counts[fullest] ?? 0) - 1;
    counts[emptiest] = (counts[emptiest] ?? 0) + 1;
  }
}
