import type { RuleExamples } from '../../examples/example';
import { exampleClusterRole, foundClusterRole } from '../../examples/rights';

const labelled = (...labels: readonly string[]) => ({
  ...exampleClusterRole(),
  metadata: { name: 'reader', labels: Object.fromEntries(labels.map((label) => [label, 'true'])) },
});

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleClusterRole(), labelled('app.kubernetes.io/name')] }],
  fail: [
    {
      objects: [
        { ...exampleClusterRole(), aggregationRule: { clusterRoleSelectors: [{ matchLabels: { all: 'true' } }] } },
      ],
      found: [foundClusterRole],
      message: 'aggregationRule',
    },
    {
      objects: [labelled('app.kubernetes.io/name', 'rbac.authorization.k8s.io/aggregate-to-view')],
      found: [foundClusterRole],
      message: 'are added',
    },
  ],
};
