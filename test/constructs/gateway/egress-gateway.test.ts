import type { EgressGateway, EgressGatewayProps } from '../../../constructs/gateway/egress-gateway';
import { EGRESS, egressGateway, OWNERSHIP_LABELS, service } from '../samples';
import { inventory, only, synth, synthText } from '../synth';

function gateway(use: (gateway: EgressGateway) => void = () => {}, choices: Partial<EgressGatewayProps> = {}) {
  return synth((scope) => use(egressGateway(scope, choices)));
}

const addCredit = (egress: EgressGateway) => egress.addOutside('credit', 'api.credit.example', ['203.0.113.0/28'], 443);
const addSms = (egress: EgressGateway) => egress.addOutside('sms', 'sms.example', ['198.51.100.7/32'], 8443);

describe('EgressGateway', () => {
  test('carries every prop into the manifest', () => {
    const props: Required<EgressGatewayProps> = EGRESS;
    const objects = gateway(addCredit, props);
    const labels = { ...OWNERSHIP_LABELS, 'app.kubernetes.io/name': 'egressgateway' };
    const metadata = { name: 'egressgateway', namespace: 'istio-egress', labels };

    expect(only(objects, 'Gateway')).toMatchObject({
      metadata,
      spec: { selector: { 'app.kubernetes.io/name': 'egressgateway' } },
    });
    expect(only(objects, 'DestinationRule')).toMatchObject({
      metadata,
      spec: { host: 'egressgateway.istio-egress.svc.cluster.local' },
    });
    expect(only(objects, 'Deployment')).toMatchObject({
      metadata,
      spec: {
        template: {
          metadata: { labels: { 'istio.io/rev': 'r1' } },
          spec: { containers: [{ image: EGRESS.image, resources: { requests: { cpu: '500m', memory: '256Mi' } } }] },
        },
      },
    });
    expect(only(objects, 'HorizontalPodAutoscaler').spec).toMatchObject({ minReplicas: 4, maxReplicas: 8 });
  });

  test('is reached from inside only', () => {
    expect(only(gateway(), 'Service').spec).toMatchObject({
      type: 'ClusterIP',
      ports: [{ name: 'https', port: 443, targetPort: 8443 }],
    });
  });

  test('is chosen like a service: the own centre first, and not the pods that fail', () => {
    expect(only(gateway(), 'DestinationRule').spec?.trafficPolicy).toMatchObject({
      loadBalancer: { localityLbSetting: { enabled: true } },
      connectionPool: { http: { idleTimeout: '300s' } },
      outlierDetection: { consecutive5xxErrors: 5, maxEjectionPercent: 50 },
    });
  });

  test('tells hosts outside neither who sends nor what proxies say to each other', () => {
    const { annotations = {} } = only(gateway(), 'Deployment').spec?.template.metadata ?? {};

    expect(JSON.parse(annotations['proxy.istio.io/config'] ?? '')).toMatchObject({
      gatewayTopology: { forwardClientCertDetails: 'SANITIZE' },
      proxyHeaders: {
        attemptCount: { disabled: true },
        envoyDebugHeaders: { disabled: true },
        metadataExchangeHeaders: { mode: 'IN_MESH' },
      },
    });
  });

  test('opens nothing, and is no Gateway, before a host lies behind it', () => {
    const objects = gateway();

    expect(only(objects, 'NetworkPolicy').spec).toEqual({
      podSelector: expect.anything(),
      policyTypes: ['Ingress', 'Egress'],
    });
    expect(only(objects, 'AuthorizationPolicy').spec?.rules).toEqual([]);
    // Istio refuses a Gateway without servers
    expect(inventory(objects)).not.toContain("Gateway 'egressgateway'");
  });

  test('has one server and one subset a host, told apart by the name that the sender asks for', () => {
    const objects = gateway((egress) => {
      addSms(egress);
      addCredit(egress);
    });
    const tls = { mode: 'ISTIO_MUTUAL', minProtocolVersion: 'TLSV1_2' };

    expect(only(objects, 'Gateway').spec?.servers).toEqual([
      { port: { number: 443, name: 'https-credit', protocol: 'HTTPS' }, hosts: ['api.credit.example'], tls },
      { port: { number: 443, name: 'https-sms', protocol: 'HTTPS' }, hosts: ['sms.example'], tls },
    ]);
    expect(only(objects, 'DestinationRule').spec).toMatchObject({
      trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } },
      subsets: [
        { name: 'credit', trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL', sni: 'api.credit.example' } } },
        { name: 'sms', trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL', sni: 'sms.example' } } },
      ],
    });
  });

  test('reaches the addresses of its hosts and no other', () => {
    const objects = gateway((egress) => {
      addSms(egress);
      addCredit(egress);
    });

    expect(only(objects, 'NetworkPolicy').spec?.egress).toEqual([
      { to: [{ ipBlock: { cidr: '198.51.100.7/32' } }], ports: [{ protocol: 'TCP', port: 8443 }] },
      { to: [{ ipBlock: { cidr: '203.0.113.0/28' } }], ports: [{ protocol: 'TCP', port: 443 }] },
    ]);
  });

  test('writes its end of the way from a service', () => {
    const objects = synth((scope) => {
      const egress = egressGateway(scope);
      service(scope, 'risk').callsThrough(egress, 'istio-egress/api.credit.example', [
        { hosts: ['api.credit.example'] },
      ]);
    });

    expect(only(objects, 'NetworkPolicy', 'egressgateway').spec?.ingress).toMatchObject([
      { from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'risk' } } }], ports: [{ port: 8443 }] },
    ]);
    expect(only(objects, 'AuthorizationPolicy', 'egressgateway').spec?.rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['shop/risk'] } }],
        to: [{ operation: { ports: ['8443'], hosts: ['api.credit.example', 'api.credit.example:*'] } }],
      },
    ]);
  });

  test('reads the Secrets of its namespace, for its client certificates', () => {
    const objects = gateway();

    expect(only(objects, 'Role', 'egressgateway-secrets').metadata.namespace).toBe('istio-egress');
    expect(only(objects, 'RoleBinding', 'egressgateway-secrets')).toMatchObject({
      subjects: [{ kind: 'ServiceAccount', name: 'egressgateway', namespace: 'istio-egress' }],
    });
  });

  test('gives the same bytes for hosts in any order', () => {
    const text = (adds: readonly ((egress: EgressGateway) => void)[]) =>
      synthText((scope) => {
        const egress = egressGateway(scope);
        for (const add of adds) {
          add(egress);
        }
      });

    expect(text([addSms, addCredit])).toBe(text([addCredit, addSms]));
  });

  test.each([
    ['credit', 'sms.example', "already leads to 'api.credit.example' as 'credit'"],
    ['other', 'api.credit.example', "already leads to 'api.credit.example' as 'credit'"],
  ])('fails when %s leads to %s beside credit to api.credit.example', (subset, host, message) => {
    expect(() =>
      gateway((egress) => {
        addCredit(egress);
        egress.addOutside(subset, host, ['192.0.2.1/32'], 443);
      }),
    ).toThrow(`gateway 'istio-egress/egressgateway' ${message}; give each host one name`);
  });
});
