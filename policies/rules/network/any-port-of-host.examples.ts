import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const policy = (operation?: Readonly<Record<string, readonly string[]>>) =>
  example('security.istio.io/v1', 'AuthorizationPolicy', 'pay', {
    spec: { action: 'ALLOW', rules: [{ to: operation === undefined ? undefined : [{ operation }] }] },
  });

const found = [{ kind: 'AuthorizationPolicy', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [example('security.istio.io/v1', 'AuthorizationPolicy', 'deny-all', { spec: {} })] },
    { objects: [policy()] },
    { objects: [policy({ paths: ['/a'] })] },
    { objects: [policy({ hosts: ['www.bank.example', 'www.bank.example:*'] })] },
    { objects: [policy({ hosts: ['www.bank.example:443', '*.bank.example', '*'] })] },
  ],
  fail: [
    { objects: [policy({ hosts: ['www.bank.example'] })], found, message: 'without `<host>:*`' },
    { objects: [policy({ notHosts: ['www.bank.example'] })], found, message: 'without `<host>:*`' },
    { objects: [policy({ hosts: ['www.bank.example', 'api.bank.example:*'] })], found, message: 'without `<host>:*`' },
    { objects: [policy({ hosts: ['www.bank.example*'] })], found, message: 'begins with a text' },
  ],
};
