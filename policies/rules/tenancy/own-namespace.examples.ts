import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';
import { goodPods } from '../../examples/pods';

const within = (namespace: string | undefined, apiVersion: string, kind: string) => ({
  ...example(apiVersion, kind, 'settings'),
  metadata: { name: 'settings', namespace },
});

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [within('kube-system', 'v1', 'ConfigMap')] },
    { objects: [within(undefined, 'v1', 'Namespace')] },
  ],
  fail: [
    ...['default', 'kube-public', 'kube-node-lease'].map((namespace) => ({
      objects: [within(namespace, 'networking.istio.io/v1', 'Gateway')],
      found: [{ kind: 'Gateway', namespace, name: 'settings' }],
      message: `'${namespace}'`,
    })),
    { objects: [within(undefined, 'v1', 'ConfigMap')], found: [{ kind: 'ConfigMap', name: 'settings' }] },
  ],
};
