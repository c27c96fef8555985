import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const issuer = (spec: object) => example('cert-manager.io/v1', 'Issuer', 'bank', { spec });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [issuer({ vault: { server: 'https://pki.example:8200' } })] }],
  fail: [{ objects: [issuer({ selfSigned: {} })], found: [{ kind: 'Issuer', namespace: 'pay', name: 'bank' }] }],
};
