import type { Break } from '../../planted';

const pay = 'workload:portal/portal-bff -> workload:pay/payment TCP 9000';
const toLoans = 'workload:istio-ingress/ingressgateway -> workload:loans/loans TCP 8080';
const found = ['NM-10 VirtualService pay/payment'];
const astray = [...found, 'NM-13 VirtualService pay/payment'];
const host = 'payment.pay.svc.cluster.local';

/** Routes that lead elsewhere, or nowhere. */
export const routeBreaks: readonly Break[] = [
  {
    what: 'a route to a Service that does not exist',
    plant: (cluster) => {
      for (const { route } of cluster.get('VirtualService', 'pay', 'payment').spec.http) {
        route[0].destination.host = 'payments.pay.svc.cluster.local';
      }
    },
    found: astray,
    says: "leads to 'payments.pay.svc.cluster.local', which no Service and no ServiceEntry has",
    flow: pay,
  },
  {
    what: 'a route to a short name',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.http[0].route[0].destination.host = 'payment';
    },
    found: astray,
    says: "leads to 'payment', which no Service",
    flow: pay,
  },
  {
    what: 'a route to a port that the Service does not have',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.http[0].route[0].destination.port.number = 8080;
    },
    found,
    says: `leads to port 8080 of '${host}', which it does not have`,
    flow: pay,
  },
  {
    what: 'a route to a subset that no DestinationRule has',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.http[0].route[0].destination.subset = 'v2';
    },
    found,
    says: `the subset 'v2' of '${host}', which no DestinationRule of that host has`,
    flow: pay,
  },
  {
    what: 'a subset whose labels no pod has',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.http[0].route[0].destination.subset = 'v2';
      cluster.get('DestinationRule', 'pay', 'payment').spec.subsets = [{ name: 'v2', labels: { version: '2' } }];
    },
    found: [...found, 'NM-10 DestinationRule pay/payment'],
    says: `the subset 'v2' of '${host}', whose labels no pod has`,
    flow: pay,
  },
  {
    what: 'a route to another service',
    plant: (cluster) => {
      for (const { route } of cluster.get('VirtualService', 'pay', 'payment').spec.http) {
        route[0].destination.host = 'ledger.ledger.svc.cluster.local';
      }
    },
    found,
    says: 'leads to workload:ledger/ledger on port 9000 and not to workload:pay/payment on port 9000',
    flow: pay,
  },
  {
    what: 'a route that leads a part of the requests to another service',
    plant: (cluster) => {
      const { route } = cluster.get('VirtualService', 'pay', 'payment').spec.http[0];
      route[0].weight = 99;
      route.push({ destination: { host: 'ledger.ledger.svc.cluster.local', port: { number: 9000 } }, weight: 1 });
    },
    found: astray,
    says: 'workload:ledger/ledger on port 9000 and not to workload:pay/payment on port 9000',
    flow: pay,
  },
  {
    what: 'a route that leads special requests to another service',
    plant: (cluster) => {
      const destination = { host: 'ledger.ledger.svc.cluster.local', port: { number: 9000 } };
      const special = { match: [{ headers: { canary: { exact: 'yes' } } }], route: [{ destination }] };
      cluster.get('VirtualService', 'pay', 'payment').spec.http.unshift(special);
    },
    found: [...astray, 'AV-11 VirtualService pay/payment'],
    says: 'leads to workload:ledger/ledger on port 9000 and not to workload:pay/payment on port 9000',
    flow: pay,
  },
  {
    what: 'routes that take special requests only',
    plant: (cluster) => {
      const { spec } = cluster.get('VirtualService', 'pay', 'payment');
      spec.http = [{ match: [{ headers: { canary: { exact: 'yes' } } }], route: spec.http[0].route }];
    },
    found: [...astray, 'AV-11 VirtualService pay/payment'],
    says: 'no route takes POST /terrace.pay.v1.Payment/Transfer',
    flow: pay,
  },
  {
    what: 'routes of another name than the one that is asked for',
    plant: (cluster) => {
      const { spec } = cluster.get('VirtualService', 'pay', 'payment');
      spec.http = [{ match: [{ authority: { exact: 'payment' } }], route: spec.http[0].route }];
    },
    found: [...astray, 'AV-11 VirtualService pay/payment'],
    says: 'the judge cannot say where requests go by spec.http[0].match[0].authority',
    flow: pay,
  },
  {
    what: 'routes that take no request of a declared operation',
    plant: (cluster) => {
      const { spec } = cluster.get('VirtualService', 'pay', 'payment');
      spec.http = spec.http.filter(({ name }: { name: string }) => name === 'GetTransfer');
    },
    found,
    says: `no route takes POST /terrace.pay.v1.Payment/Transfer of '${host}' on port 9000`,
    flow: pay,
  },
  {
    what: 'a route that stands after one that takes every request',
    plant: (cluster) => {
      const { spec } = cluster.get('VirtualService', 'pay', 'payment');
      spec.http.reverse();
    },
    found,
    says: 'http[1] is never taken, for http[0] takes all its requests before',
    flow: pay,
  },
  {
    what: 'a weight below nothing',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.http[0].route[0].weight = -1;
    },
    found,
    says: 'gives the weight -1',
    flow: pay,
  },
  {
    what: 'a weight of nothing for all destinations',
    plant: (cluster) => {
      const [route] = cluster.get('VirtualService', 'istio-ingress', 'partner').spec.http;
      for (const share of route.route) {
        share.weight = 0;
      }
    },
    found: ['NM-10 VirtualService istio-ingress/partner'],
    says: 'gives no destination a weight',
    flow: toLoans,
  },
  {
    what: 'a weight of nothing for a declared receiver',
    plant: (cluster) => {
      const { route } = cluster
        .get('VirtualService', 'istio-ingress', 'partner')
        .spec.http.find(({ route: shares }: { route: unknown[] }) => shares.length > 1);
      route[0].weight = 0;
      route[1].weight = 100;
    },
    found: ['NM-10 VirtualService istio-ingress/partner'],
    says: "GET /suite/loans/^ of 'partner.sample.example' leads to workload:suite/suite on port 8080 and not to workload:loans/loans",
    flow: toLoans,
  },
  {
    what: 'a VirtualService bound to a gateway of sidecars that does not exist',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.gateways = ['mesh', 'pay/gateway'];
    },
    found,
    says: "bound to the gateway 'pay/gateway', which does not exist",
    flow: pay,
  },
  {
    what: 'a VirtualService for a short host',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.hosts = ['payment'];
    },
    found: [...found, 'AV-11 Service pay/payment'],
    says: "host 'payment' is neither the full name of a Service nor a host of a ServiceEntry",
  },
  {
    what: 'a VirtualService for a pattern of hosts',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.hosts = ['*.pay.svc.cluster.local'];
    },
    found: [...found, 'AV-11 Service pay/payment'],
    says: "host '*.pay.svc.cluster.local' is a pattern",
  },
  {
    what: 'two VirtualServices of one host',
    plant: (cluster) => cluster.copy('VirtualService', 'pay', 'payment', () => undefined),
    found: ['NM-10 VirtualService pay/payment-copy'],
    says: `host '${host}' is routed at 'mesh' by VirtualService pay/payment already`,
    flow: pay,
  },
  {
    what: 'a VirtualService in another namespace than its host',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').metadata.namespace = 'ledger';
    },
    found: ['NM-10 VirtualService ledger/payment'],
    says: 'Sidecars that import that host do not see it',
    flow: pay,
  },
  {
    what: 'a VirtualService that its callers are not shown',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.exportTo = ['.', 'suite'];
    },
    found,
    says: "it is not exported to the namespace 'portal'",
    flow: pay,
  },
  {
    what: 'a condition on a gateway to which the VirtualService is not bound',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.http[0].match[0].gateways = ['istio-ingress/ingressgateway'];
    },
    found: [...found, 'NM-16 VirtualService pay/payment'],
    says: "matches at the gateway 'istio-ingress/ingressgateway', to which the VirtualService is not bound",
    flow: pay,
  },
  {
    what: 'an expression that is none',
    plant: (cluster) => {
      cluster.get('VirtualService', 'loans', 'loans').spec.http[0].match[0].uri = { regex: '/loans/(' };
    },
    found: ['NM-10 VirtualService loans/loans', 'NM-13 VirtualService loans/loans'],
    says: 'the judge cannot say where requests go by spec.http[0].match[0].uri.regex: "/loans/("',
  },
  {
    what: 'a route that sends requests under another host',
    plant: (cluster) => {
      cluster.get('VirtualService', 'pay', 'payment').spec.http[0].headers = {
        request: { set: { ':authority': 'x' } },
      };
    },
    found: ['NM-16 VirtualService pay/payment'],
    says: 'changes requests between services by \'headers\': {"request":{"set":{":authority":"x"}}}',
  },
];
