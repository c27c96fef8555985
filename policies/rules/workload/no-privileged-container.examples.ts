import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleImage, foundDeployment } from '../../examples/objects';

const privileged = { securityContext: { privileged: true } };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleDeployment()] },
    { objects: [exampleDeployment({ container: { securityContext: { privileged: false } } })] },
  ],
  fail: [
    { objects: [exampleDeployment({ container: privileged })], found: [foundDeployment] },
    {
      objects: [exampleDeployment({ pod: { initContainers: [{ name: 'i', image: exampleImage, ...privileged }] } })],
      found: [foundDeployment],
    },
    {
      objects: [
        example('batch/v1', 'CronJob', 'close', {
          spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: 'c', ...privileged }] } } } } },
        }),
      ],
      found: [{ kind: 'CronJob', namespace: 'pay', name: 'close' }],
    },
    {
      objects: [example('v1', 'Pod', 'broken', { spec: {} })],
      found: [{ kind: 'Pod', namespace: 'pay', name: 'broken' }],
      message: 'could not be evaluated',
    },
  ],
};
