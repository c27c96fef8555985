import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const only = { outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } };
const hosts = ['portal/portal.portal.svc.cluster.local', 'istio-egress/sms.example.com'];
const sidecar = (spec: object) => example('networking.istio.io/v1', 'Sidecar', 'pay', { spec });
const egress = (fields: object) => sidecar({ ...only, egress: [{ hosts, ...fields }] });
const found = [{ kind: 'Sidecar', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [egress({})] },
    { objects: [egress({ hosts: ['~/*'] })] },
    { objects: [egress({ hosts: ['./pay.pay.svc.cluster.local'], captureMode: 'DEFAULT' })] },
  ],
  fail: [
    ...[
      {},
      { outboundTrafficPolicy: { mode: 'ALLOW_ANY' } },
      { outboundTrafficPolicy: { mode: 'REGISTRY_ONLY', egressProxy: { host: 'a.b' } } },
    ].map((policy) => ({ objects: [sidecar({ ...policy, egress: [{ hosts }] })], found, message: 'does not close' })),
    ...[{}, { egress: [] }, { egress: [{ hosts: [] }] }].map((fields) => ({
      objects: [sidecar({ ...only, ...fields })],
      found,
      message: 'opens all of the mesh',
    })),
    ...['*/*', './*', 'portal/*', '*/portal.portal.svc.cluster.local', 'portal/*.portal.svc.cluster.local', 'a.b'].map(
      (host) => ({ objects: [egress({ hosts: [...hosts, host] })], found, message: 'by a pattern' }),
    ),
    ...[{ captureMode: 'NONE' }, { bind: '127.0.0.1' }, { port: { number: 80 } }].map((fields) => ({
      objects: [egress(fields)],
      found,
      message: 'what the proxy takes',
    })),
    {
      objects: [sidecar({ ...only, egress: [{ hosts }], ingress: [{ port: { number: 80 } }] })],
      found,
      message: 'what the proxy takes',
    },
  ],
};
