import type { RuleExamples } from '../../examples/example';
import { example, exampleNamespace } from '../../examples/objects';

const account = (metadata: object) => ({
  ...example('v1', 'ServiceAccount', 'pay'),
  metadata: { name: 'pay', namespace: 'pay', ...metadata },
});
const found = [{ kind: 'ServiceAccount', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleNamespace(), account({})] }],
  fail: [
    { objects: [account({ finalizers: ['example.com/keep'] })], found, message: 'example.com/keep' },
    {
      objects: [account({ ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'pay', uid: '1' }] })],
      found,
      message: 'with another object',
    },
  ],
};
