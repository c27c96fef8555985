import { type Chart, Duration } from 'cdk8s';
import { Access, type AccessProps } from '../../../constructs/mesh/access';
import { callee, caller, LABELS } from '../samples';
import { inventory, only, synth, synthText } from '../synth';

const PROPS: AccessProps = {
  workload: 'cart',
  namespace: 'shop',
  labels: LABELS,
  host: 'cart.shop.svc.cluster.local',
  port: 8080,
  idleTimeout: Duration.seconds(15),
};

function access(scope: Chart, choices: Partial<AccessProps> = {}): Access {
  const props = { ...PROPS, ...choices };
  return new Access(scope, props.workload, props);
}

/** Cart, and order which `connect` may let call it. */
function pair(connect: (cart: Access, order: Access) => void) {
  return synth((scope) => {
    const cart = access(scope);
    const order = access(scope, { workload: 'order', namespace: 'trade', host: 'order.trade.svc.cluster.local' });
    connect(cart, order);
  });
}

/** The rules of cart's AuthorizationPolicy. */
function rulesOf(connect: (cart: Access) => void) {
  const objects = synth((scope) => connect(access(scope)));
  return only(objects, 'AuthorizationPolicy').spec?.rules;
}

const GET = { methods: ['GET'], paths: ['/carts/{*}'] };

describe('Access', () => {
  test('is a gateway without a Sidecar scope by default', () => {
    const { idleTimeout: _, ...props } = PROPS;

    expect(inventory(synth((scope) => new Access(scope, 'Cart', props)))).toEqual([
      "AuthorizationPolicy 'cart'",
      "NetworkPolicy 'cart'",
    ]);
  });

  test('carries every prop into the manifest', () => {
    const props: Required<AccessProps> = { ...PROPS, idleTimeout: Duration.seconds(60) };
    const objects = synth((scope) => {
      const cart = new Access(scope, 'Cart', props);
      const order = access(scope, { workload: 'order' });
      order.allowTo(cart, [GET]);
    });
    const metadata = { name: 'cart', namespace: 'shop', labels: LABELS };
    const matchLabels = { 'app.kubernetes.io/name': 'cart' };

    expect(only(objects, 'NetworkPolicy', 'cart')).toMatchObject({
      metadata,
      spec: { podSelector: { matchLabels }, ingress: [{ ports: [{ protocol: 'TCP', port: 8080 }] }] },
    });
    expect(only(objects, 'AuthorizationPolicy', 'cart')).toMatchObject({
      metadata,
      spec: { selector: { matchLabels }, action: 'ALLOW', rules: [{ to: [{ operation: { ports: ['8080'] } }] }] },
    });
    expect(only(objects, 'Sidecar', 'cart')).toMatchObject({
      metadata,
      spec: {
        workloadSelector: { labels: matchLabels },
        outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
        inboundConnectionPool: { http: { idleTimeout: '60s' } },
      },
    });
    expect(only(objects, 'Sidecar', 'order').spec?.egress).toEqual([{ hosts: ['shop/cart.shop.svc.cluster.local'] }]);
  });

  test('is closed in every direction until something is called for', () => {
    const objects = synth((scope) => access(scope));

    // The server drops an empty list, and would see a change in every later apply.
    expect(only(objects, 'NetworkPolicy').spec).toEqual({
      podSelector: expect.anything(),
      policyTypes: ['Ingress', 'Egress'],
    });
    expect(only(objects, 'AuthorizationPolicy').spec).toMatchObject({ action: 'ALLOW', rules: [] });
    // `~/*` is nothing; no entry at all would be everything
    expect(only(objects, 'Sidecar').spec?.egress).toEqual([{ hosts: ['~/*'] }]);
  });

  test('writes both ends of a connection with one call', () => {
    const objects = pair((cart, order) => order.allowTo(cart, [GET]));
    const tcp = [{ protocol: 'TCP', port: 8080 }];
    const pods = (namespace: string, name: string) => [
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
        podSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
      },
    ];

    expect(only(objects, 'NetworkPolicy', 'order').spec).toEqual({
      podSelector: expect.anything(),
      policyTypes: ['Ingress', 'Egress'],
      egress: [{ to: pods('shop', 'cart'), ports: tcp }],
    });
    expect(only(objects, 'NetworkPolicy', 'cart').spec).toEqual({
      podSelector: expect.anything(),
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: pods('trade', 'order'), ports: tcp }],
    });
    expect(only(objects, 'AuthorizationPolicy', 'cart').spec?.rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['trade/order'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/carts/{*}'] } }],
      },
    ]);
    expect(only(objects, 'AuthorizationPolicy', 'order').spec?.rules).toEqual([]);
    expect(only(objects, 'Sidecar', 'order').spec?.egress).toEqual([{ hosts: ['shop/cart.shop.svc.cluster.local'] }]);
    expect(only(objects, 'Sidecar', 'cart').spec?.egress).toEqual([{ hosts: ['~/*'] }]);
  });

  test('knows the host behind a gateway instead of the gateway', () => {
    const objects = pair((cart, order) => order.allowThrough(cart, 'istio-egress/api.example.com', [{}]));

    expect(only(objects, 'Sidecar', 'order').spec?.egress).toEqual([{ hosts: ['istio-egress/api.example.com'] }]);
    expect(only(objects, 'NetworkPolicy', 'order').spec?.egress).toHaveLength(1);
  });

  test('lets addresses send requests, but neither the ones left out nor workloads of the mesh', () => {
    const objects = synth((scope) =>
      access(scope).admitAddresses(['0.0.0.0/0'], ['10.0.0.0/16'], 8443, [{ hosts: ['www.bank.example'] }]),
    );

    expect(only(objects, 'NetworkPolicy').spec?.ingress).toEqual([
      {
        from: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/16'] } }],
        ports: [{ protocol: 'TCP', port: 8443 }],
      },
    ]);
    expect(only(objects, 'AuthorizationPolicy').spec?.rules).toEqual([
      {
        from: [{ source: { notPrincipals: ['*'] } }],
        to: [{ operation: { ports: ['8443'], hosts: ['www.bank.example', 'www.bank.example:*'] } }],
      },
    ]);
  });

  test('opens the way to addresses', () => {
    const objects = synth((scope) => access(scope).allowToAddresses(['203.0.113.0/28'], 443));

    expect(only(objects, 'NetworkPolicy').spec?.egress).toEqual([
      { to: [{ ipBlock: { cidr: '203.0.113.0/28' } }], ports: [{ protocol: 'TCP', port: 443 }] },
    ]);
  });

  test('gathers the paths of a caller by method', () => {
    const rules = rulesOf((cart) => {
      cart.admit(caller('order'), [
        { methods: ['GET'], paths: ['/b'] },
        { methods: ['PUT'], paths: ['/b'] },
      ]);
      cart.admit(caller('order'), [{ methods: ['GET'], paths: ['/a', '/b'] }]);
    });

    expect(rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['shop/order'] } }],
        to: [
          { operation: { ports: ['8080'], methods: ['GET'], paths: ['/a', '/b'] } },
          { operation: { ports: ['8080'], methods: ['PUT'], paths: ['/b'] } },
        ],
      },
    ]);
  });

  test('keeps a grant of every path apart from grants of some', () => {
    const rules = rulesOf((cart) => cart.admit(caller('order'), [{ methods: ['GET'] }, GET]));

    expect(rules?.[0]?.to).toEqual([
      { operation: { ports: ['8080'], methods: ['GET'], paths: ['/carts/{*}'] } },
      { operation: { ports: ['8080'], methods: ['GET'] } },
    ]);
  });

  test('never gives one caller what another was granted', () => {
    const rules = rulesOf((cart) => {
      cart.admit(caller('web'), [{ methods: ['GET'], paths: ['/a'] }]);
      cart.admit(caller('order'), [{ methods: ['DELETE'], paths: ['/a'] }]);
    });

    expect(rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['shop/order'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['DELETE'], paths: ['/a'] } }],
      },
      {
        from: [{ source: { serviceAccounts: ['shop/web'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/a'] } }],
      },
    ]);
  });

  test('lets callers of the same operations share a rule, and each have its own beside it', () => {
    const rules = rulesOf((cart) => {
      cart.admit(caller('web'), [
        { methods: ['GET'], paths: ['/a'] },
        { methods: ['GET'], paths: ['/b'] },
      ]);
      cart.admit(caller('order'), [{ methods: ['GET'], paths: ['/a'] }]);
    });

    expect(rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['shop/order', 'shop/web'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/a'] } }],
      },
      {
        from: [{ source: { serviceAccounts: ['shop/web'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/b'] } }],
      },
    ]);
  });

  test('gives the same bytes for grants in any order, and for the same grant twice', () => {
    const grants: ((cart: Access) => void)[] = [
      (cart) => cart.allowTo(callee('payment'), [GET]),
      (cart) => cart.allowTo(callee('account'), [GET]),
      (cart) => cart.admit(caller('web'), [GET, { methods: ['PUT', 'POST'], paths: ['/b', '/a'] }]),
      (cart) => cart.admit(caller('web'), [{ methods: ['POST', 'PUT'], paths: ['/c'] }]),
      (cart) => cart.admit(caller('mobile'), [{ hosts: ['b', 'a'] }]),
      (cart) => cart.admitAddresses(['192.0.2.0/24'], [], 8443, [{ hosts: ['a'] }]),
      (cart) => cart.allowToAddresses(['203.0.113.0/28', '198.51.100.0/28'], 443),
    ];
    const text = (made: typeof grants) =>
      synthText((scope) => {
        const cart = access(scope);
        for (const grant of made) {
          grant(cart);
        }
      });

    expect(text([...grants].reverse())).toBe(text(grants));
    expect(text([...grants, ...grants])).toBe(text(grants));
  });

  test('fails when nothing is granted, which would open the network for requests that are denied', () => {
    expect(() => synth((scope) => access(scope).admit(caller('order'), []))).toThrow(
      "'shop/order' is granted no request to 'cart.shop.svc.cluster.local'; grant at least one",
    );
    expect(() => synth((scope) => access(scope).admitAddresses(['192.0.2.0/24'], [], 8443, []))).toThrow(
      "addresses 192.0.2.0/24 are granted no request to 'cart.shop.svc.cluster.local'; grant at least one",
    );
  });

  test('fails without a range at the call, not when the manifest is written', () => {
    synth((scope) => {
      const cart = access(scope);

      expect(() => cart.allowToAddresses([], 443)).toThrow('a flow to port 443 names no range');
      expect(() => cart.admitAddresses([], [], 8443, [{}])).toThrow('a flow to port 8443 names no range');
    });
  });
});
