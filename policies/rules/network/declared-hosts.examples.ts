import type { RuleExamples } from '../../examples/example';
import { example, exampleCluster, withCluster } from '../../examples/objects';

const host = 'sms.example.com';
const good = {
  exportTo: ['.', 'pay'],
  hosts: [host],
  location: 'MESH_EXTERNAL',
  ports: [{ name: 'https', number: 443, protocol: 'HTTPS' }],
  resolution: 'DNS',
};
const facts = withCluster({
  endpoints: exampleCluster.endpoints,
  flows: [
    {
      from: 'workload:pay/pay',
      to: 'workload:istio-egress/egressgateway',
      port: 8443,
      protocol: 'TCP',
      level: 'mesh',
      host,
      reason: 'example',
    },
  ],
});
const entry = (change: object, namespace = 'istio-egress') => {
  const { metadata, ...rest } = example('networking.istio.io/v1', 'ServiceEntry', 'sms', {
    spec: { ...good, ...change },
  });
  return { ...rest, metadata: { ...metadata, namespace } };
};
const found = [{ kind: 'ServiceEntry', namespace: 'istio-egress', name: 'sms' }];
const pattern = (name: string) => ({ objects: [entry({ hosts: [host, name] })], facts, found });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: [entry({})], facts }],
  fail: [
    {
      objects: [entry({}, 'pay')],
      facts,
      found: [{ kind: 'ServiceEntry', namespace: 'pay', name: 'sms' }],
      message: 'beside the egress gateway',
    },
    ...['*.example.com', 'pay.pay.svc.cluster.local', 'pay.pay.svc'].map((name) => ({
      ...pattern(name),
      message: 'by a pattern',
    })),
    ...[{ location: 'MESH_INTERNAL' }, { location: undefined }, { resolution: 'NONE' }, { resolution: undefined }].map(
      (change) => ({ objects: [entry(change)], facts, found, message: 'found by DNS' }),
    ),
    ...[
      { addresses: ['192.0.2.1'] },
      { endpoints: [{ address: '192.0.2.1' }] },
      { workloadSelector: { labels: { app: 'pay' } } },
    ].map((change) => ({ objects: [entry(change)], facts, found, message: 'of its own behind' })),
    {
      objects: [entry({ ports: [...good.ports, { name: 'sql', number: 5432, protocol: 'TCP' }] })],
      facts,
      found,
      message: 'other than HTTP',
    },
    ...[['*'], []].map((exportTo) => ({ objects: [entry({ exportTo })], facts, found, message: 'every namespace' })),
    { ...pattern('elsewhere.example'), message: "it opens 'elsewhere.example'" },
    { objects: [entry({})], found, message: 'no flow is declared' },
  ],
};
