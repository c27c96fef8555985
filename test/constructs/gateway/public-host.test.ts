import { type Chart, Duration } from 'cdk8s';
import {
  filesBelow,
  type PublicDestination,
  PublicHost,
  type PublicHostProps,
  type PublicRoute,
} from '../../../constructs/gateway/public-host';
import { callee, ingressGateway, OWNERSHIP, OWNERSHIP_LABELS, service } from '../samples';
import { only, synth, synthText } from '../synth';

const PROPS: Omit<Required<PublicHostProps>, 'gateway'> = {
  hostId: 'web',
  host: 'www.bank.example',
  certificateSecret: 'public-web',
  ownership: OWNERSHIP,
};

function publicHost(scope: Chart): PublicHost {
  return new PublicHost(scope, 'Web', { ...PROPS, gateway: ingressGateway(scope) });
}

function to(name: string, percent = 100): PublicDestination {
  return { callee: callee(name), percent, grants: [{ methods: ['GET'], paths: ['/*'] }] };
}

function route(prefix: string, ...destinations: readonly PublicDestination[]): PublicRoute {
  return { prefix, timeout: Duration.seconds(5), destinations: destinations.length > 0 ? destinations : [to('web')] };
}

function httpOf(...routes: readonly PublicRoute[]) {
  const objects = synth((scope) => {
    const host = publicHost(scope);
    for (const added of routes) {
      host.addRoute(added);
    }
  });
  return only(objects, 'VirtualService', 'web').spec?.http ?? [];
}

describe('PublicHost', () => {
  test('carries every prop into the manifest', () => {
    const objects = synth((scope) => {
      const props: Required<PublicHostProps> = { ...PROPS, gateway: ingressGateway(scope) };
      new PublicHost(scope, 'Web', props).addRoute(route('/'));
    });

    expect(only(objects, 'VirtualService')).toMatchObject({
      metadata: { name: 'web', namespace: 'istio-ingress', labels: OWNERSHIP_LABELS },
      spec: { hosts: ['www.bank.example'], gateways: ['istio-ingress/ingressgateway'], exportTo: ['.'] },
    });
    expect(only(objects, 'Gateway').spec?.servers).toContainEqual(
      expect.objectContaining({
        hosts: ['www.bank.example'],
        tls: expect.objectContaining({ credentialName: 'public-web' }),
      }),
    );
  });

  test('carries a route into the manifest, and never repeats a request', () => {
    expect(httpOf({ ...route('/api', to('old', 90), to('new', 10)), timeout: Duration.millis(1500) })).toEqual([
      {
        headers: { request: { set: expect.anything(), remove: expect.anything() } },
        rewrite: { authority: 'www.bank.example' },
        match: [{ uri: { exact: '/api' } }, { uri: { prefix: '/api/' } }],
        timeout: '1.5s',
        retries: { attempts: 0 },
        route: [
          { destination: { host: 'old.shop.svc.cluster.local', port: { number: 8080 } }, weight: 90 },
          { destination: { host: 'new.shop.svc.cluster.local', port: { number: 8080 } }, weight: 10 },
        ],
      },
    ]);
  });

  test('keeps from applications by what a client would name another path, method, host or address', () => {
    const headers = httpOf(route('/'), route('/api')).map((http) => http.headers?.request);

    for (const request of headers) {
      // one address, that from which the gateway was asked: the client's own word is not among them
      expect(request?.set).toEqual({ 'x-forwarded-for': '%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%' });
      expect(request?.remove).toEqual(
        expect.arrayContaining([
          'client-cert',
          'forwarded',
          'remote-user',
          'x-forwarded-host',
          'x-forwarded-prefix',
          'x-forwarded-user',
          'x-http-method',
          'x-http-method-override',
          'x-method-override',
          'x-original-host',
          'x-original-url',
          'x-real-ip',
          'x-rewrite-url',
        ]),
      );
    }
    expect(headers).toHaveLength(2);
  });

  test('looks at the longest prefix first, for the first match wins', () => {
    const http = httpOf(route('/'), route('/api'), route('/api/cart'), route('/abc'));

    expect(http.map(({ match }) => match?.at(-1)?.uri)).toEqual([
      { prefix: '/api/cart/' },
      { prefix: '/abc/' },
      { prefix: '/api/' },
      { prefix: '/' },
    ]);
  });

  test('takes whole segments, for a prefix of Istio is any beginning of a text', () => {
    expect(httpOf(route('/cart')).map(({ match }) => match)).toEqual([
      [{ uri: { exact: '/cart' } }, { uri: { prefix: '/cart/' } }],
    ]);
  });

  test('writes both ends of the way to each answerer with one call', () => {
    const objects = synth((scope) => {
      const host = publicHost(scope);
      const grants = [{ methods: ['GET'], paths: ['/api/*'] }];
      host.addRoute(route('/api', { callee: service(scope, 'cart'), percent: 100, grants }));
    });

    expect(only(objects, 'NetworkPolicy', 'ingressgateway').spec?.egress).toMatchObject([
      { to: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'cart' } } }], ports: [{ port: 8080 }] },
    ]);
    expect(only(objects, 'NetworkPolicy', 'cart').spec?.ingress).toMatchObject([
      { from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'ingressgateway' } } }] },
    ]);
    expect(only(objects, 'AuthorizationPolicy', 'cart').spec?.rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['istio-ingress/ingressgateway'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/api/*'] } }],
      },
    ]);
  });

  test('gives the same bytes for routes in any order', () => {
    const routes = [route('/'), route('/api', to('old', 90), to('new', 10)), route('/abc')];
    const text = (added: readonly PublicRoute[]) =>
      synthText((scope) => {
        const host = publicHost(scope);
        for (const one of added) {
          host.addRoute(one);
        }
      });

    expect(text([...routes].reverse())).toBe(text(routes));
  });

  test.each([[[90, 20]], [[50, 49]], [[0]]])('fails when the shares of a route are %j', (shares) => {
    const sum = shares.reduce((a, b) => a + b);

    expect(() => httpOf(route('/api', ...shares.map((share, at) => to(`service-${at}`, share))))).toThrow(
      `route '/api' of host 'www.bank.example' shares out ${sum} percent; let the shares make 100`,
    );
  });

  test('fails without an answerer', () => {
    expect(() => httpOf({ ...route('/api'), destinations: [] })).toThrow(
      "route '/api' of host 'www.bank.example' shares out 0 percent; let the shares make 100",
    );
  });

  test('fails when a prefix is routed twice, for the second would never match', () => {
    expect(() => httpOf(route('/api'), route('/api', to('other')))).toThrow(
      "host 'www.bank.example' already routes '/api'; give one route with several destinations",
    );
  });

  test("fails when a prefix ends in '/', for the path without it would be led elsewhere", () => {
    expect(() => httpOf(route('/api/'))).toThrow(
      "route '/api/' of host 'www.bank.example' ends in '/'; leave it out, the prefix is whole segments",
    );
  });

  test('fails without a route, for Istio refuses a VirtualService that leads nowhere', () => {
    expect(() => synth((scope) => publicHost(scope))).toThrow(
      "host 'www.bank.example' has no route; add one, or leave the host out",
    );
  });
});

describe('filesBelow', () => {
  test.each([
    ['/', ['/*']],
    ['/shop', ['/shop', '/shop/*']],
  ])('reads, and never writes, %s and what lies below it', (prefix, paths) => {
    expect(filesBelow(prefix)).toEqual([
      { methods: ['GET'], paths },
      { methods: ['HEAD'], paths },
    ]);
  });
});
