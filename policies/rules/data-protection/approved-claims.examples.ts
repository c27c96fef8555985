import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment } from '../../examples/objects';

const claim = (spec: object) => example('v1', 'PersistentVolumeClaim', 'pay', { spec });
const found = [{ kind: 'PersistentVolumeClaim', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleDeployment()] }, { objects: [claim({ storageClassName: 'network' })] }],
  fail: [
    { objects: [claim({ storageClassName: 'hostpath' })], found, message: 'is none of' },
    { objects: [claim({})], found },
  ],
};
