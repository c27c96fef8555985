import type { RuleExamples } from '../../examples/example';
import { exampleClusterRole, exampleRole, foundClusterRole, foundRole } from '../../examples/rights';

const reads = { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleRole(reads), exampleClusterRole(reads)] }, { objects: [exampleRole()] }],
  fail: [
    { objects: [exampleRole(reads, { ...reads, verbs: ['*'] })], found: [foundRole], message: 'every verb' },
    { objects: [exampleClusterRole({ ...reads, resources: ['*'] })], found: [foundClusterRole], message: 'resource' },
    { objects: [exampleRole({ ...reads, resources: ['*/exec'] })], found: [foundRole], message: 'every resource' },
    { objects: [exampleRole({ ...reads, apiGroups: ['*'] })], found: [foundRole], message: 'API group' },
    {
      objects: [exampleClusterRole({ nonResourceURLs: ['/*'], verbs: ['get'] })],
      found: [foundClusterRole],
      message: 'every path',
    },
  ],
};
