import { countOf } from '../capacity/most-pods';
import type { ClusterView } from '../cluster-view';
import type { NodePoolFact } from '../facts';
import type { PodSpec, Workload } from '../pods/workloads';
import { type LabelSelector, selects } from '../reachability/selectors';
import { placesOf } from './nodes';

interface Spread {
  readonly topologyKey?: string;
  readonly maxSkew?: number;
  readonly whenUnsatisfiable?: string;
  readonly minDomains?: number;
  readonly labelSelector?: LabelSelector;
  readonly nodeTaintsPolicy?: string;
}

interface Spreading extends PodSpec {
  readonly topologySpreadConstraints?: readonly Spread[];
}

/** Label of nodes that names their centre. */
const centre = 'topology.kubernetes.io/zone';

/** What keeps pods from being spread over their nodes, and what lets all of them run in one of several centres. */
export function spreadingProblems(
  workload: Workload,
  pools: readonly NodePoolFact[],
  view: ClusterView,
): readonly string[] {
  const { topologySpreadConstraints: spreads = [] }: Spreading = workload.pod;
  return [
    ...centreProblems(workload, spreads, view),
    ...spreads.flatMap((one, index) =>
      spreadProblems(one, workload, pools, view).map((text) => `topologySpreadConstraints[${index}] ${text}`),
    ),
  ];
}

function centreProblems(workload: Workload, spreads: readonly Spread[], view: ClusterView): string[] {
  const several = view.cluster.centres.filter(({ witness }) => !witness).length > 1;
  const { most } = countOf(workload, view);
  const even = spreads.some((one) => one.topologyKey === centre && isDemanded(one) && one.maxSkew === 1);
  return !workload.kind.scales || !several || most < 2 || even
    ? []
    : [
        `its ${most} pods may all run in one centre: no spread over '${centre}' is demanded (DoNotSchedule) with maxSkew 1`,
      ];
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
    ...(spread.nodeTaintsPolicy === 'Honor'
      ? []
      : ["counts nodes that its pods may not enter, so that it waits for them; set nodeTaintsPolicy 'Honor'"]),
  ];
}

/** Whether all pods of the workload are counted, and no others of its namespace; no selector counts none. */
function countsOwn(selector: LabelSelector | undefined, workload: Workload, view: ClusterView): boolean {
  const counted = (one: Workload) => selector !== undefined && selects(selector, one.labels);
  return view.workloadsIn(workload.namespace).every((one) => counted(one) === (one.placed === workload.placed));
}
