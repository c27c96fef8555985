import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const key = { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' };
const certificate = (spec: object) =>
  example('cert-manager.io/v1', 'Certificate', 'web', {
    spec: { dnsNames: ['web.example'], duration: '2160h', privateKey: key, ...spec },
  });
const found = [{ kind: 'Certificate', namespace: 'pay', name: 'web' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [certificate({})] },
    { objects: [certificate({ duration: undefined, privateKey: { rotationPolicy: 'Always' } })] },
    { objects: [certificate({ duration: '24h30m', privateKey: { ...key, algorithm: 'Ed25519', size: 1 } })] },
  ],
  fail: [
    { objects: [certificate({ duration: '2161h' })], found, message: 'longer than 2160h' },
    { objects: [certificate({ privateKey: { ...key, rotationPolicy: 'Never' } })], found, message: 'stays' },
    { objects: [certificate({ privateKey: undefined })], found },
    { objects: [certificate({ privateKey: { ...key, algorithm: 'RSA', size: 1024 } })], found, message: 'none of RSA' },
    { objects: [certificate({ privateKey: { ...key, size: 224 } })], found },
    { objects: [certificate({ isCA: true })], found, message: 'isCA' },
    { objects: [certificate({ dnsNames: ['web.example', '*.example'] })], found, message: 'every name' },
    { objects: [certificate({ commonName: '*.example' })], found },
  ],
};
