import { countOf } from '../capacity/most-pods';
import type { ClusterView } from '../cluster-view';
import type { NodePoolFact } from '../facts';
import type { PodSpec, Workload } from '../pods/workloads';
import { type LabelSelector, selects } from '../reachability/selectors';
import { openPools, placesOf } from './nodes';
import { spreadingProblems } from './spreading';

interface Apart {
  readonly topologyKey?: string;
  readonly labelSelector?: LabelSelector;
}

interface Scheduled extends PodSpec {
  readonly priorityClassName?: string;
  readonly affinity?: {
    readonly podAntiAffinity?: { readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly Apart[] };
  };
}

/** What keeps pods from finding nodes, and from finding others after a loss. */
export function placementProblems(workload: Workload, view: ClusterView): readonly string[] {
  const pod: Scheduled = workload.pod;
  const pools = openPools(view.cluster);
  if (pools.length === 0) {
    return [...classProblems(workload, view), 'no node pool takes its pods: each has a taint, or no nodes'];
  }
  const { podAntiAffinity } = pod.affinity ?? {};
  return [
    ...classProblems(workload, view),
    ...(workload.kind.scales ? witnessProblems(pools, view) : []),
    ...spreadingProblems(workload, pools, view),
    ...(podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).flatMap((one) =>
      apartProblems(one, workload, pools, view),
    ),
  ];
}

/** Of the class that its pods should have (AV-05). */
function classProblems({ pod, labels }: Workload, view: ClusterView): string[] {
  const { priorityClassName: name }: Scheduled = pod;
  const known = view.ofKind('scheduling.k8s.io', 'PriorityClass').map(({ object }) => object.metadata.name);
  return name === undefined || name !== `tier-${labels['terrace.internal/tier']}` || known.includes(name)
    ? []
    : [`its pods have the priority class '${name}', which nobody makes`];
}

function witnessProblems(pools: readonly NodePoolFact[], { cluster: { centres } }: ClusterView): string[] {
  return centres
    .filter(({ name, witness }) => witness && pools.some(({ centre }) => centre === name))
    .map(({ name }) => `its pods may run in '${name}', which is a witness`);
}

function apartProblems(apart: Apart, workload: Workload, pools: readonly NodePoolFact[], view: ClusterView): string[] {
  const { topologyKey = '', labelSelector = {} } = apart;
  if (!selects(labelSelector, workload.labels)) {
    return [`the judge cannot say which pods keep its own away (podAntiAffinity ${JSON.stringify(labelSelector)})`];
  }
  const { most, surge } = countOf(workload, view);
  const places = placesOf(topologyKey, pools, view.cluster);
  return places >= most + surge
    ? []
    : [
        `podAntiAffinity wants a value of '${topologyKey}' for each of ${most + surge} pods, and its nodes have ${places} after the loss of a centre`,
      ];
}
