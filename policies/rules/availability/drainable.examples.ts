import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const budget = (spec: object) =>
  example('policy/v1', 'PodDisruptionBudget', 'pay', { spec: { unhealthyPodEvictionPolicy: 'AlwaysAllow', ...spec } });
const found = [{ kind: 'PodDisruptionBudget', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [budget({ maxUnavailable: 1 })] },
    { objects: [budget({ maxUnavailable: '25%' })] },
    { objects: [budget({ minAvailable: 1 })] },
    { objects: [budget({ minAvailable: '50%' })] },
  ],
  fail: [
    { objects: [budget({})], found, message: 'neither or both' },
    { objects: [budget({ maxUnavailable: 1, minAvailable: 1 })], found, message: 'neither or both' },
    ...[{ maxUnavailable: 0 }, { maxUnavailable: '0%' }, { minAvailable: '100%' }].map((spec) => ({
      objects: [budget(spec)],
      found,
      message: 'no pod may be evicted',
    })),
    ...['IfHealthyBudget', undefined].map((unhealthyPodEvictionPolicy) => ({
      objects: [budget({ maxUnavailable: 1, unhealthyPodEvictionPolicy })],
      found,
      message: 'hold up a drain',
    })),
  ],
};
