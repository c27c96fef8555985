import type { ScalingPolicy, ScalingRules } from './reading';

/** Seconds in which an autoscaler must have added all its pods: the load of a peak does not wait. */
const longestGrowth = 600;

const kubernetesOwn: readonly ScalingPolicy[] = [
  { type: 'Pods', value: 4, periodSeconds: 15 },
  { type: 'Percent', value: 100, periodSeconds: 15 },
];

/** Whether the steps of an autoscaler lead from its least pods to its most in time. */
export function growthProblems(rules: ScalingRules, least: number, most: number): readonly string[] {
  const { policies = kubernetesOwn, selectPolicy = 'Max', stabilizationWindowSeconds = 0 } = rules;
  const times = policies.map((policy) => secondsOf(policy, least, most));
  const steps = selectPolicy === 'Min' ? Math.max(...times) : Math.min(...times);
  const seconds = stabilizationWindowSeconds + steps;
  if (most <= least || seconds <= longestGrowth) {
    return [];
  }
  const takes = Number.isFinite(seconds) ? `takes ${seconds} s` : 'never gets';
  return [`it ${takes} from ${least} to ${most} pods; ${longestGrowth} s is the most`];
}

/** Seconds that pass between the first step and the last. */
function secondsOf({ type, value, periodSeconds }: ScalingPolicy, least: number, most: number): number {
  if (!(value > 0)) {
    return Number.POSITIVE_INFINITY;
  }
  if (type === 'Pods') {
    return (Math.ceil((most - least) / value) - 1) * periodSeconds;
  }
  let [pods, steps] = [Math.max(1, least), 0];
  while (pods < most) {
    pods = Math.ceil(pods * (1 + value / 100));
    steps += 1;
  }
  return (steps - 1) * periodSeconds;
}
