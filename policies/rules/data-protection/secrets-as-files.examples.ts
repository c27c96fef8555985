import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';

const reading = (valueFrom: object) => goodDeployment({ container: { env: [{ name: 'A', valueFrom }] } });
const taking = (source: object) => goodDeployment({ container: { envFrom: [source] } });
const found = [foundDeployment];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [reading({ configMapKeyRef: { name: 'pay', key: 'a' } })] },
    { objects: [taking({ configMapRef: { name: 'pay' } })] },
    { objects: [goodDeployment({ pod: { volumes: [{ name: 'tmp', secret: { secretName: 'pay' } }] } })] },
  ],
  fail: [
    { objects: [reading({ secretKeyRef: { name: 'pay', key: 'a' } })], found, message: 'secretKeyRef' },
    { objects: [taking({ secretRef: { name: 'pay', optional: true } })], found, message: 'secretRef' },
  ],
};
