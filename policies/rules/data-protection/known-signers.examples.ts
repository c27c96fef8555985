import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const issuer = (spec: object) => example('cert-manager.io/v1', 'Issuer', 'bank', { spec });
const vault = { server: 'https://pki.example:8200', path: 'pki/sign/it' };
const found = [{ kind: 'Issuer', namespace: 'pay', name: 'bank' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [issuer({ vault })] }, { objects: [issuer({ selfSigned: {} })] }],
  fail: [
    { objects: [issuer({ acme: { server: 'https://acme.example' } })], found, message: 'one signer' },
    { objects: [issuer({ vault, ca: { secretName: 'own' } })], found },
    { objects: [issuer({ vault, selfSigned: {} })], found },
    { objects: [issuer({})], found },
    { objects: [issuer({ vault: { ...vault, server: 'http://pki.example:8200' } })], found, message: 'plain text' },
  ],
};
