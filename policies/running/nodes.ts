import type { ClusterFact, NodePoolFact } from '../facts';
import type { PodSpec } from '../pods/workloads';
import { type LabelSelector, selects } from '../reachability/selectors';

/** What tolerates taints of nodes. */
export interface Toleration {
  /** Name of the taint. @default - every taint */
  readonly key?: string;
  /** `Exists` for every value. @default 'Equal' */
  readonly operator?: string;
  /** Value of the taint. @default - none */
  readonly value?: string;
  /** What the taint does. @default - whatever it does */
  readonly effect?: string;
  /** Seconds after which a pod leaves all the same. @default - never */
  readonly tolerationSeconds?: number;
}

interface Placed extends PodSpec {
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly Toleration[];
  readonly affinity?: {
    readonly nodeAffinity?: {
      readonly requiredDuringSchedulingIgnoredDuringExecution?: {
        readonly nodeSelectorTerms?: readonly LabelSelector[];
      };
    };
  };
}

/** Label of which every node has a value of its own. */
const hostname = 'kubernetes.io/hostname';

/** Node pools that take a pod: it asks for their labels, and tolerates their taints. */
export function poolsOf(pod: PodSpec, pools: readonly NodePoolFact[]): readonly NodePoolFact[] {
  const { nodeSelector = {}, tolerations = [], affinity }: Placed = pod;
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  return pools.filter((pool) => {
    const labels = { 'kubernetes.io/os': 'linux', ...pool.labels };
    return (
      pool.count > 0 &&
      selects({ matchLabels: nodeSelector }, labels) &&
      (terms === undefined || terms.some((term) => term.matchExpressions?.length && selects(term, labels))) &&
      pool.taints
        .filter(({ effect }) => effect !== 'PreferNoSchedule')
        .every((taint) => tolerations.some((one) => one.tolerationSeconds === undefined && tolerates(one, taint)))
    );
  });
}

/** Whether a toleration is for a taint. */
export function tolerates(toleration: Toleration, taint: NodePoolFact['taints'][number]): boolean {
  const { key, operator = 'Equal', value = '', effect = taint.effect } = toleration;
  const meant =
    operator === 'Exists' ? key === undefined || key === taint.key : key === taint.key && value === (taint.value ?? '');
  return meant && effect === taint.effect;
}

/** How many places a label tells apart, at the worst: without the centre that has most of them, where there are several. */
export function placesOf(label: string, pools: readonly NodePoolFact[], { centres }: ClusterFact): number {
  const serving = centres.filter(({ witness }) => !witness).map(({ name }) => name);
  const losses = serving.length > 1 ? serving : [undefined];
  return Math.min(
    ...losses.map((lost) =>
      count(
        label,
        pools.filter(({ centre }) => centre !== lost),
      ),
    ),
  );
}

function count(label: string, pools: readonly NodePoolFact[]): number {
  return label === hostname
    ? pools.reduce((sum, pool) => sum + pool.count, 0)
    : new Set(pools.flatMap(({ labels }) => labels[label] ?? [])).size;
}
