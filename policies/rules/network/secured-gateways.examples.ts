import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const gateway = (servers: readonly object[], namespace = 'istio-ingress') => {
  const { metadata, ...rest } = example('networking.istio.io/v1', 'Gateway', 'pay', { spec: { servers } });
  return { ...rest, metadata: { ...metadata, namespace } };
};
const server = (protocol: string, tls: object | undefined, hosts: readonly string[] = ['pay.example']) => ({
  hosts,
  port: { name: 'one', number: 443, protocol },
  tls,
});
const good = { mode: 'SIMPLE', credentialName: 'pay', minProtocolVersion: 'TLSV1_2' };
const redirect = server('HTTP', { httpsRedirect: true });
const found = [{ kind: 'Gateway', namespace: 'istio-ingress', name: 'pay' }];
const strong = 'ECDHE-ECDSA-AES128-GCM-SHA256';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [gateway([redirect, server('HTTPS', good)])] },
    { objects: [gateway([server('HTTPS', { ...good, mode: 'ISTIO_MUTUAL' })], 'istio-egress')] },
    { objects: [gateway([server('HTTPS', { ...good, maxProtocolVersion: 'TLSV1_3', cipherSuites: [strong] })])] },
  ],
  fail: [
    {
      objects: [gateway([server('HTTPS', good)], 'pay')],
      found: [{ kind: 'Gateway', namespace: 'pay', name: 'pay' }],
      message: 'a door of its own',
    },
    ...['TCP', 'TLS', 'MONGO'].map((protocol) => ({
      objects: [gateway([redirect, server(protocol, undefined)])],
      found,
      message: 'other than HTTP and HTTPS',
    })),
    ...[undefined, { httpsRedirect: false }, { httpsRedirect: true, mode: 'SIMPLE' }].map((tls) => ({
      objects: [gateway([server('HTTP', tls)])],
      found,
      message: 'in plain text',
    })),
    ...['PASSTHROUGH', 'AUTO_PASSTHROUGH', undefined].map((mode) => ({
      objects: [gateway([server('HTTPS', { ...good, mode })])],
      found,
      message: 'does not end TLS itself',
    })),
    ...[{ minProtocolVersion: 'TLSV1_1' }, { minProtocolVersion: undefined }, { maxProtocolVersion: 'TLSV1_1' }].map(
      (change) => ({ objects: [gateway([server('HTTPS', { ...good, ...change })])], found, message: 'older TLS' }),
    ),
    {
      objects: [gateway([server('HTTPS', { ...good, cipherSuites: [strong, 'AES128-SHA'] })])],
      found,
      message: 'cipher suite',
    },
    ...['*', '*.example', 'pay/*'].map((host) => ({
      objects: [gateway([server('HTTPS', good, ['pay.example', host])])],
      found,
      message: 'hosts that it does not name',
    })),
  ],
};
