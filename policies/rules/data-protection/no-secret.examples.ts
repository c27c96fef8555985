import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment } from '../../examples/objects';

const secret = (fields: Readonly<Record<string, unknown>>) => example('v1', 'Secret', 'pay', fields);
const found = [{ kind: 'Secret', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleDeployment()] }, { objects: [secret({ type: 'Opaque' })] }],
  fail: [
    { objects: [secret({ data: { password: 'aHVudGVyMg==' } })], found, message: 'it holds values' },
    { objects: [secret({ stringData: { password: 'hunter2' } })], found },
    { objects: [secret({ type: 'kubernetes.io/service-account-token' })], found, message: 'never ends' },
  ],
};
