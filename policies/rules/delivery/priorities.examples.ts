import type { RuleExamples } from '../../examples/example';

const named = (name: string, value: number, fields: object = {}) => ({
  apiVersion: 'scheduling.k8s.io/v1',
  kind: 'PriorityClass',
  metadata: { name },
  value,
  ...fields,
});
const found = [{ kind: 'PriorityClass', name: 'tier-3' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [named('tier-0', 1_000_000), named('tier-3', 1_000, { globalDefault: false })] },
    { objects: [named('system-node-critical', 2_000_001_000)] },
  ],
  fail: [
    { objects: [named('tier-3', 1_000_000)], found, message: 'tier-3 (1000)' },
    { objects: [named('urgent', 1_000)], found: [{ kind: 'PriorityClass', name: 'urgent' }] },
    { objects: [named('tier-3', 1_000, { globalDefault: true })], found, message: 'globalDefault' },
  ],
};
