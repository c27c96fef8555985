import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment } from '../../examples/objects';

const object = (apiVersion: string, kind: string) => ({ apiVersion, kind, metadata: { name: 'pay' } });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [exampleDeployment(), object('v1', 'Namespace')] }],
  fail: [
    {
      objects: [object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration')],
      found: [{ kind: 'MutatingWebhookConfiguration', name: 'pay' }],
      message: 'refuses or changes',
    },
    {
      objects: [object('apiregistration.k8s.io/v1', 'APIService')],
      found: [{ kind: 'APIService', name: 'pay' }],
      message: 'in the place of the API server',
    },
    {
      objects: [example('coordination.k8s.io/v1', 'Lease', 'pay')],
      found: [{ kind: 'Lease', namespace: 'pay', name: 'pay' }],
    },
  ],
};
