import type { Break, Planted } from '../../planted';

type Destination = { host: string; port: { number: number }; subset?: string };

const egress = 'workload:istio-egress/egressgateway TCP 8443';
const sms = 'sms.provider.example';
const bureau: Destination = { host: 'bureau.provider.example', port: { number: 443 } };
const core: Destination = { host: 'core.sample.example', port: { number: 9443 } };
const suite: Destination = { host: 'suite.suite.svc.cluster.local', port: { number: 8080 } };
const bff: Destination = { host: 'portal-bff.portal.svc.cluster.local', port: { number: 8080 } };
const loans: Destination = { host: 'loans.loans.svc.cluster.local', port: { number: 8080 } };
const ledger: Destination = { host: 'ledger.ledger.svc.cluster.local', port: { number: 9000 } };

const http = (cluster: Planted, namespace: string, name: string) =>
  cluster.get('VirtualService', namespace, name).spec.http;

/** A copy of a route before all others, changed. */
function before(routes: object[], match: object[], destination: Destination, copied = routes.at(-1)): void {
  routes.unshift({ ...copied, match, route: [{ destination }] });
}

/** Ways from a gateway to another host outside than the one that was asked for. */
const OUTSIDE: readonly Break[] = [
  ...(
    [
      ['sms', sms, core],
      ['sms', sms, bureau],
      ['bureau', bureau.host, { host: 'registry.provider.example', port: { number: 443 } }],
      ['core-bank', core.host, { host: sms, port: { number: 443 } }],
    ] as const
  ).map(([name, host, destination]) => ({
    what: `a gateway that leads '${host}' to '${destination.host}'`,
    plant: (cluster: Planted) => {
      http(cluster, 'istio-egress', name)[1].route[0].destination = destination;
    },
    found: [`NM-10 VirtualService istio-egress/${name}`],
    says: `http[1] leads '${host}' to '${destination.host}', which is another host outside`,
  })),
  {
    what: 'a gateway that leads half of the requests to another host',
    plant: (cluster) => {
      const [, route] = http(cluster, 'istio-egress', 'sms');
      route.route[0].weight = 50;
      route.route.push({ destination: bureau, weight: 50 });
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: `leads '${sms}' to '${bureau.host}', which is another host outside`,
  },
  ...[{ headers: { x: { exact: '1' } } }, { queryParams: { x: { exact: '1' } } }, { uri: { exact: '/v2' } }].map(
    (match) => ({
      what: `a gateway that leads requests with ${JSON.stringify(match)} to another host`,
      plant: (cluster: Planted) => {
        const routes = http(cluster, 'istio-egress', 'sms');
        before(routes, [{ ...routes[1].match[0], ...match }], bureau);
      },
      found: ['NM-10 VirtualService istio-egress/sms'],
      says: `http[0] leads '${sms}' to '${bureau.host}', which is another host outside`,
    }),
  ),
  {
    what: 'a sidecar that leads requests past the gateway',
    plant: (cluster) => {
      const routes = http(cluster, 'istio-egress', 'sms');
      before(routes, [{ gateways: ['mesh'], port: 80, uri: { exact: '/v2' } }], bureau, routes[0]);
    },
    found: [
      'NM-10 DestinationRule istio-egress/bureau',
      'NM-10 ServiceEntry istio-egress/bureau',
      'NM-10 VirtualService istio-egress/sms',
    ],
    says: `http[0] leads '${sms}' to '${bureau.host}', which is another host outside`,
    flow: `workload:notice/notice -> ${egress}`,
  },
  {
    what: 'a sidecar that leads one path to the gateway by the name of another host',
    plant: (cluster) => {
      const routes = http(cluster, 'istio-egress', 'sms');
      const [{ match, route }] = routes;
      const destination = { ...route[0].destination, subset: 'bureau' };
      before(routes, [{ ...match[0], uri: { prefix: '/v2/' } }], destination, routes[0]);
    },
    found: ['NM-10 DestinationRule istio-egress/egressgateway'],
    says: `clients ask the gateway for '${bureau.host}' by ISTIO_MUTUAL, and it knows '${sms}' by ISTIO_MUTUAL`,
    flow: `workload:notice/notice -> ${egress}`,
  },
  {
    what: 'clients outside who are led to a host outside',
    plant: (cluster) =>
      before(http(cluster, 'istio-ingress', 'web'), [{ uri: { exact: '/core' } }, { uri: { prefix: '/core/' } }], core),
    found: [
      'NM-10 VirtualService istio-ingress/web',
      'NM-16 Deployment istio-ingress/ingressgateway',
      'NM-16 VirtualService istio-ingress/web',
    ],
    says: `leads 'www.sample.example' to '${core.host}', which is another host outside`,
  },
];

/** Paths that a gateway leads where no flow has them. */
const UNDECLARED: readonly Break[] = [
  ...(
    [
      ['/static', 'web', suite, 'workload:suite/suite', true],
      ['/index.html', 'web', bff, 'workload:portal/portal-bff', false],
      ['/login', 'web', bff, 'workload:portal/portal-bff', false],
      ['/static', 'partner', suite, 'workload:suite/suite', true],
    ] as const
  ).map(([path, name, destination, ref, isPrefix]) => ({
    what: `'${path}' at '${name}', which is led to ${ref}`,
    plant: (cluster: Planted) => {
      const prefix = isPrefix ? [{ uri: { prefix: `${path}/` } }] : [];
      before(http(cluster, 'istio-ingress', name), [{ uri: { exact: path } }, ...prefix], destination);
    },
    found: [`NM-10 VirtualService istio-ingress/${name}`],
    says: `http[0] leads '${path}' of '${name === 'web' ? 'www' : name}.sample.example' to ${ref}, and no flow of 'istio-ingress/ingressgateway' to it has such a path`,
  })),
];

/** Requests of declared operations that go another way than most. */
const PARTED: readonly Break[] = [
  {
    what: 'routes for one method of a host of which all are declared',
    plant: (cluster) => {
      for (const { match } of http(cluster, 'istio-egress', 'sms')) {
        match[0].method = { exact: 'GET' };
      }
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: `no route takes OTHER /^ of '${sms}' on port 443 at 'istio-egress/egressgateway'`,
    flow: `workload:notice/notice -> ${egress}`,
  },
  {
    what: 'a route for one method that leads past a gateway',
    plant: (cluster) => {
      const routes = http(cluster, 'istio-egress', 'sms');
      before(routes, [{ gateways: ['mesh'], port: 80, method: { exact: 'PUT' } }], ledger, routes[0]);
    },
    found: [`NM-10 Flow workload:notice/notice -> ${egress}`],
    says: `no Gateway of workload:ledger/ledger serves '${sms}' on port 9000`,
    flow: `workload:notice/notice -> ${egress}`,
  },
  {
    what: 'a route that takes one value of a name away by an expression for another segment',
    plant: (cluster) =>
      before(http(cluster, 'istio-ingress', 'partner'), [{ uri: { regex: '/suite/[^/]+/export' } }], loans),
    found: ['NM-10 VirtualService istio-ingress/partner'],
    says: "GET /suite/reports/export of 'partner.sample.example' leads to workload:loans/loans on port 8080",
    flow: 'workload:istio-ingress/ingressgateway -> workload:suite/suite TCP 8080',
  },
];

/** Requests that routes lead to others than who is declared for them. */
export const requestBreaks: readonly Break[] = [...OUTSIDE, ...UNDECLARED, ...PARTED];
