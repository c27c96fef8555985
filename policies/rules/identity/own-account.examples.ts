import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [goodDeployment({ pod: { serviceAccountName: undefined } })] },
    { objects: [goodDeployment({ labels: { 'app.kubernetes.io/name': undefined } })] },
  ],
  fail: [{ objects: [goodDeployment({ pod: { serviceAccountName: 'ledger' } })], found: [foundDeployment] }],
};
