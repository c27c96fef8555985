import { compareFacts } from '../../../policies/diff/facts';

const dns = {
  from: 'namespace:pay',
  to: 'packaged:kube-dns',
  port: 53,
  protocol: 'UDP',
  level: 'network',
  reason: 'names',
};
const call = {
  from: 'workload:pay/pay',
  to: 'workload:user/user',
  port: 9000,
  protocol: 'TCP',
  level: 'mesh',
  reason: 'call',
};

function facts(flows: readonly object[] = [dns, call], fields: object = {}): object {
  return {
    environment: 'dev',
    clusters: [{ name: 'primary', centres: [{ name: 'a', votes: 1 }], flows }],
    services: [{ namespace: 'pay', name: 'pay', tier: 1 }],
    ...fields,
  };
}

describe('comparing facts', () => {
  test('finds nothing in the same, nor in another order of flows', () => {
    expect(compareFacts(facts(), facts())).toBeUndefined();
    expect(compareFacts(facts([dns, call, call]), facts([call, dns, call]))).toBeUndefined();
  });

  test('tells tiers, clusters and centres by name', () => {
    const next = facts(undefined, {
      services: [{ namespace: 'pay', name: 'pay', tier: 0 }],
      clusters: [
        {
          name: 'primary',
          centres: [
            { name: 'a', votes: 1 },
            { name: 'w', votes: 1 },
          ],
          flows: [dns, call],
        },
        { name: 'recovery' },
      ],
    });

    expect(compareFacts(facts(), next)).toEqual({
      fields: [
        { path: 'clusters[recovery]', change: 'added', new: { name: 'recovery' } },
        { path: 'clusters[primary].centres[w]', change: 'added', new: { name: 'w', votes: 1 } },
        { path: 'services[pay].tier', change: 'changed', old: 1, new: 0 },
      ],
      flows: [],
      marks: [],
    });
  });

  test('tells stores, topics and edges by name', () => {
    const store = { name: 'pay', namespace: 'pay', engine: 'postgres', tier: 0 };
    const topic = { name: 'pay.done.v1', namespace: 'pay', tier: 1 };
    const edge = { from: 'pay', kind: 'calls', to: 'user', mode: 'hard' };
    const write = { from: 'pay', kind: 'publishes', to: 'pay.done.v1' };
    const old = facts(undefined, { stores: [store], topics: [topic], edges: [edge, write] });
    const next = facts(undefined, {
      stores: [{ ...store, engine: 'redis' }],
      topics: [{ ...topic, name: 'pay.done.v2' }],
      edges: [
        { ...write, to: 'pay.done.v2' },
        { ...edge, mode: 'soft' },
      ],
    });

    expect(compareFacts(old, next)?.fields.map(({ path, change }) => `${change} ${path}`)).toEqual([
      'removed edges[pay/publishes/pay.done.v1]',
      'added edges[pay/publishes/pay.done.v2]',
      'changed edges[pay/calls/user].mode',
      'changed stores[pay].engine',
      'removed topics[pay.done.v1]',
      'added topics[pay.done.v2]',
    ]);
  });

  test('tells flows added, removed and changed, with their reasons', () => {
    const other = { ...call, port: 9001, reason: 'a second port' };
    const operations = { ...call, operations: [{ methods: ['GET'] }] };

    expect(compareFacts(facts([dns, call]), facts([other, operations]))).toMatchObject({
      fields: [],
      flows: [
        { change: 'added', cluster: 'primary', port: '9001', protocol: 'TCP', level: 'mesh', reason: 'a second port' },
        { change: 'changed', from: call.from, to: call.to, fields: [{ path: 'operations', change: 'added' }] },
        { change: 'removed', from: dns.from, to: dns.to, reason: 'names', fields: [] },
      ],
    });
  });

  test('counts rows with the same ends', () => {
    const post = { ...call, operations: [{ methods: ['POST'] }] };

    expect(compareFacts(facts([call, post]), facts([call]))?.flows).toMatchObject([{ change: 'removed' }]);
    expect(compareFacts(facts([call]), facts([call, post]))?.flows).toMatchObject([{ change: 'added' }]);
  });

  test('compares facts of any shape', () => {
    expect(compareFacts(1, 1)).toBeUndefined();
    expect(compareFacts({ clusters: 1 }, { clusters: [null, { flows: 'none' }] })?.fields).toHaveLength(1);
    expect(compareFacts(null, facts())?.fields).toEqual([
      expect.objectContaining({ path: '', change: 'changed', old: null }),
    ]);
  });

  test.each([
    ['podCidr', /make a new one/],
    ['serviceCidr', /make a new one/],
    ['city', /make a new one/],
    ['nodeCidr', /until they are moved/],
    ['apiServerCidr', /until they are moved/],
  ])('marks a change of the %s of a cluster', (field, reason) => {
    const cluster = (value: string) => ({ clusters: [{ name: 'primary', role: 'primary', [field]: value }] });

    expect(compareFacts(cluster('10.0.0.0/16'), cluster('10.1.0.0/16'))?.marks).toEqual([
      { kind: 'immutable', path: `clusters[primary].${field}`, reason: expect.stringMatching(reason) },
    ]);
    expect(compareFacts(cluster('a'), { clusters: [] })?.marks).toEqual([]);
  });

  test('marks no other change of a cluster', () => {
    const cluster = (kubernetesVersion: string) => ({ clusters: [{ name: 'primary', kubernetesVersion }] });

    expect(compareFacts(cluster('1.36.2'), cluster('1.36.3'))?.marks).toEqual([]);
  });
});
