import { type FlowPeer, type PolicyFlow, policyRules } from '../../../constructs/cluster/network-policy-spec';

function egress(peer: FlowPeer, port: number, protocol: PolicyFlow['protocol'] = 'TCP'): PolicyFlow {
  return { direction: 'egress', peer, port, protocol };
}

const cart: FlowPeer = { namespace: 'shop', podLabels: { 'app.kubernetes.io/name': 'cart' } };
const order: FlowPeer = { namespace: 'trade', podLabels: { 'app.kubernetes.io/name': 'order' } };

const cartPeer = {
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } },
  podSelector: { matchLabels: { 'app.kubernetes.io/name': 'cart' } },
};

describe('policyRules', () => {
  test('gathers the ports of a peer, each once, the lowest first', () => {
    const flows = [
      egress(cart, 10_000),
      egress(cart, 9000),
      egress(cart, 53, 'UDP'),
      egress(cart, 53),
      egress(cart, 9000),
    ];

    expect(policyRules(flows, 'egress')).toEqual([
      {
        peers: [cartPeer],
        ports: [
          { protocol: 'TCP', port: 53 },
          { protocol: 'UDP', port: 53 },
          { protocol: 'TCP', port: 9000 },
          { protocol: 'TCP', port: 10_000 },
        ],
      },
    ]);
  });

  test('gives one rule a peer, in the same order however they came', () => {
    const flows = [egress(order, 80), egress(cart, 80), egress({ cidrs: ['10.0.0.0/8'] }, 443), egress({}, 15012)];
    const rules = policyRules(flows, 'egress');

    expect(rules).toHaveLength(4);
    expect(policyRules([...flows].reverse(), 'egress')).toEqual(rules);
  });

  test('leaves the other direction out', () => {
    expect(policyRules([egress(cart, 80)], 'ingress')).toEqual([]);
  });

  test('writes ranges in one order, each once, with what is left out of them', () => {
    const one = egress({ cidrs: ['10.2.0.0/16', '10.1.0.0/16', '10.2.0.0/16'] }, 443);
    const two = egress({ cidrs: ['10.1.0.0/16', '10.2.0.0/16'] }, 443);

    expect(policyRules([one, two], 'egress')).toEqual([
      {
        peers: [{ ipBlock: { cidr: '10.1.0.0/16' } }, { ipBlock: { cidr: '10.2.0.0/16' } }],
        ports: [{ protocol: 'TCP', port: 443 }],
      },
    ]);
    expect(
      policyRules([egress({ cidrs: ['0.0.0.0/0'], except: ['10.1.0.0/16', '10.0.0.0/16'] }, 443)], 'egress'),
    ).toMatchObject([{ peers: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/16', '10.1.0.0/16'] } }] }]);
  });

  test('takes labels for the same in any order', () => {
    const one = egress({ namespace: 'shop', podLabels: { a: '1', b: '2' } }, 80);
    const two = egress({ namespace: 'shop', podLabels: { b: '2', a: '1' } }, 80);

    expect(policyRules([one, two], 'egress')).toHaveLength(1);
  });

  test.each<[string, FlowPeer, object]>([
    ['every pod', {}, { namespaceSelector: {} }],
    [
      'namespaces by labels',
      { namespaceLabels: { mesh: 'r1' } },
      { namespaceSelector: { matchLabels: { mesh: 'r1' } } },
    ],
    [
      'pods by labels, anywhere',
      { podLabels: { a: '1' } },
      { namespaceSelector: {}, podSelector: { matchLabels: { a: '1' } } },
    ],
    [
      'one namespace',
      { namespace: 'shop' },
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } } },
    ],
  ])('selects %s', (_, peer, expected) => {
    expect(policyRules([egress(peer, 80)], 'egress')).toMatchObject([{ peers: [expected] }]);
  });

  test('fails without a range, which Kubernetes would read as every address', () => {
    expect(() => policyRules([egress({ cidrs: [] }, 443)], 'egress')).toThrow(
      'a flow to port 443 names no range, which opens every address; give at least one CIDR, or leave the flow out',
    );
  });

  test('fails with both a namespace and labels of namespaces', () => {
    expect(() => policyRules([egress({ namespace: 'shop', namespaceLabels: { mesh: 'r1' } }, 80)], 'egress')).toThrow(
      "a flow to port 80 names namespace 'shop' and labels of namespaces; leave one of them out",
    );
  });
});
