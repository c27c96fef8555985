import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const policy = (spec: object, namespace = 'pay') => {
  const { metadata, ...rest } = example('security.istio.io/v1', 'AuthorizationPolicy', 'pay', { spec });
  return { ...rest, metadata: { ...metadata, namespace } };
};
const from = (source: object, namespace?: string) => policy({ rules: [{ from: [{ source }] }] }, namespace);
const named = { from: [{ source: { serviceAccounts: ['portal/portal'] } }] };
const found = [{ kind: 'AuthorizationPolicy', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [policy({})] },
    { objects: [policy({ rules: [{ ...named, to: [{ operation: { methods: ['GET'], paths: ['/pay'] } }] }] })] },
    { objects: [from({ principals: ['example.terrace.internal/ns/portal/sa/portal'] })] },
    { objects: [from({ namespaces: ['portal'] })] },
    { objects: [from({ notPrincipals: ['*'] }, 'istio-ingress')] },
    { objects: [policy({ action: 'DENY', rules: [{ to: [{ operation: { notPorts: ['8080'] } }] }] })] },
  ],
  fail: [
    ...['AUDIT', 'CUSTOM'].map((action) => ({
      objects: [policy({ action, rules: [named] })],
      found,
      message: 'does not decide',
    })),
    ...[{ targetRef: { name: 'pay' } }, { targetRefs: [{ name: 'pay' }] }].map((target) => ({
      objects: [policy({ ...target, rules: [named] })],
      found,
      message: 'of waypoints',
    })),
    ...[policy({ rules: [{}] }), policy({ rules: [named, { from: [] }] }), from({ ipBlocks: ['10.0.0.0/8'] })].map(
      (one) => ({ objects: [one], found, message: 'without naming an identity' }),
    ),
    { objects: [from({ requestPrincipals: ['*'] })], found, message: 'without naming an identity' },
    { objects: [from({ principals: ['*'] })], found, message: "any identity ('*')" },
    { objects: [from({ namespaces: ['portal', '*'] })], found, message: "any identity ('*')" },
    { objects: [from({ namespaces: ['portal'], notPrincipals: ['a/ns/portal/sa/b'] })], found, message: 'callers by' },
    { objects: [from({ namespaces: ['portal'], notRemoteIpBlocks: ['192.0.2.1/32'] })], found, message: 'callers by' },
    { objects: [from({ notPrincipals: ['*'] })], found, message: 'callers by exception' },
    ...['notPaths', 'notMethods', 'notHosts', 'notPorts'].map((field) => ({
      objects: [policy({ rules: [{ ...named, to: [{ operation: { [field]: ['x'] } }] }] })],
      found,
      message: 'requests by exception',
    })),
  ],
};
