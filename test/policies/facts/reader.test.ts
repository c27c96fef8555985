import { exampleCluster, exampleFacts, withCluster } from '../../../policies/examples/objects';
import type { ClusterFact, Facts } from '../../../policies/facts';
import { readFacts } from '../../../policies/facts/reader';

/** Facts in which every field of every shape is set, so that a field which the schema forgets is found. */
const whole: Facts = {
  ...exampleFacts,
  clusters: [
    {
      ...exampleCluster,
      nodePools: [
        {
          name: 'services-a',
          centre: 'a',
          count: 3,
          allocatable: { cpu: '15500m', memory: '60Gi', pods: 110 },
          labels: { 'terrace.internal/pool': 'services' },
          taints: [{ key: 'terrace.internal/witness', value: '', effect: 'NoSchedule' }],
        },
      ],
      endpoints: [
        {
          name: 'istiod',
          namespace: 'istio-system',
          labels: { app: 'istiod' },
          serviceAccount: 'istiod',
          ports: [{ name: 'https', port: 15017, protocol: 'TCP' }],
          mesh: false,
          hostNetwork: false,
        },
      ],
      addresses: [{ name: 'internet', cidrs: ['0.0.0.0/0', '::/0'], except: ['10.0.0.0/8'] }],
      flows: [
        {
          from: 'mesh',
          to: 'packaged:istiod',
          port: 15012,
          protocol: 'TCP',
          level: 'network',
          operations: [{ hosts: ['a.b'], methods: ['GET'], paths: ['/'] }],
          host: 'istiod.istio-system.svc.cluster.local',
          reason: 'configuration and certificates',
        },
      ],
    },
  ],
  services: [
    {
      name: 'pay',
      namespace: 'pay',
      tier: 0,
      dataClass: 4,
      team: 'payments',
      exposure: 'internal',
      clusters: ['example'],
      targets: { centre: { rtoSeconds: 60, rpoSeconds: 0 } },
    },
  ],
  targetsByTier: { 0: { city: { rtoSeconds: 1800, rpoSeconds: 10 } } },
  proxy: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '1', memory: '256Mi' } },
  stores: [{ name: 'pay', namespace: 'pay', engine: 'postgres', tier: 0, dataClass: 4 }],
  topics: [{ name: 'pay.done.v1', namespace: 'pay', tier: 1, dataClass: 3 }],
  edges: [
    { from: 'pay', kind: 'calls', to: 'user', mode: 'soft', degraded: 'no name', operations: ['Get'] },
    { from: 'pay', kind: 'stores', to: 'pay', mode: 'hard', access: 'read-write' },
  ],
  exemptions: [{ rule: 'NM-01', namespace: 'kube-system', name: 'coredns', reason: 'the cluster owns it' }],
  waivers: [
    {
      rule: 'WH-01',
      object: { cluster: 'example', kind: 'Pod', namespace: 'pay', name: 'x' },
      reason: 'r',
      compensation: 'c',
      owner: 'o',
      approver: 'a',
      issued: '2026-11-01',
      expires: '2026-12-31',
    },
  ],
};

function problems(facts: unknown): readonly string[] {
  const reading = readFacts(facts);
  return 'problems' in reading ? reading.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

test('facts with every field are taken', () => {
  expect(problems(whole)).toEqual([]);
});

test('each field that is missing, and each that is unknown, is named', () => {
  const { domain: _domain, ...rest } = { ...exampleFacts, colour: 'red' };

  expect(problems(rest)).toEqual([
    ": must have required property 'domain'",
    ': must NOT have additional properties: "colour"',
  ]);
});

test.each<[string, Partial<Facts>, string]>([
  [
    'a version that is not known',
    { schemaVersion: 2 as 1 },
    'schemaVersion: must be equal to one of the allowed values: [1]',
  ],
  ['a day that is none', { asOf: '2026-02-30' }, "asOf: '2026-02-30' is no day"],
  [
    'an edge of a service that is not there',
    { edges: [{ from: 'ghost', kind: 'publishes', to: 'pay.done.v1' }] },
    "edges[0].from: 'ghost' is no service; known are ",
  ],
  [
    'a store twice',
    { stores: ['pay', 'user'].map((namespace) => ({ name: 'x', namespace, engine: 'redis', tier: 1, dataClass: 2 })) },
    "stores: 'x' is declared twice",
  ],
  [
    'a topic twice',
    { topics: ['pay', 'user'].map((namespace) => ({ name: 'a.b.v1', namespace, tier: 1, dataClass: 2 })) },
    "topics: 'a.b.v1' is declared twice",
  ],
  ['a cluster twice', { clusters: [exampleCluster, exampleCluster] }, "clusters: 'example' is declared twice"],
  [
    'a cluster of a city that is not there',
    withCluster({ city: 'elsewhere', centres: [], nodePools: [] } as Partial<ClusterFact>),
    'clusters[0].centres: must NOT have fewer than 1 items',
  ],
  [
    'a city that is not declared',
    withCluster({ city: 'elsewhere' }),
    "clusters[0].city: 'elsewhere' is no city; known are city",
  ],
  [
    'a centre that its city does not have',
    withCluster({ centres: [{ name: 'z', votes: 1, witness: false }] }),
    "clusters[0].centres: 'z' is no centre of city; known are a, b, w",
  ],
  [
    'a pool outside the cluster',
    withCluster({
      nodePools: [
        { name: 'p', centre: 'z', count: 1, allocatable: { cpu: '1', memory: '1Gi', pods: 1 }, labels: {}, taints: [] },
      ],
    }),
    "clusters[0].nodePools[0].centre: 'z' is no centre of the cluster; known are a, b, w",
  ],
  [
    'a block that is none',
    withCluster({ podCidr: '10.0.0.0/33' }),
    "clusters[0].podCidr: '10.0.0.0/33' is no block of addresses",
  ],
  [
    'an address without a block',
    withCluster({ addresses: [{ name: 'x', cidrs: ['10.0.0.0.0/8'] }] }),
    "clusters[0].addresses[0]: '10.0.0.0.0/8' is no block of addresses",
  ],
  [
    'an address twice',
    withCluster({ addresses: ['x', 'x'].map((name) => ({ name, cidrs: ['10.9.0.0/16'] })) }),
    "clusters[0].addresses: 'x' is declared twice",
  ],
  [
    'a reference that is none',
    withCluster({
      flows: [{ from: 'pay' as 'mesh', to: 'mesh', port: 80, protocol: 'TCP', level: 'network', reason: 'r' }],
    }),
    'clusters[0].flows[0].from: must match pattern',
  ],
  [
    'a service in a cluster that is not there',
    { services: [{ ...(whole.services[0] as Facts['services'][number]), clusters: ['x'] }] },
    "services[0].clusters: 'x' is no cluster; known are example",
  ],
  [
    'an image twice',
    { images: [...exampleFacts.images, ...exampleFacts.images] },
    "images: 'registry.terrace.internal/pay/pay:1.0.0' is declared twice",
  ],
])('%s is refused', (_case, change, problem) => {
  expect(problems({ ...exampleFacts, ...change }).join('\n')).toContain(problem);
});

test.each([undefined, null, 'facts', []])('%j is refused', (input) => {
  expect(problems(input)).toEqual([': must be object']);
});
