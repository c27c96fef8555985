import type { RuleExamples } from '../../examples/example';
import {
  exampleDeployment,
  exampleNamespace,
  exampleService,
  foundDeployment,
  withCluster,
} from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const policy = (spec: object, namespace = 'istio-system'): KubernetesObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'deny-all', namespace },
  spec: spec as KubernetesObject,
});
const service = [exampleNamespace(), exampleDeployment()];
const facts = { services: [exampleService] };
const found = [{ kind: 'Cluster', name: 'example' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [policy({})] },
    { objects: [policy({ action: 'ALLOW', rules: [{}] })] },
    { objects: [policy({}), ...service, { ...policy({}, 'pay') }], facts },
    { objects: [], facts: withCluster({ mesh: false }) },
  ],
  fail: [
    { objects: [], found },
    { objects: [policy({}), ...service], facts, found: [foundDeployment], message: 'nobody is declared to call it' },
    { objects: [policy({}, 'pay')], found },
    ...[{ action: 'DENY' }, { selector: { matchLabels: { app: 'pay' } } }].map((spec) => ({
      objects: [policy(spec)],
      found,
      message: 'denies to the whole mesh',
    })),
  ],
};
