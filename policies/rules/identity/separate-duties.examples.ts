import type { RuleExamples } from '../../examples/example';
import { exampleBinding, exampleClusterBinding, exampleClusterRole, foundBinding } from '../../examples/rights';

const group = (name: string) => [{ kind: 'Group', name }];
const bind = (duty: string, name: string) => exampleClusterBinding(group(name), duty, duty);
const engineers = bind('terrace-platform-engineer', 'engineers');
const auditors = bind('terrace-auditor', 'auditors');
const team = exampleBinding(group('team'), { kind: 'ClusterRole', name: 'terrace-team-member' });
/** The roles that are bound, empty where an example does not say more. */
const roles = ['terrace-platform-engineer', 'terrace-team-member', 'terrace-auditor'].map((name) => ({
  ...exampleClusterRole(),
  metadata: { name },
}));
const role = (...verbs: readonly string[]) => ({
  ...exampleClusterRole({ apiGroups: [''], resources: ['pods'], verbs }),
  metadata: { name: 'terrace-auditor' },
});
const foundCluster = [{ kind: 'Cluster', name: 'example' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [engineers, auditors, team, role('get', 'list', 'watch')] },
    { objects: [engineers, auditors, exampleBinding(group('engineers'))] },
  ],
  fail: [
    { objects: [engineers, team, ...roles], found: foundCluster, message: 'nobody audits' },
    { objects: [auditors, ...roles], found: foundCluster, message: 'nobody runs the platform' },
    {
      objects: [engineers, bind('terrace-auditor', 'engineers')],
      found: [{ kind: 'ClusterRoleBinding', name: 'terrace-auditor' }],
      message: "Group 'engineers' audits, and runs the platform as well",
    },
    {
      objects: [
        engineers,
        auditors,
        exampleBinding(group('auditors'), { kind: 'ClusterRole', name: 'terrace-team-member' }),
      ],
      found: [foundBinding],
      message: 'builds services, and audits',
    },
    {
      objects: [engineers, auditors, role('get', 'delete')],
      found: [{ kind: 'ClusterRole', name: 'terrace-auditor' }],
      message: 'auditors may delete',
    },
  ],
};
