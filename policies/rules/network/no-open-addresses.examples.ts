import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const policy = (spec: object, namespace = 'pay') => {
  const { metadata, ...rest } = example('networking.k8s.io/v1', 'NetworkPolicy', 'pay', { spec });
  return { ...rest, metadata: { ...metadata, namespace } };
};
const block = (cidr: string) => ({ ipBlock: { cidr } });
const team = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'portal' } } };
const found = [{ kind: 'NetworkPolicy', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [policy({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] })] },
    {
      objects: [policy({ ingress: [{ from: [team] }], egress: [{ to: [block('10.0.0.0/8'), { podSelector: {} }] }] })],
    },
    { objects: [policy({ egress: [{ to: [block('2001:db8::/32')] }] })] },
    { objects: [policy({ ingress: [{ from: [block('0.0.0.0/0')] }] }, 'istio-ingress')] },
    { objects: [policy({ egress: [{ to: [block('::/0')] }] }, 'istio-egress')] },
  ],
  fail: [
    ...[{ ingress: [{}] }, { egress: [{ ports: [{ port: 443 }] }] }, { ingress: [{ from: [] }] }].map((spec) => ({
      objects: [policy(spec)],
      found,
      message: 'names no peer',
    })),
    ...[
      { ingress: [{ from: [{ namespaceSelector: {} }] }] },
      { egress: [{ to: [team, { namespaceSelector: {} }] }] },
    ].map((spec) => ({ objects: [policy(spec)], found, message: 'every namespace' })),
    ...['0.0.0.0/0', '128.0.0.0/1', '8.0.0.0/7', '::/0', '2000::/3', '2001:d00::/24'].map((cidr) => ({
      objects: [policy({ egress: [{ to: [team, block(cidr)] }] })],
      found,
      message: 'wider',
    })),
    { objects: [policy({ ingress: [{ from: [block('0.0.0.0/0')] }] })], found, message: 'wider' },
  ],
};
