import { podCount } from '../capacity/scaling';
import { type Known, unreadFields } from '../known';
import type { LabelSelector } from '../reachability/selectors';

/** The `spec` of a PodDisruptionBudget. */
export interface BudgetSpec {
  /** Pods that it protects. @default - none */
  readonly selector?: LabelSelector;
  /** Pods that must stay, or a share of them. @default - see `maxUnavailable` */
  readonly minAvailable?: number | string;
  /** Pods that may go, or a share of them. @default - see `minAvailable` */
  readonly maxUnavailable?: number | string;
  /** Whether pods that are not ready may go. @default 'IfHealthyBudget' - only while enough others are ready */
  readonly unhealthyPodEvictionPolicy?: string;
}

const reading: Known = { selector: true, minAvailable: true, maxUnavailable: true, unhealthyPodEvictionPolicy: true };

/**
 * What is wrong with a budget of so many pods.
 *
 * @param spare whether some of the pods must stay in a drain
 */
export function budgetProblems(spec: BudgetSpec, pods: number, spare: boolean): readonly string[] {
  const { minAvailable, maxUnavailable } = spec;
  const unread = [
    ...unreadFields(spec, reading),
    ...Object.entries({ minAvailable, maxUnavailable })
      .filter(([, value]) => value !== undefined && !isAmount(value))
      .map(([name, value]) => `.${name}: ${JSON.stringify(value)}`),
  ];
  if (unread.length > 0) {
    return unread.map((place) => `the judge cannot say what its PodDisruptionBudget does by spec${place}`);
  }
  const saidByItself =
    (minAvailable === undefined) === (maxUnavailable === undefined) ||
    minAvailable === '100%' ||
    Number.parseInt(String(maxUnavailable), 10) === 0;
  // AV-04 tells what is wrong with every number of pods
  return saidByItself ? [] : evictionProblems(spec, pods, spare);
}

/** Whether the API server takes a value for a number of pods, or for a share of them. */
function isAmount(value: number | string): boolean {
  return typeof value === 'number' ? Number.isInteger(value) && value >= 0 : /^(100|\d?\d)%$/.test(value);
}

function evictionProblems({ minAvailable, maxUnavailable = 0 }: BudgetSpec, pods: number, spare: boolean): string[] {
  const healthy = minAvailable === undefined ? pods - podCount(maxUnavailable, pods) : podCount(minAvailable, pods);
  if (healthy >= pods) {
    return [`no pod may be evicted: of ${pods} pods at the minimum, ${healthy} must stay, so that a node never drains`];
  }
  // whether one is enough, AV-01 tells
  return spare && pods > 1 && healthy <= 0
    ? [`all pods may be evicted at once: none of ${pods} at the minimum must stay`]
    : [];
}
