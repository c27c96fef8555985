import type { RuleExamples } from '../../examples/example';
import { exampleClusterRole, exampleRole, foundClusterRole, foundRole } from '../../examples/rights';

const rule = (resource: string, ...verbs: readonly string[]) => ({ apiGroups: [''], resources: [resource], verbs });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleRole(rule('deployments', 'get', 'list', 'watch')), exampleRole()] },
    {
      objects: [exampleClusterRole(rule('pods/eviction', 'create'), rule('nodes', 'patch'), rule('pods', 'delete'))],
    },
  ],
  fail: [
    { objects: [exampleRole(rule('pods', 'delete', 'create'))], found: [foundRole] },
    { objects: [exampleClusterRole(rule('nodes', 'patch'), rule('nodes', 'delete'))], found: [foundClusterRole] },
    { objects: [exampleRole(rule('deployments', 'patch'))], found: [foundRole] },
    { objects: [exampleRole(rule('networkpolicies', 'update'))], found: [foundRole] },
    { objects: [exampleRole(rule('pods', 'deletecollection'))], found: [foundRole] },
  ],
};
