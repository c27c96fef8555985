import { declaredCount, promotedAnnotation, scaleOf } from '../capacity/scaling';
import type { ClusterView } from '../cluster-view';
import { fieldAt } from '../pods/kinds';
import type { Workload } from '../pods/workloads';
import { secondsToReady } from './probes';

/** Kubernetes' own bound for a roll-out that gets no further, in seconds. */
const ownDeadline = 600;

/** Longest bound that may be said: until then nobody hears of a roll-out that stands. */
const longestDeadline = 3600;

/** Whether a workload makes pods at all, and gives each the time that it needs to get ready. */
export function standingProblems(workload: Workload, view: ClusterView): readonly string[] {
  return [...countProblems(workload, view), ...deadlineProblems(workload)];
}

/** Only in a recovery cluster may something stand at nothing, until it is promoted. */
function countProblems(workload: Workload, view: ClusterView): readonly string[] {
  const pods = workload.kind.scales ? scaleOf(workload, view).minimum : declaredCount(workload);
  const promoted = Number(workload.placed.object.metadata.annotations?.[promotedAnnotation] ?? 0);
  const standby = view.cluster.role === 'recovery' && promoted >= 1;
  return pods >= 1 || standby ? [] : [`it makes ${pods} pods`];
}

function deadlineProblems({ placed, pod, kind }: Workload): readonly string[] {
  const seconds = (name: string) => fieldAt(placed.object, ['spec', name]) as number | undefined;
  if (kind.template.length === 0) {
    return [];
  }
  const settled = seconds('minReadySeconds') ?? 0;
  const sidecars = (pod.initContainers ?? []).map(secondsToReady);
  const ready = [...sidecars, Math.max(0, ...(pod.containers ?? []).map(secondsToReady))].reduce(
    (sum, one) => sum + one,
    0,
  );
  const deadline = seconds('progressDeadlineSeconds') ?? ownDeadline;
  return [
    ...(deadline > longestDeadline
      ? [`a roll-out that stands is found after ${deadline} s; ${longestDeadline} s is the most`]
      : []),
    ...(ready + settled < deadline
      ? []
      : [
          `a pod may take ${ready} s until it is ready and ${settled} s until that counts (minReadySeconds), and a roll-out gives up after ${deadline} s`,
        ]),
  ];
}
