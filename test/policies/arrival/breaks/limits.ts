import type { AnyObject } from '../../../stacks/environments';
import type { Break } from '../../planted';

type Change = (fields: AnyObject) => void;
type Place = readonly [kind: string, namespace: string, name: string];

const payment: Place = ['DestinationRule', 'pay', 'payment'];
const loans: Place = ['VirtualService', 'loans', 'loans'];
const charges: Place = ['VirtualService', 'pay', 'payment'];

function limit(what: string, [kind, namespace, name]: Place, says: string, change: Change): Break {
  return {
    what,
    plant: (cluster) => change(cluster.get(kind, namespace, name).spec),
    found: [`AV-11 ${kind} ${namespace}/${name}`],
    says,
  };
}

/** A route of a host that repeats what it did not. */
const repeated = (what: string, [namespace, name]: readonly [string, string], route: number, says: string): Break => ({
  what,
  plant: (cluster) => {
    cluster.get('VirtualService', namespace, name).spec.http[route].retries = {
      attempts: 1,
      perTryTimeout: '0.5s',
      retryOn: 'reset,503,unavailable,deadline-exceeded',
    };
  },
  found: [`NM-13 VirtualService ${namespace}/${name}`],
  says,
});

const pool = (part: 'tcp' | 'http', field: string, value: unknown, bounds = '') =>
  limit(
    `${field} ${value} of a pool of connections`,
    payment,
    `out of bounds: spec.trafficPolicy.connectionPool.${part}.${field}${bounds && `: ${JSON.stringify(value)} (${bounds})`}`,
    ({ trafficPolicy }) => {
      trafficPolicy.connectionPool[part][field] = value;
    },
  );

const failures = (field: string, value: unknown, bounds = '') =>
  limit(
    `${field} ${value} of what is left out`,
    payment,
    `out of bounds: spec.trafficPolicy.outlierDetection.${field}${bounds && `: ${JSON.stringify(value)} (${bounds})`}`,
    ({ trafficPolicy }) => {
      trafficPolicy.outlierDetection[field] = value;
    },
  );

const deadline = (
  timeout: string | undefined,
  says = `out of bounds: spec.http[2].timeout: "${timeout}" (10ms to 60s)`,
) =>
  limit(`a deadline of ${timeout}`, loans, says, ({ http }) => {
    http[2].timeout = timeout;
  });

const retries = (what: string, changes: object, says: string) =>
  limit(what, loans, says, ({ http }) => {
    Object.assign(http[0].retries, changes);
  });

/** Deadlines, retries and pools that are said, and mean nothing, or the end. */
export const limitBreaks: readonly Break[] = [
  deadline('10000h'),
  deadline('0.001s'),
  deadline('0s'),
  deadline('-1s'),
  deadline('soon'),
  deadline(undefined, 'it does not say spec.http[2].timeout'),
  retries('899 retries', { attempts: 899 }, 'out of bounds: spec.http[0].retries.attempts: 899 (1 to 5)'),
  retries('negative retries', { attempts: -1 }, 'out of bounds: spec.http[0].retries.attempts: -1'),
  retries('a try longer than the deadline', { perTryTimeout: '2s' }, 'tries 2 times for 2s, and its deadline is 1s'),
  retries('more tries than fit', { attempts: 5 }, 'tries 6 times for 0.5s, and its deadline is 1s'),
  retries('a try without time', { perTryTimeout: '0s' }, 'retries.perTryTimeout: "0s" (5ms to 60s)'),
  retries('retries after every error', { retryOn: '5xx,503' }, "repeats requests after '5xx'"),
  retries('retries after a refusal', { retryOn: '503,retriable-4xx' }, "repeats requests after 'retriable-4xx'"),
  retries('retries of what was too much', { retryOn: '503,resource-exhausted' }, "after 'resource-exhausted'"),
  retries('retries after nothing that comes back', { retryOn: 'connect-failure' }, 'does not repeat after 503'),
  retries(
    'retries after codes that nothing names',
    { retryOn: 'reset,503,retriable-status-codes' },
    'retriable-status',
  ),
  retries('retries that no proxy of a sender begins', { retryOn: '503' }, 'does not repeat after reset'),
  ...['reset', '503', 'unavailable', 'deadline-exceeded'].map((reason) =>
    limit(`retries of gRPC without ${reason}`, charges, `does not repeat after ${reason}, by which`, ({ http }) => {
      http[0].retries.retryOn = http[0].retries.retryOn.replace(`,${reason}`, '');
    }),
  ),
  limit('retries of gRPC on the only port of its host', charges, 'does not repeat after unavailable', ({ http }) => {
    http[0].retries.retryOn = 'reset,503';
    http[0].route[0].destination.port = undefined;
  }),
  retries('retries in other regions', { retryRemoteLocalities: true }, 'spec.http[0].retries.retryRemoteLocalities'),
  limit('retries that are not said', loans, 'it does not say spec.http[1].retries', ({ http }) => {
    http[1].retries = undefined;
  }),
  repeated(
    'retries of requests to a host outside',
    ['istio-egress', 'sms'],
    1,
    'requests to sms.provider.example are repeated, and nothing says which of them may run twice',
  ),
  repeated(
    'retries of requests through the gateway before hosts outside',
    ['istio-egress', 'sms'],
    0,
    'requests to egressgateway.istio-egress.svc.cluster.local are repeated',
  ),
  repeated(
    'retries of what must not run twice',
    ['pay', 'payment'],
    1,
    'POST /terrace.pay.v1.Payment/Transfer is repeated',
  ),
  pool('tcp', 'maxConnections', 1, '64 to 16384'),
  pool('tcp', 'connectTimeout', '0.001s', '100ms to 10s'),
  pool('tcp', 'connectTimeout', '2h', '100ms to 10s'),
  pool('tcp', 'maxConnectionDuration', '0.1s'),
  pool('http', 'http1MaxPendingRequests', 1, '64 to 16384'),
  pool('http', 'http2MaxRequests', 0, '64 to 16384'),
  pool('http', 'maxRequestsPerConnection', 1),
  pool('http', 'maxRetries', 0),
  pool('http', 'idleTimeout', '3600s', '1s to 300s'),
  failures('consecutive5xxErrors', 0, '2 to 20'),
  failures('consecutive5xxErrors', 1, '2 to 20'),
  failures('consecutiveGatewayErrors', 1, '2 to 20'),
  failures('interval', '24h', '1s to 60s'),
  failures('baseEjectionTime', '24h', '1s to 300s'),
  failures('maxEjectionPercent', 100, '1 to 50'),
  failures('minHealthPercent', 99),
  failures('splitExternalLocalOriginErrors', true),
  limit('a host without fail-over between centres', payment, 'trafficPolicy.loadBalancer', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer = undefined;
  }),
  limit('a host whose centres are all alike', payment, 'does not tell centres apart', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer.localityLbSetting.failoverPriority = ['topology.kubernetes.io/region'];
  }),
  limit('fail-over in no order', payment, 'does not tell centres apart', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer.localityLbSetting.failoverPriority = [];
  }),
  limit('fail-over that is not said', payment, 'loadBalancer.localityLbSetting.enabled', ({ trafficPolicy }) => {
    trafficPolicy.loadBalancer.localityLbSetting.enabled = undefined;
  }),
  limit('a port without fail-over', payment, 'portLevelSettings[0].loadBalancer', ({ trafficPolicy }) => {
    const { loadBalancer: _none, ...others } = trafficPolicy;
    trafficPolicy.portLevelSettings = [{ ...others, port: { number: 9000 } }];
  }),
  limit(
    'a subset without fail-over',
    ['DestinationRule', 'istio-egress', 'egressgateway'],
    'does not say spec.subsets[0].trafficPolicy.loadBalancer.localityLbSetting',
    ({ subsets }) => {
      subsets[0].trafficPolicy.loadBalancer = { simple: 'ROUND_ROBIN' };
    },
  ),
  limit(
    'a host of the mesh of which only a port is spoken',
    payment,
    'does not say spec.trafficPolicy.connectionPool',
    (spec) => {
      spec.trafficPolicy = { portLevelSettings: [{ ...spec.trafficPolicy, port: { number: 9000 } }] };
    },
  ),
  limit('nothing that is left out', payment, 'does not say spec.trafficPolicy.outlierDetection.interval', (spec) => {
    spec.trafficPolicy.outlierDetection = {};
  }),
  limit(
    'a port whose settings replace those of the host',
    payment,
    'does not say spec.trafficPolicy.portLevelSettings[0].outlierDetection',
    ({ trafficPolicy }) => {
      const { connectionPool } = trafficPolicy;
      trafficPolicy.portLevelSettings = [{ port: { number: 9000 }, tls: { mode: 'ISTIO_MUTUAL' }, connectionPool }];
    },
  ),
  limit(
    'a subset with a pool of its own',
    ['DestinationRule', 'istio-egress', 'egressgateway'],
    'out of bounds: spec.subsets[0].trafficPolicy.connectionPool.tcp.maxConnections: 1',
    ({ trafficPolicy: { connectionPool }, subsets }) => {
      subsets[0].trafficPolicy.connectionPool = {
        ...connectionPool,
        tcp: { ...connectionPool.tcp, maxConnections: 1 },
      };
    },
  ),
  limit(
    'a host outside whose connections are kept longer than it does',
    ['DestinationRule', 'istio-egress', 'sms'],
    'idleTimeout: "15s" (1s to 4s)',
    ({ trafficPolicy }) => {
      trafficPolicy.portLevelSettings[0].connectionPool.http.idleTimeout = '15s';
    },
  ),
  limit(
    'clients that keep a connection longer than the server',
    ['DestinationRule', 'loans', 'loans'],
    'clients keep a connection for 300s, and the proxy beside the server leaves it after 15s',
    ({ trafficPolicy }) => {
      trafficPolicy.connectionPool.http.idleTimeout = '300s';
    },
  ),
  limit(
    'a proxy that keeps a connection longer than the server beside it',
    ['Sidecar', 'loans', 'loans'],
    "it keeps a connection for 60s, and the server ends it after '20s' (SERVER_TOMCAT_KEEPALIVETIMEOUT)",
    ({ inboundConnectionPool }) => {
      inboundConnectionPool.http.idleTimeout = '60s';
    },
  ),
  limit(
    'a proxy that keeps a connection for an hour',
    ['Sidecar', 'pay', 'payment'],
    'out of bounds: spec.inboundConnectionPool.http.idleTimeout: "3600s"',
    ({ inboundConnectionPool }) => {
      inboundConnectionPool.http.idleTimeout = '3600s';
    },
  ),
  limit(
    'a proxy that lets one request at a time to the server',
    ['Sidecar', 'pay', 'payment'],
    'out of bounds: spec.inboundConnectionPool.http.http2MaxRequests',
    ({ inboundConnectionPool }) => {
      inboundConnectionPool.http.http2MaxRequests = 1;
    },
  ),
  limit(
    'a proxy that is not told when to leave the server',
    ['Sidecar', 'pay', 'payment'],
    'does not say spec.inboundConnectionPool',
    (spec) => {
      spec.inboundConnectionPool = undefined;
    },
  ),
  {
    what: 'a server that ends connections before its clients',
    plant: (cluster) => {
      const [container] = cluster.get('Deployment', 'loans', 'loans').spec.template.spec.containers;
      const time = container.env.find(({ name }: AnyObject) => name === 'SERVER_TOMCAT_KEEPALIVETIMEOUT');
      time.value = '5s';
    },
    found: ['AV-11 Sidecar loans/loans'],
    says: "for 15s, and the server ends it after '5s'",
  },
  {
    what: 'a host without a DestinationRule',
    plant: (cluster) => cluster.remove('DestinationRule', 'pay', 'payment'),
    found: ['AV-11 Service pay/payment'],
    says: "no DestinationRule says how clients connect to 'payment.pay.svc.cluster.local'",
  },
  {
    what: 'a front end without a DestinationRule, which only a gateway asks',
    plant: (cluster) => cluster.remove('DestinationRule', 'portal', 'web'),
    found: ['AV-11 Service portal/web'],
    says: "no DestinationRule says how clients connect to 'web.portal.svc.cluster.local'",
  },
  {
    what: 'a host without a VirtualService',
    plant: (cluster) => cluster.remove('VirtualService', 'pay', 'payment'),
    found: ['AV-11 Service pay/payment'],
    says: "no VirtualService says how long requests to 'payment.pay.svc.cluster.local' may take",
  },
];
