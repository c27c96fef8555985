import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace, withCluster } from '../../examples/objects';
import type { FlowFact } from '../../facts';

const host = 'pay.pay.svc.cluster.local';
const POOL = {
  tcp: { connectTimeout: '1s', maxConnections: 1024 },
  http: { http1MaxPendingRequests: 256, http2MaxRequests: 1024, idleTimeout: '15s' },
};
const FAILURES = {
  consecutive5xxErrors: 5,
  consecutiveGatewayErrors: 3,
  interval: '10s',
  baseEjectionTime: '30s',
  maxEjectionPercent: 50,
};
const loadBalancer = {
  localityLbSetting: { enabled: true, failoverPriority: ['topology.kubernetes.io/zone'] },
};
const GOOD = { connectionPool: POOL, outlierDetection: FAILURES, loadBalancer };
const ROUTE = [{ destination: { host: 'pay' } }];

const istio = (kind: string, spec: object) => example('networking.istio.io/v1', kind, 'pay', { spec });
const destination = (trafficPolicy: unknown, subsets: readonly object[] = [], name = 'pay') =>
  istio('DestinationRule', { host: name, trafficPolicy, subsets });
const routes = (...http: readonly unknown[]) => istio('VirtualService', { hosts: ['pay'], http });
const route = (retries: unknown, timeout: string | undefined = '1s', to = 'pay') => ({
  timeout,
  retries,
  route: [{ destination: { host: to } }],
});
const retries = (retryOn: string | undefined = 'reset,503', perTryTimeout: string | undefined = '0.5s') => ({
  attempts: 1,
  perTryTimeout,
  retryOn,
});
const idle = (idleTimeout: string) => ({ ...POOL, http: { ...POOL.http, idleTimeout } });
const sidecar = (idleTimeout: string) =>
  istio('Sidecar', {
    workloadSelector: { labels: { 'app.kubernetes.io/name': 'pay' } },
    inboundConnectionPool: { http: { idleTimeout } },
  });
const serviceOf = (port: object) =>
  example('v1', 'Service', 'pay', { spec: { selector: { 'app.kubernetes.io/name': 'pay' }, ports: [port] } });
const service = serviceOf({ port: 8080, appProtocol: 'http' });
const grpc = serviceOf({ port: 9000, name: 'grpc-calls' });
const oneCentre = withCluster({ centres: [{ name: 'a', votes: 1, witness: false }] });
const outside = istio('ServiceEntry', { hosts: ['sms.example'], ports: [{ number: 443, protocol: 'HTTPS' }] });
const server = (keepAlive: string) =>
  exampleDeployment({ container: { env: [{ name: 'SERVER_TOMCAT_KEEPALIVETIMEOUT', value: keepAlive }] } });
const called = withCluster({
  flows: [
    {
      from: 'workload:pay/pay',
      to: 'workload:pay/pay',
      port: 8080,
      protocol: 'TCP',
      level: 'mesh',
      host,
      reason: 'example',
    } satisfies FlowFact,
  ],
});

const found = (kind: string) => [{ kind, namespace: 'pay', name: 'pay' }];
const rule = found('DestinationRule');
const virtual = found('VirtualService');
const refused = (policy: object, message: string) => ({ objects: [destination(policy)], found: rule, message });
const refusedRoute = (one: object, message: string) => ({ objects: [routes(one)], found: virtual, message });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [destination(GOOD)] },
    { objects: [destination({ portLevelSettings: [GOOD] })] },
    { objects: [destination(GOOD, [{ name: 'v2', trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } } }])] },
    { objects: [outside, destination({ ...GOOD, connectionPool: idle('4s') }, [], 'sms.example')] },
    { objects: [routes(route({ attempts: 0 }), route(retries()), { redirect: { uri: '/' } })] },
    { objects: [service, destination(GOOD, [], host), routes(route(retries(), '1s', host))] },
    {
      objects: [
        grpc,
        destination(GOOD, [], host),
        routes(route(retries('reset,503,unavailable,deadline-exceeded'), '1s', host)),
      ],
    },
    { objects: [service, destination({ ...GOOD, loadBalancer: undefined }, [], host)], facts: oneCentre },
    { objects: [istio('VirtualService', { hosts: ['pay'] })] },
    { objects: [exampleNamespace(), server('20s'), sidecar('15s'), service, destination(GOOD, [], host)] },
  ],
  fail: [
    refused(
      { ...GOOD, connectionPool: { http: {} } },
      'does not say spec.trafficPolicy.connectionPool.http.idleTimeout',
    ),
    refused({ connectionPool: POOL }, 'does not say spec.trafficPolicy.outlierDetection'),
    refused({ ...GOOD, portLevelSettings: [{ outlierDetection: FAILURES }] }, 'portLevelSettings[0].connectionPool'),
    refused({ ...GOOD, connectionPool: idle('3600s') }, 'idleTimeout: "3600s" (1s to 300s)'),
    refused({ ...GOOD, outlierDetection: { ...FAILURES, minHealthPercent: 99 } }, 'minHealthPercent'),
    {
      objects: [destination(GOOD, [{ name: 'v2', trafficPolicy: { connectionPool: { tcp: {} } } }])],
      found: rule,
      message: 'does not say spec.subsets[0].trafficPolicy.connectionPool.tcp.connectTimeout',
    },
    {
      objects: [outside, destination(GOOD, [], 'sms.example')],
      found: rule,
      message: 'idleTimeout: "15s" (1s to 4s)',
    },
    {
      objects: [exampleNamespace(), server('60s'), sidecar('10s'), service, destination(GOOD, [], host)],
      found: rule,
      message: 'for 15s, and the proxy beside the server leaves it after 10s',
    },
    {
      objects: [exampleNamespace(), server('15s'), sidecar('15s')],
      found: found('Sidecar'),
      message: "for 15s, and the server ends it after '15s'",
    },
    { objects: [istio('Sidecar', {})], found: found('Sidecar'), message: 'does not say spec.inboundConnectionPool' },
    {
      objects: [exampleNamespace(), exampleDeployment(), service],
      facts: called,
      found: found('Service'),
      message: `no VirtualService says how long requests to '${host}' may take`,
    },
    refusedRoute({ retries: { attempts: 0 }, route: ROUTE }, 'does not say spec.http[0].timeout'),
    refusedRoute({ timeout: '1s', route: ROUTE }, 'does not say spec.http[0].retries'),
    refusedRoute(route({ attempts: 0 }, '0s'), 'timeout: "0s" (10ms to 60s)'),
    refusedRoute(route({ attempts: 1, perTryTimeout: '0.5s' }), 'does not say spec.http[0].retries.retryOn'),
    refusedRoute(route({ attempts: 1, retryOn: '503' }), 'does not say spec.http[0].retries.perTryTimeout'),
    refusedRoute(route(retries('reset,connect-failure')), 'does not repeat after 503'),
    refusedRoute(route(retries('503')), 'does not repeat after reset'),
    refusedRoute(route(retries('reset,503,retriable-status-codes')), "repeats requests after 'retriable-status-codes'"),
    {
      objects: [grpc, destination(GOOD, [], host), routes(route(retries(), '1s', host))],
      found: virtual,
      message: 'after deadline-exceeded',
    },
    {
      objects: [service, destination({ ...GOOD, loadBalancer: undefined }, [], host)],
      found: rule,
      message: 'does not say spec.trafficPolicy.loadBalancer',
    },
    refusedRoute(route(retries('5xx,503')), "repeats requests after '5xx'"),
    refusedRoute(route(retries('503', '0.6s')), 'tries 2 times for 0.6s, and its deadline is 1s'),
  ],
};
