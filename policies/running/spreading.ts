import type { ClusterView } from '../cluster-view';
import type { NodePoolFact } from '../facts';
import type { PodSpec, Workload } from '../pods/workloads';
import { type LabelSelector, selects } from '../reachability/selectors';
import { placesOf } from './nodes';

interface Spread {
  readonly topologyKey?: string;
  readonly whenUnsatisfiable?: string;
  readonly minDomains?: number;
  readonly labelSelector?: LabelSelector;
}

interface Spreading extends PodSpec {
  readonly topologySpreadConstraints?: readonly Spread[];
}

/** What keeps pods from being spread over their nodes; that they are to be, AV-02 tells. */
export function spreadingProblems(
  workload: Workload,
  pools: readonly NodePoolFact[],
  view: ClusterView,
): readonly string[] {
  const { topologySpreadConstraints: spreads = [] }: Spreading = workload.pod;
  return spreads.flatMap((one, index) =>
    spreadProblems(one, workload, pools, view).map((text) => `topologySpreadConstraints[${index}] ${text}`),
  );
}

function isDemanded({ whenUnsatisfiable }: Spread): boolean {
  return whenUnsatisfiable === 'DoNotSchedule';
}

function spreadProblems(
  spread: Spread,
  workload: Workload,
  pools: readonly NodePoolFact[],
  view: ClusterView,
): string[] {
  const { topologyKey = '', minDomains = 1, labelSelector } = spread;
  if (!isDemanded(spread)) {
    return [];
  }
  const places = placesOf(topologyKey, pools, view.cluster);
  return [
    ...(places < minDomains
      ? [
          `wants ${minDomains} values of the label '${topologyKey}', and its nodes have ${places} after the loss of a centre`,
        ]
      : []),
    ...(countsOwn(labelSelector, workload, view) ? [] : ['counts other pods than its own']),
  ];
}

/** Whether all pods of the workload are counted, and no others of its namespace; no selector counts none. */
function countsOwn(selector: LabelSelector | undefined, workload: Workload, view: ClusterView): boolean {
  const counted = (one: Workload) => selector !== undefined && selects(selector, one.labels);
  return view.workloadsIn(workload.namespace).every((one) => counted(one) === (one.placed === workload.placed));
}
