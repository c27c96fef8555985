import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const account = (fields: object, name = 'pay') =>
  example('v1', 'ServiceAccount', name, { automountServiceAccountToken: false, ...fields });
const found = [{ kind: 'ServiceAccount', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [account({})] }, { objects: [account({ automountServiceAccountToken: undefined }, 'default')] }],
  fail: [
    { objects: [account({ automountServiceAccountToken: undefined })], found, message: 'every pod' },
    { objects: [account({ automountServiceAccountToken: true })], found },
    { objects: [account({ imagePullSecrets: [{ name: 'registry' }] })], found, message: 'registry' },
  ],
};
