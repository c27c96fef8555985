import { podCount, scaleOf } from '../capacity/scaling';
import type { ClusterView } from '../cluster-view';
import { serviceNamed } from '../declared-services';
import type { Facts } from '../facts';
import { fieldAt } from '../pods/kinds';
import type { Workload } from '../pods/workloads';
import { type LabelSelector, selects } from '../reachability/selectors';

interface Steps {
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
}

/** Kubernetes' own steps; no protected workload may lose more pods at once. */
const own = { maxSurge: '25%', maxUnavailable: '25%' };

/** Whether a roll-out takes more pods away at once than a workload can spare. */
export function replacingProblems(workload: Workload, view: ClusterView, facts: Facts): readonly string[] {
  const { minimum, maximum } = scaleOf(workload, view);
  const pods = minimum || maximum;
  const taken = takenAway(workload, pods);
  const spared = pods > 1 ? Math.max(1, podCount(own.maxUnavailable, pods, Math.floor)) : 0;
  const most = isProtected(workload, maximum, view, facts) ? spared : pods;
  return taken <= most ? [] : [`a roll-out takes ${taken} of ${pods} pods away at once; ${most} is the most`];
}

/** Pods that a roll-out may take away before new ones are there. */
function takenAway({ placed: { object }, kind }: Workload, pods: number): number {
  const strategy = fieldAt(object, ['spec', 'strategy']);
  if (!['Deployment', 'Rollout'].includes(kind.kind)) {
    return 0;
  }
  if (fieldAt(strategy, ['type']) === 'Recreate') {
    return pods;
  }
  const steps = fieldAt(strategy, [kind.kind === 'Rollout' ? 'canary' : 'rollingUpdate']) as Steps | undefined;
  const { maxSurge, maxUnavailable } = { ...own, ...steps };
  const taken = Math.min(pods, podCount(maxUnavailable, pods, Math.floor));
  // a roll-out that may neither add nor take takes one
  return taken === 0 && Number.parseInt(String(maxSurge), 10) === 0 ? 1 : taken;
}

function isProtected({ namespace, app, labels }: Workload, most: number, view: ClusterView, facts: Facts): boolean {
  const budgets = view
    .inNamespace('policy', 'PodDisruptionBudget', namespace)
    .map(({ object }) => fieldAt(object, ['spec', 'selector']) as LabelSelector | undefined);
  return (
    most > 1 ||
    budgets.some((selector) => selector !== undefined && selects(selector, labels)) ||
    serviceNamed(app, namespace, facts)?.tier === 0
  );
}
