import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, foundDeployment } from '../../examples/objects';

const job = example('batch/v1', 'Job', 'pay', { spec: { template: { metadata: {}, spec: {} } } });
const everything = exampleDeployment({ spec: { selector: {} } });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleDeployment(), exampleDeployment({ name: 'other' }), job] }],
  fail: [
    {
      objects: [exampleDeployment({ spec: { selector: { matchLabels: { app: 'x' } } } })],
      found: [foundDeployment],
      message: 'does not select its pods',
    },
    {
      objects: [everything, exampleDeployment({ name: 'other' })],
      found: [foundDeployment],
      message: "takes the pods of Deployment 'other' for its own",
    },
  ],
};
