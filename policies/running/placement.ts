import { countOf } from '../capacity/most-pods';
import type { ClusterView } from '../cluster-view';
import type { NodePoolFact } from '../facts';
import type { PodSpec, Workload } from '../pods/workloads';
import { type LabelSelector, selects } from '../reachability/selectors';
import { placesOf, poolsOf, type Toleration, tolerates } from './nodes';
import { spreadingProblems } from './spreading';

interface Apart {
  readonly topologyKey?: string;
  readonly labelSelector?: LabelSelector;
}

interface Scheduled extends PodSpec {
  readonly priorityClassName?: string;
  readonly tolerations?: readonly Toleration[];
  readonly affinity?: {
    readonly podAntiAffinity?: { readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly Apart[] };
  };
}

/** Classes that every cluster has. */
const ownClasses = ['system-cluster-critical', 'system-node-critical'];

/** Seconds after which a pod must have left a node that stopped answering; Kubernetes' own value. */
const longestStay = 300;

/** What keeps pods from finding nodes, and from finding others after a loss. */
export function placementProblems(workload: Workload, view: ClusterView): readonly string[] {
  const pod: Scheduled = workload.pod;
  const pools = poolsOf(pod, view.cluster.nodePools);
  if (pools.length === 0) {
    return [
      ...classProblems(pod, view),
      'no node pool has the labels that its pods ask for, and no taint that they do not tolerate',
    ];
  }
  const { podAntiAffinity } = pod.affinity ?? {};
  return [
    ...classProblems(pod, view),
    ...(workload.kind.scales ? [...centreProblems(pools, view), ...stayProblems(pod)] : []),
    ...spreadingProblems(workload, pools, view),
    ...(podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).flatMap((one) =>
      apartProblems(one, workload, pools, view),
    ),
  ];
}

function classProblems({ priorityClassName }: Scheduled, view: ClusterView): string[] {
  const known = view.ofKind('scheduling.k8s.io', 'PriorityClass').map(({ object }) => object.metadata.name);
  return priorityClassName === undefined || [...known, ...ownClasses].includes(priorityClassName)
    ? []
    : [`its pods have the priority class '${priorityClassName}', which nobody makes`];
}

function centreProblems(pools: readonly NodePoolFact[], { cluster: { centres } }: ClusterView): string[] {
  const found = centres.filter(({ name }) => pools.some(({ centre }) => centre === name));
  const serving = found.filter(({ witness }) => !witness);
  const several = centres.filter(({ witness }) => !witness).length > 1;
  return [
    ...found.filter(({ witness }) => witness).map(({ name }) => `its pods may run in '${name}', which is a witness`),
    ...(several && serving.length === 1
      ? [`its pods find nodes in centre '${serving[0]?.name}' only, and are lost with it`]
      : []),
  ];
}

/** Pods of a node that stopped answering are replaced only when they have left it. */
function stayProblems({ tolerations = [] }: Scheduled): string[] {
  return ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'].flatMap((key) => {
    const own = tolerations.filter((one) => tolerates(one, { key, effect: 'NoExecute' }));
    const seconds = Math.min(...own.map(({ tolerationSeconds = Number.POSITIVE_INFINITY }) => tolerationSeconds));
    if (own.length === 0 || seconds <= longestStay) {
      return [];
    }
    const stay = Number.isFinite(seconds) ? `for ${seconds} s` : 'for ever';
    return [`its pods stay ${stay} on a node with the taint ${key}; ${longestStay} s is the most`];
  });
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
