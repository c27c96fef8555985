import type { RuleExamples } from '../../examples/example';
import { exampleClusterRole, exampleRole, foundClusterRole, foundRole } from '../../examples/rights';

const allows = (verbs: readonly string[], ...resources: readonly string[]) => ({ apiGroups: [''], resources, verbs });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleRole(allows(['get', 'list'], 'roles', 'pods')), exampleRole()] },
    { objects: [exampleClusterRole(allows(['patch'], 'nodes'), allows(['create'], 'pods/eviction'))] },
  ],
  fail: [
    { objects: [exampleRole(allows(['bind'], 'roles'))], found: [foundRole], message: 'bind' },
    { objects: [exampleClusterRole(allows(['impersonate'], 'users'))], found: [foundClusterRole] },
    { objects: [exampleRole(allows(['get', 'patch'], 'pods', 'secrets'))], found: [foundRole], message: 'writes' },
    { objects: [exampleRole(allows(['create'], 'serviceaccounts/token'))], found: [foundRole] },
    { objects: [exampleClusterRole(allows(['update'], 'validatingwebhookconfigurations'))], found: [foundClusterRole] },
    { objects: [exampleClusterRole(allows(['get'], 'nodes/proxy'))], found: [foundClusterRole], message: 'past every' },
  ],
};
