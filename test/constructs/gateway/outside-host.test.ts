import { type Chart, Duration } from 'cdk8s';
import { OutsideHost, type OutsideHostProps } from '../../../constructs/gateway/outside-host';
import { egressGateway, OWNERSHIP, OWNERSHIP_LABELS, service } from '../samples';
import { only, synth, synthText } from '../synth';

const PROPS: Omit<OutsideHostProps, 'gateway'> = {
  hostId: 'core-bank',
  host: 'core.bank.example',
  port: 8443,
  cidrs: ['192.0.2.0/28'],
  ownership: OWNERSHIP,
};

/** A host to which nobody sends yet. */
function unused(scope: Chart, choices: Partial<OutsideHostProps> = {}): OutsideHost {
  return new OutsideHost(scope, 'Outside', { gateway: egressGateway(scope), ...PROPS, ...choices });
}

/** A host to which the adapter of the core sends and waits 2.5 seconds. */
function outside(scope: Chart, choices: Partial<OutsideHostProps> = {}): OutsideHost {
  const host = unused(scope, choices);
  host.allowFrom(service(scope, 'adapter', { unit: 'core' }), Duration.millis(2500));
  return host;
}

/** The routes of the host by name. */
function routesOf(objects: ReturnType<typeof synth>) {
  const { http = [] } = only(objects, 'VirtualService', 'core-bank').spec ?? {};
  return new Map(http.map((route) => [route.name, route]));
}

/** What shows which TLS the gateway opens to the host. */
function portSettings(choices: Partial<OutsideHostProps>) {
  const objects = synth((scope) => outside(scope, choices));
  return only(objects, 'DestinationRule', 'core-bank').spec?.trafficPolicy?.portLevelSettings;
}

describe('OutsideHost', () => {
  test('shows no certificate by default', () => {
    expect(portSettings({})).toMatchObject([
      {
        port: { number: 8443 },
        tls: { mode: 'SIMPLE', sni: 'core.bank.example', subjectAltNames: ['core.bank.example'] },
      },
    ]);
  });

  test('sends to the address with the least to do, closes idle connections before the host does, and leaves out addresses that fail', () => {
    expect(portSettings({})).toMatchObject([
      {
        port: { number: 8443 },
        loadBalancer: { simple: 'LEAST_REQUEST' },
        connectionPool: { tcp: { connectTimeout: '3s' }, http: { idleTimeout: '4s' } },
        outlierDetection: { consecutive5xxErrors: 5, maxEjectionPercent: 50 },
      },
    ]);
  });

  test('ends a request when its sender has no more time, and at the gateway when nobody has', () => {
    const objects = synth((scope) => {
      const host = outside(scope);
      host.allowFrom(service(scope, 'score', { unit: 'risk' }), Duration.seconds(4));
    });
    const limits = [...routesOf(objects)].map(([name, { timeout, retries }]) => [name, timeout, retries?.attempts]);

    expect(limits).toEqual([
      ['from-core-adapter', '2.5s', 0],
      ['from-risk-score', '4s', 0],
      ['to-host', '4s', 0],
    ]);
  });

  test('hands on nothing of what the mesh says of the sender, nor the port of the plain request', () => {
    const { headers, rewrite } = routesOf(synth((scope) => outside(scope))).get('to-host') ?? {};

    expect(headers?.request?.remove).toEqual(
      expect.arrayContaining([
        'x-envoy-attempt-count',
        'x-envoy-decorator-operation',
        'x-envoy-expected-rq-timeout-ms',
        'x-envoy-external-address',
        'x-envoy-peer-metadata',
        'x-forwarded-client-cert',
        'x-forwarded-for',
      ]),
    );
    expect(rewrite).toEqual({ authority: 'core.bank.example' });
  });

  test('carries every prop into the manifest', () => {
    const objects = synth((scope) => {
      const props: Required<OutsideHostProps> = {
        ...PROPS,
        gateway: egressGateway(scope),
        clientCertificateSecret: 'core-client',
      };
      const host = new OutsideHost(scope, 'Outside', props);
      host.allowFrom(service(scope, 'adapter', { unit: 'core' }), Duration.millis(2500));
    });
    const metadata = { name: 'core-bank', namespace: 'istio-egress', labels: OWNERSHIP_LABELS };
    const limits = { timeout: '2.5s', retries: { attempts: 0 } };

    expect(only(objects, 'ServiceEntry')).toEqual({
      apiVersion: 'networking.istio.io/v1',
      kind: 'ServiceEntry',
      metadata,
      spec: {
        hosts: ['core.bank.example'],
        location: 'MESH_EXTERNAL',
        resolution: 'DNS',
        ports: [
          { number: 80, name: 'http', protocol: 'HTTP' },
          { number: 8443, name: 'https', protocol: 'HTTPS' },
        ],
        exportTo: ['.', 'core'],
      },
    });
    expect(only(objects, 'VirtualService', 'core-bank')).toMatchObject({
      metadata,
      spec: {
        hosts: ['core.bank.example'],
        gateways: ['mesh', 'istio-egress/egressgateway'],
        http: [
          {
            match: [
              {
                gateways: ['mesh'],
                port: 80,
                sourceNamespace: 'core',
                sourceLabels: { 'app.kubernetes.io/name': 'adapter' },
              },
            ],
            ...limits,
            route: [
              {
                destination: {
                  host: 'egressgateway.istio-egress.svc.cluster.local',
                  subset: 'core-bank',
                  port: { number: 443 },
                },
              },
            ],
          },
          {
            match: [{ gateways: ['istio-egress/egressgateway'], port: 443 }],
            ...limits,
            route: [{ destination: { host: 'core.bank.example', port: { number: 8443 } } }],
          },
        ],
      },
    });
    expect(only(objects, 'DestinationRule', 'core-bank')).toMatchObject({
      metadata,
      spec: {
        host: 'core.bank.example',
        exportTo: ['.'],
        trafficPolicy: {
          portLevelSettings: [
            {
              port: { number: 8443 },
              tls: {
                mode: 'MUTUAL',
                credentialName: 'core-client',
                sni: 'core.bank.example',
                subjectAltNames: ['core.bank.example'],
              },
            },
          ],
        },
      },
    });
    expect(only(objects, 'DestinationRule', 'egressgateway').spec?.subsets?.map(({ name }) => name)).toEqual([
      'core-bank',
    ]);
    expect(only(objects, 'NetworkPolicy', 'egressgateway').spec?.egress).toEqual([
      { to: [{ ipBlock: { cidr: '192.0.2.0/28' } }], ports: [{ protocol: 'TCP', port: 8443 }] },
    ]);
  });

  test('is known to the gateway and to the namespaces that use it, each once, and to no other', () => {
    const objects = synth((scope) => {
      const host = unused(scope);
      service(scope, 'stranger', { unit: 'content' });
      for (const [name, unit] of [
        ['ledger', 'trade'],
        ['score', 'risk'],
        ['limits', 'risk'],
      ] as const) {
        host.allowFrom(service(scope, name, { unit }), Duration.seconds(1));
      }
    });

    expect(only(objects, 'ServiceEntry').spec?.exportTo).toEqual(['.', 'risk', 'trade']);
    expect(only(objects, 'VirtualService', 'core-bank').spec?.exportTo).toEqual(['.', 'risk', 'trade']);
  });

  test('writes both ends of the way to the gateway with one call, for this host only', () => {
    const objects = synth((scope) => outside(scope));

    expect(only(objects, 'Sidecar', 'adapter').spec?.egress).toEqual([{ hosts: ['istio-egress/core.bank.example'] }]);
    expect(only(objects, 'NetworkPolicy', 'adapter').spec?.egress).toMatchObject([
      {
        to: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'egressgateway' } } }],
        ports: [{ port: 8443 }],
      },
    ]);
    expect(only(objects, 'NetworkPolicy', 'egressgateway').spec?.ingress).toMatchObject([
      { from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'adapter' } } }], ports: [{ port: 8443 }] },
    ]);
    expect(only(objects, 'AuthorizationPolicy', 'egressgateway').spec?.rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['core/adapter'] } }],
        to: [{ operation: { ports: ['8443'], hosts: ['core.bank.example', 'core.bank.example:*'] } }],
      },
    ]);
  });

  test('gives the same bytes for senders in any order', () => {
    const text = (senders: readonly number[]) =>
      synthText((scope) => {
        const host = unused(scope);
        const services = ['a', 'b', 'c'].map((unit) => service(scope, `${unit}-service`, { unit }));
        for (const sender of senders) {
          host.allowFrom(services[sender] as (typeof services)[number], Duration.seconds(1));
        }
      });

    expect(text([2, 0, 1])).toBe(text([0, 1, 2]));
  });

  test('fails without an address, which would open all of them', () => {
    expect(() => synth((scope) => outside(scope, { cidrs: [] }))).toThrow('a flow to port 8443 names no range');
  });

  test('fails without a sender, whose time nobody would know', () => {
    expect(() => synth((scope) => unused(scope))).toThrow(
      "host 'core.bank.example' has no sender; let a service send to it, or leave it out",
    );
  });
});
