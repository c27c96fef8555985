import type { AnyObject } from '../../../stacks/environments';
import type { Break } from '../../planted';

type Change = (fields: AnyObject) => void;

const internet = 'address:internet -> workload:istio-ingress/ingressgateway TCP 8443';
const pay = 'workload:portal/portal-bff -> workload:pay/payment TCP 9000';
const sms = 'workload:notice/notice -> workload:istio-egress/egressgateway TCP 8443';

const server = (what: string, index: number, says: string, change: Change): Break => ({
  what,
  plant: (cluster) => change(cluster.get('Gateway', 'istio-ingress', 'ingressgateway').spec.servers[index]),
  found: ['NM-10 Gateway istio-ingress/ingressgateway'],
  says,
  flow: internet,
});

const tls = (name: string, value: unknown, says = `spec.servers[1].tls.${name}`): Break =>
  server(`${name} ${JSON.stringify(value)} at the gateway`, 1, says, (one) => {
    one.tls[name] = value;
  });

const inside = (what: string, says: string, change: Change): Break => ({
  what,
  plant: (cluster) => change(cluster.get('DestinationRule', 'pay', 'payment').spec),
  found: ['NM-10 DestinationRule pay/payment'],
  says,
  flow: pay,
});

const named = (name: string, value: unknown): Break =>
  inside(
    `${name} towards pods of the mesh`,
    `tls.${name} ${JSON.stringify(value)} is not what pods of 'payment.pay.svc.cluster.local' are known by`,
    ({ trafficPolicy }) => {
      trafficPolicy.tls[name] = value;
    },
  );

const outside = (what: string, says: string, change: Change): Break => ({
  what,
  plant: (cluster) => {
    const { trafficPolicy } = cluster.get('DestinationRule', 'istio-egress', 'sms').spec;
    change(trafficPolicy.portLevelSettings[0].tls);
  },
  found: ['NM-10 DestinationRule istio-egress/sms'],
  says,
  flow: sms,
});

const entry = (what: string, says: string, change: Change): Break => ({
  what,
  plant: (cluster) => change(cluster.get('ServiceEntry', 'istio-egress', 'sms').spec),
  found: ['NM-10 ServiceEntry istio-egress/sms'],
  says,
  flow: sms,
});

/** TLS that is too old, ends for nobody, or asks for a name that nobody has. */
export const handshakeBreaks: readonly Break[] = [
  server('plain requests that are answered', 0, 'servers[0] takes requests in plain text', (one) => {
    one.tls = undefined;
  }),
  server('plain requests that are not sent to HTTPS', 0, 'servers[0] takes requests in plain text', (one) => {
    one.tls.httpsRedirect = false;
  }),
  {
    ...server('HTTPS that is sent to HTTPS', 1, 'servers[1] sends requests of HTTPS to HTTPS, without end', (one) => {
      one.tls.httpsRedirect = true;
    }),
    found: [
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:loans/loans TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:suite/suite TCP 8080',
      'NM-10 Gateway istio-ingress/ingressgateway',
    ],
  },
  tls('minProtocolVersion', 'TLSV1_0', 'spec.servers[1].tls.minProtocolVersion: "TLSV1_0"'),
  tls('minProtocolVersion', 'TLS_AUTO', 'spec.servers[1].tls.minProtocolVersion: "TLS_AUTO"'),
  tls('minProtocolVersion', undefined, 'servers[1] does not say the oldest TLS that it takes'),
  tls('maxProtocolVersion', 'TLSV1_2'),
  tls('cipherSuites', ['ECDHE-RSA-AES128-SHA']),
  tls('caCertificates', '/etc/ca.pem'),
  tls('subjectAltNames', ['nobody.example']),
  tls('mode', undefined, 'servers[1] leaves TLS to whoever is behind it'),
  tls('mode', 'MUTUAL', 'spec.servers[1].tls.mode: "MUTUAL"'),
  tls('mode', 'OPTIONAL_MUTUAL', 'spec.servers[1].tls.mode: "OPTIONAL_MUTUAL"'),
  named('sni', 'other.example'),
  named('subjectAltNames', ['spiffe://sample/ns/pay/sa/other']),
  named('credentialName', 'other'),
  {
    ...inside('no mode towards pods of the mesh', 'mode DISABLE is not what pods', ({ trafficPolicy }) => {
      trafficPolicy.tls = {};
    }),
  },
  inside('a subset that asks for another name', `tls.sni "other.example" is not what pods`, (spec) => {
    const labels = { 'app.kubernetes.io/name': 'payment' };
    const trafficPolicy = { tls: { mode: 'ISTIO_MUTUAL', sni: 'other.example' } };
    spec.subsets = [{ name: 'all', labels, trafficPolicy }];
  }),
  inside('a port that asks for another name', `tls.subjectAltNames ["other"] is not what pods`, ({ trafficPolicy }) => {
    const port = { number: 9000 };
    const names = { mode: 'ISTIO_MUTUAL', subjectAltNames: ['other'] };
    trafficPolicy.portLevelSettings = [{ ...trafficPolicy, port, tls: names }];
  }),
  inside('zones that nobody fails over to', 'localityLbSetting.enabled: false', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer.localityLbSetting.enabled = false;
  }),
  inside('fail-over by a label of versions', 'failoverPriority[1]: "version"', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer.localityLbSetting.failoverPriority = ['topology.kubernetes.io/zone', 'version'];
  }),
  inside('one pod for all requests', 'loadBalancer.consistentHash', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer.consistentHash = { httpHeaderName: 'x-nobody' };
  }),
  inside('new pods that are spared for a day', 'warmup.duration: "24h" (1s to 300s)', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer.warmup.duration = '24h';
  }),
  inside('retries without a budget that is known', 'spec.trafficPolicy.retryBudget', ({ trafficPolicy }) => {
    trafficPolicy.retryBudget = { percent: 100 };
  }),
  outside('a host outside with the certificate of anybody', "it takes anybody's certificate", (settings) => {
    settings.subjectAltNames = undefined;
  }),
  outside('a host outside with the certificate of another too', "it takes 'other.example' for", (settings) => {
    settings.subjectAltNames.push('other.example');
  }),
  outside('a host outside that is asked for no name', "for the certificate of '' (tls.sni)", (settings) => {
    settings.sni = undefined;
  }),
  outside('a host outside that is shown nobody', 'mode MUTUAL with the certificate', (settings) => {
    settings.mode = 'MUTUAL';
  }),
  outside('a host outside with authorities of a Secret', "mode SIMPLE with the certificate 'other'", (settings) => {
    settings.credentialName = 'other';
  }),
  entry('names of a certificate in a ServiceEntry', 'by spec.subjectAltNames', (spec) => {
    spec.subjectAltNames = ['other.example'];
  }),
  entry('a host outside by whatever address is dialled', 'it does not say resolution', (spec) => {
    spec.resolution = undefined;
  }),
  entry('a port outside without TLS', 'port 443 is not HTTPS, and requests leave the mesh by TLS only', (spec) => {
    spec.ports[1].protocol = 'HTTP';
  }),
  entry('plain requests by HTTP/2 to a host outside', 'spec.ports[0].protocol: "HTTP2"', (spec) => {
    spec.ports[0].protocol = 'HTTP2';
  }),
  entry('a port outside that is another one', 'spec.ports[1].targetPort', (spec) => {
    spec.ports[1].targetPort = 9443;
  }),
  {
    what: 'a certificate beside that of the mesh',
    plant: (cluster) => {
      cluster.get('Gateway', 'istio-egress', 'egressgateway').spec.servers[0].tls.credentialName = 'other';
    },
    found: ['NM-10 Gateway istio-egress/egressgateway'],
    says: "names the certificate 'other', and shows that of the mesh",
  },
];
