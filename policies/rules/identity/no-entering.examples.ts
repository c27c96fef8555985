import type { RuleExamples } from '../../examples/example';
import { exampleClusterRole, exampleRole, foundClusterRole, foundRole } from '../../examples/rights';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleRole({ apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get'] })] }],
  fail: [
    { objects: [exampleRole({ apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] })], found: [foundRole] },
    {
      objects: [exampleClusterRole({ apiGroups: [''], resources: ['pods/ephemeralcontainers'], verbs: ['patch'] })],
      found: [foundClusterRole],
    },
  ],
};
