import type { RuleExamples } from '../../examples/example';
import { example, exampleNamespace } from '../../examples/objects';

const denyAll = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };
const policy = (spec: object) => example('networking.k8s.io/v1', 'NetworkPolicy', 'default-deny', { spec });
const foundNamespace = [{ kind: 'Namespace', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleNamespace(), policy(denyAll)] },
    { objects: [exampleNamespace(), policy({ ...denyAll, ingress: [], egress: [] })] },
    {
      objects: [exampleNamespace()],
      facts: { exemptions: [{ rule: 'NM-01', namespace: 'pay', reason: 'example' }] },
    },
  ],
  fail: [
    { objects: [exampleNamespace()], found: foundNamespace },
    { objects: [exampleNamespace(), policy({ ...denyAll, policyTypes: ['Ingress'] })], found: foundNamespace },
    { objects: [exampleNamespace(), policy({ ...denyAll, policyTypes: ['Egress'] })], found: foundNamespace },
    { objects: [exampleNamespace(), policy({ ...denyAll, policyTypes: undefined })], found: foundNamespace },
    { objects: [exampleNamespace(), policy({ ...denyAll, egress: [{}] })], found: foundNamespace },
    { objects: [exampleNamespace(), policy({ ...denyAll, ingress: [{}] })], found: foundNamespace },
    {
      objects: [exampleNamespace(), policy({ ...denyAll, podSelector: { matchLabels: { app: 'pay' } } })],
      found: foundNamespace,
    },
    {
      objects: [
        exampleNamespace(),
        policy({ ...denyAll, podSelector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } }),
      ],
      found: foundNamespace,
    },
    {
      objects: [exampleNamespace(), { ...policy(denyAll), metadata: { name: 'default-deny', namespace: 'other' } }],
      found: foundNamespace,
    },
  ],
};
