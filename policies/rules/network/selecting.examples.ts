import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const matching = { matchLabels: { 'app.kubernetes.io/name': 'pay' } };
const mistyped = { matchLabels: { 'app.kubernetes.io/name': 'pya' } };
const network = (podSelector: object) =>
  example('networking.k8s.io/v1', 'NetworkPolicy', 'pay', { spec: { podSelector, policyTypes: ['Ingress'] } });
const admitting = (selector: object) =>
  example('security.istio.io/v1', 'AuthorizationPolicy', 'pay', { spec: { selector } });
const meshWide = (selector: object): KubernetesObject => ({
  ...admitting(selector),
  metadata: { name: 'pay', namespace: 'istio-system' },
});
const cluster = (...objects: readonly KubernetesObject[]) => [exampleNamespace(), exampleDeployment(), ...objects];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: cluster(network(matching), admitting(matching), meshWide(matching)) },
    { objects: cluster(network({}), admitting({})) },
    { objects: [exampleNamespace(), network({})] },
  ],
  fail: [
    { objects: cluster(network(mistyped)), found: [{ kind: 'NetworkPolicy', namespace: 'pay', name: 'pay' }] },
    {
      objects: cluster(admitting(mistyped)),
      found: [{ kind: 'AuthorizationPolicy', namespace: 'pay', name: 'pay' }],
      message: '{"matchLabels":{"app.kubernetes.io/name":"pya"}}',
    },
    {
      objects: cluster(meshWide(mistyped)),
      found: [{ kind: 'AuthorizationPolicy', namespace: 'istio-system', name: 'pay' }],
    },
    {
      objects: cluster(network({ matchExpressions: [{ key: 'canary', operator: 'Exists' }] })),
      found: [{ kind: 'NetworkPolicy', namespace: 'pay', name: 'pay' }],
    },
    {
      objects: [exampleNamespace(), network(matching)],
      found: [{ kind: 'NetworkPolicy', namespace: 'pay', name: 'pay' }],
    },
  ],
};
