import type { RuleExamples } from '../../examples/example';
import { exampleBinding, exampleClusterBinding, foundBinding, foundClusterBinding } from '../../examples/rights';

const group = { kind: 'Group', name: 'operators' };
const person = { kind: 'User', name: 'zhang' };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleBinding([group, { kind: 'ServiceAccount', name: 'pay', namespace: 'pay' }])] },
    { objects: [exampleClusterBinding([{ kind: 'User', name: 'system:kube-scheduler' }])] },
  ],
  fail: [
    { objects: [exampleBinding([group, person])], found: [foundBinding], message: 'one person' },
    { objects: [exampleClusterBinding([person])], found: [foundClusterBinding] },
  ],
};
