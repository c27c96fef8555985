import type { RuleExamples } from '../../examples/example';
import { exampleClusterRole, exampleRole, foundClusterRole, foundRole } from '../../examples/rights';

const secrets = { apiGroups: [''], resources: ['secrets'] };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleRole({ ...secrets, resourceNames: ['pay'], verbs: ['get'] })] },
    { objects: [exampleClusterRole({ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] })] },
  ],
  fail: [
    { objects: [exampleRole({ ...secrets, verbs: ['list'] })], found: [foundRole] },
    {
      objects: [exampleClusterRole({ ...secrets, resources: ['pods', 'secrets'], verbs: ['get'] })],
      found: [foundClusterRole],
    },
    { objects: [exampleRole({ ...secrets, resourceNames: [], verbs: ['watch'] })], found: [foundRole] },
  ],
};
