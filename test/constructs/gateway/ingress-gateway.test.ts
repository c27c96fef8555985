import type { GatewayHost, IngressGateway, IngressGatewayProps } from '../../../constructs/gateway/ingress-gateway';
import { INGRESS, ingressGateway, OWNERSHIP_LABELS, service } from '../samples';
import { inventory, only, synth, synthText } from '../synth';

const WWW: Required<GatewayHost> = { hostId: 'www', host: 'www.bank.example', certificateSecret: 'public-www' };
const API: Required<GatewayHost> = { hostId: 'api', host: 'api.bank.example', certificateSecret: 'public-api' };

function gateway(use: (gateway: IngressGateway) => void, choices: Partial<IngressGatewayProps> = {}) {
  return synth((scope) => use(ingressGateway(scope, choices)));
}

function serversOf(...hosts: readonly GatewayHost[]) {
  const objects = gateway((ingress) => {
    for (const host of hosts) {
      ingress.addHost(host);
    }
  });
  return only(objects, 'Gateway', 'ingressgateway').spec?.servers ?? [];
}

describe('IngressGateway', () => {
  test('carries every prop into the manifest', () => {
    const props: Required<IngressGatewayProps> = INGRESS;
    const objects = gateway((ingress) => ingress.addHost(WWW), props);
    const labels = { ...OWNERSHIP_LABELS, 'app.kubernetes.io/name': 'ingressgateway' };
    const metadata = { name: 'ingressgateway', namespace: 'istio-ingress', labels };

    expect(only(objects, 'Gateway')).toMatchObject({
      metadata,
      spec: { selector: { 'app.kubernetes.io/name': 'ingressgateway' } },
    });
    expect(only(objects, 'Deployment')).toMatchObject({
      metadata,
      spec: {
        template: {
          metadata: { labels: { 'istio.io/rev': 'r1' } },
          spec: {
            containers: [{ image: INGRESS.image, resources: { requests: { cpu: '500m', memory: '256Mi' } } }],
          },
        },
      },
    });
    expect(only(objects, 'HorizontalPodAutoscaler').spec).toMatchObject({ minReplicas: 4, maxReplicas: 8 });
    expect(only(objects, 'NetworkPolicy')).toMatchObject({
      metadata,
      spec: { ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/16', '10.1.0.0/16'] } }] }] },
    });
  });

  test('takes connections of strangers as proxies at the edge should', () => {
    const { annotations = {} } =
      only(
        gateway(() => {}),
        'Deployment',
      ).spec?.template.metadata ?? {};

    expect(JSON.parse(annotations['proxy.istio.io/config'] ?? '')).toMatchObject({
      connectionSettings: { profile: 'EDGE', httpPathWithEscapedSlashesAction: 'REJECT_REQUEST' },
    });
  });

  test('faces the internet on the ports of HTTP and HTTPS', () => {
    expect(
      only(
        gateway(() => {}),
        'Service',
      ).spec,
    ).toMatchObject({
      type: 'LoadBalancer',
      ports: [
        { name: 'http', port: 80, targetPort: 8080 },
        { name: 'https', port: 443, targetPort: 8443 },
      ],
    });
  });

  test('opens nothing, and is no Gateway, before it has a host', () => {
    const objects = gateway(() => {});

    expect(only(objects, 'NetworkPolicy').spec).toEqual({
      podSelector: expect.anything(),
      policyTypes: ['Ingress', 'Egress'],
    });
    expect(only(objects, 'AuthorizationPolicy').spec?.rules).toEqual([]);
    // Istio refuses a Gateway without servers
    expect(inventory(objects)).not.toContain("Gateway 'ingressgateway'");
  });

  test('has one server a host, with its certificate and TLS 1.2 at least; plain HTTP is only redirected', () => {
    expect(serversOf(WWW, API)).toEqual([
      {
        port: { number: 80, name: 'http', protocol: 'HTTP' },
        hosts: ['api.bank.example', 'www.bank.example'],
        tls: { httpsRedirect: true },
      },
      {
        port: { number: 443, name: 'https-api', protocol: 'HTTPS' },
        hosts: ['api.bank.example'],
        tls: { mode: 'SIMPLE', credentialName: 'public-api', minProtocolVersion: 'TLSV1_2' },
      },
      {
        port: { number: 443, name: 'https-www', protocol: 'HTTPS' },
        hosts: ['www.bank.example'],
        tls: { mode: 'SIMPLE', credentialName: 'public-www', minProtocolVersion: 'TLSV1_2' },
      },
    ]);
  });

  test('names its ports apart, also where hosts share a certificate or differ in a dot', () => {
    const others = [
      { hostId: 'one', host: 'pay.x-bank.example', certificateSecret: WWW.certificateSecret },
      { hostId: 'two', host: 'pay-x.bank.example', certificateSecret: WWW.certificateSecret },
    ];
    const names = serversOf(WWW, ...others).map(({ port }) => port?.name);

    expect(names).toEqual(['http', 'https-two', 'https-one', 'https-www']);
  });

  test('lets the internet ask for its hosts and no other', () => {
    const objects = gateway((ingress) => {
      ingress.addHost(WWW);
      ingress.addHost(API);
    });

    expect(only(objects, 'AuthorizationPolicy').spec?.rules).toEqual([
      {
        from: [{ source: { notPrincipals: ['*'] } }],
        to: [
          { operation: { ports: ['8080'], hosts: ['api.bank.example', 'api.bank.example:*'] } },
          { operation: { ports: ['8080'], hosts: ['www.bank.example', 'www.bank.example:*'] } },
          { operation: { ports: ['8443'], hosts: ['api.bank.example', 'api.bank.example:*'] } },
          { operation: { ports: ['8443'], hosts: ['www.bank.example', 'www.bank.example:*'] } },
        ],
      },
    ]);
    expect(only(objects, 'NetworkPolicy').spec?.ingress?.map(({ ports }) => ports)).toEqual([
      [
        { protocol: 'TCP', port: 8080 },
        { protocol: 'TCP', port: 8443 },
      ],
    ]);
  });

  test('writes both ends of the way to a service', () => {
    const objects = synth((scope) => {
      ingressGateway(scope).forwardTo(service(scope, 'web'), [{ methods: ['GET'], paths: ['/*'] }]);
    });

    expect(only(objects, 'NetworkPolicy', 'ingressgateway').spec?.egress).toMatchObject([
      { to: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } } }], ports: [{ port: 8080 }] },
    ]);
    expect(only(objects, 'NetworkPolicy', 'web').spec?.ingress).toMatchObject([
      { from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'ingressgateway' } } }] },
    ]);
    expect(only(objects, 'AuthorizationPolicy', 'web').spec?.rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['istio-ingress/ingressgateway'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/*'] } }],
      },
    ]);
  });

  test('reads the Secrets of its namespace, for its certificates', () => {
    const objects = gateway(() => {});

    expect(only(objects, 'Role', 'ingressgateway-secrets').metadata.namespace).toBe('istio-ingress');
    expect(only(objects, 'RoleBinding', 'ingressgateway-secrets')).toMatchObject({
      subjects: [{ kind: 'ServiceAccount', name: 'ingressgateway', namespace: 'istio-ingress' }],
    });
  });

  test('gives the same bytes for hosts in any order', () => {
    const text = (hosts: readonly GatewayHost[]) =>
      synthText((scope) => {
        const ingress = ingressGateway(scope);
        hosts.forEach((host) => {
          ingress.addHost(host);
        });
      });

    expect(text([API, WWW])).toBe(text([WWW, API]));
  });

  test.each([
    ['a host', { ...API, host: WWW.host }],
    ['a name', { ...API, hostId: WWW.hostId }],
  ])('fails when %s is served twice', (_, again) => {
    expect(() => serversOf(WWW, again)).toThrow(
      "gateway 'istio-ingress/ingressgateway' already serves 'www.bank.example' as 'www'; give each host one name",
    );
  });

  test('fails when it does not know which addresses are its own cluster', () => {
    expect(() => gateway(() => {}, { clusterCidrs: [] })).toThrow(
      "gateway 'ingressgateway' has no 'clusterCidrs', so the cluster's own pods would count as the internet; give its ranges",
    );
  });
});
