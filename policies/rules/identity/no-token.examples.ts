import type { RuleExamples } from '../../examples/example';
import { exampleDeployment, foundDeployment } from '../../examples/objects';
import { goodPods } from '../../examples/pods';

/** Volumes that bring a token of a service account, in addition to the one that is mounted by default. */
const projected = (token: object) => ({
  volumes: [{ name: 'istio-token', projected: { sources: [{ serviceAccountToken: token }] } }],
});

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleDeployment()] },
    ...goodPods,
    {
      objects: [exampleDeployment({ pod: { automountServiceAccountToken: true } })],
      facts: { exemptions: [{ rule: 'ID-05', namespace: 'pay', reason: 'the controller watches its objects' }] },
    },
  ],
  fail: [
    {
      objects: [exampleDeployment({ pod: { automountServiceAccountToken: undefined } })],
      found: [foundDeployment],
      message: 'is mounted',
    },
    {
      objects: [exampleDeployment({ pod: { serviceAccountName: undefined } })],
      found: [foundDeployment],
      message: 'default service account',
    },
    ...[{ path: 'token' }, { audience: 'istio-ca', path: 'token' }].map((token) => ({
      objects: [exampleDeployment({ pod: projected(token) })],
      found: [foundDeployment],
      message: 'a volume projects',
    })),
    {
      objects: [exampleDeployment({ pod: { automountServiceAccountToken: true } })],
      facts: { exemptions: [{ rule: 'ID-05', namespace: 'pay', name: 'other', reason: 'another workload' }] },
      found: [foundDeployment],
    },
  ],
};
