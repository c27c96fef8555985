import type { Break, Planted } from '../../planted';

const flow = 'workload:notice/notice -> workload:istio-egress/egressgateway TCP 8443';
const host = 'sms.provider.example';
const entry = (cluster: Planted) => cluster.get('ServiceEntry', 'istio-egress', 'sms');
const rule = (cluster: Planted) => cluster.get('DestinationRule', 'istio-egress', 'sms');
const routes = (cluster: Planted) => cluster.get('VirtualService', 'istio-egress', 'sms');
const server = (cluster: Planted) =>
  cluster
    .get('Gateway', 'istio-egress', 'egressgateway')
    .spec.servers.find(({ hosts }: { hosts: string[] }) => hosts.includes(host));

/** Ways to hosts outside that end in the mesh, at the gateway, or at the wrong door. */
export const outsideBreaks: readonly Break[] = [
  {
    what: 'a host outside that nobody knows',
    plant: (cluster) => cluster.remove('ServiceEntry', 'istio-egress', 'sms'),
    found: [
      `NM-09 Flow ${flow}`,
      'NM-10 DestinationRule istio-egress/sms',
      `NM-10 Flow ${flow}`,
      'NM-10 VirtualService istio-egress/sms',
    ],
    says: `no Service and no ServiceEntry has the host '${host}'`,
    flow,
  },
  {
    what: 'a host outside that its caller is not shown',
    plant: (cluster) => {
      entry(cluster).spec.exportTo = ['.', 'loans'];
    },
    found: ['NM-10 ServiceEntry istio-egress/sms'],
    says: "not exported to the namespace 'notice'",
    flow,
  },
  {
    what: 'routes to the gateway that the caller is not shown',
    plant: (cluster) => {
      routes(cluster).spec.exportTo = ['.'];
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: "not exported to the namespace 'notice'",
    flow,
  },
  {
    what: 'a route to the gateway for another sender',
    plant: (cluster) => {
      routes(cluster).spec.http[0].match[0].sourceLabels = { 'app.kubernetes.io/name': 'other' };
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: `no route takes GET /^ of '${host}' on port 80 at 'mesh'`,
    flow,
  },
  {
    what: 'a route to the gateway for another namespace',
    plant: (cluster) => {
      routes(cluster).spec.http[0].match[0].sourceNamespace = 'other';
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: `no route takes GET /^ of '${host}' on port 80 at 'mesh'`,
    flow,
  },
  {
    what: 'requests that leave by the name of another host',
    plant: (cluster) => {
      routes(cluster).spec.http.at(-1).rewrite = { authority: 'other.example' };
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: "the name 'other.example', which is not the one host of the VirtualService",
  },
  {
    what: 'a host outside without a port for plain requests',
    plant: (cluster) => {
      entry(cluster).spec.ports.shift();
    },
    found: ['NM-10 ServiceEntry istio-egress/sms'],
    says: 'none of its ports takes requests of HTTP',
    flow,
  },
  {
    what: 'a host outside by two ServiceEntries',
    plant: (cluster) => cluster.copy('ServiceEntry', 'istio-egress', 'sms', () => undefined),
    found: ['NM-10 ServiceEntry istio-egress/sms-copy'],
    says: `host '${host}' has ServiceEntry istio-egress/sms already`,
  },
  {
    what: 'a host outside that takes the name of a Service',
    plant: (cluster) =>
      cluster.copy('ServiceEntry', 'istio-egress', 'sms', ({ spec }) => {
        spec.hosts = ['payment.pay.svc.cluster.local'];
      }),
    found: ['NM-10 ServiceEntry istio-egress/sms-copy'],
    says: "host 'payment.pay.svc.cluster.local' takes a name of the cluster's own",
    flow: 'workload:portal/portal-bff -> workload:pay/payment TCP 9000',
  },
  {
    what: 'callers that are led to no gateway',
    plant: (cluster) => {
      const { spec } = routes(cluster);
      spec.http = spec.http.filter(({ name }: { name: string }) => name === 'to-host');
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: `no route takes GET /^ of '${host}' on port 80 at 'mesh'`,
    flow,
  },
  {
    what: 'a gateway that leads no further',
    plant: (cluster) => {
      const { spec } = routes(cluster);
      spec.http = spec.http.filter(({ name }: { name: string }) => name !== 'to-host');
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: `no route takes GET /^ of '${host}' on port 443 at 'istio-egress/egressgateway'`,
    flow,
  },
  {
    what: 'a gateway to which the routes are not bound',
    plant: (cluster) => {
      routes(cluster).spec.gateways = ['mesh'];
    },
    found: [`NM-10 Flow ${flow}`, 'NM-10 VirtualService istio-egress/sms'],
    says: `no VirtualService routes '${host}' at the gateway 'istio-egress/egressgateway'`,
    flow,
  },
  {
    what: 'a gateway that leads back into the mesh',
    plant: (cluster) => {
      const { http } = routes(cluster).spec;
      http[1].route[0].destination = { host: 'payment.pay.svc.cluster.local', port: { number: 9000 } };
    },
    found: [
      'NM-10 Service pay/payment',
      'NM-10 VirtualService istio-egress/sms',
      'NM-16 Deployment istio-egress/egressgateway',
      'NM-16 VirtualService istio-egress/sms',
    ],
    says: "workload:istio-egress/egressgateway leads 'payment.pay.svc.cluster.local' back into the mesh",
    flow,
  },
  {
    what: 'a subset of the gateway that does not exist',
    plant: (cluster) => {
      const { spec } = cluster.get('DestinationRule', 'istio-egress', 'egressgateway');
      spec.subsets = spec.subsets.filter(({ name }: { name: string }) => name !== 'sms');
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: "leads to the subset 'sms' of 'egressgateway.istio-egress.svc.cluster.local', which no DestinationRule",
    flow,
  },
  {
    what: 'a gateway that is asked for another name',
    plant: (cluster) => {
      const { spec } = cluster.get('DestinationRule', 'istio-egress', 'egressgateway');
      spec.subsets.find(({ name }: { name: string }) => name === 'sms').trafficPolicy.tls.sni = 'other.example';
    },
    found: ['NM-10 DestinationRule istio-egress/egressgateway'],
    says: `clients ask the gateway for 'other.example' by ISTIO_MUTUAL, and it knows '${host}' by ISTIO_MUTUAL`,
    flow,
  },
  {
    what: 'a gateway that does not serve the host',
    plant: (cluster) => {
      server(cluster).hosts = ['other.example'];
    },
    found: [`NM-10 Flow ${flow}`, 'NM-10 VirtualService istio-egress/sms'],
    says: `no Gateway of workload:istio-egress/egressgateway serves '${host}' on port 443`,
    flow,
  },
  {
    what: 'a gateway that asks nobody who he is',
    plant: (cluster) => {
      server(cluster).port.protocol = 'HTTP';
      server(cluster).tls = undefined;
    },
    found: ['NM-10 Gateway istio-egress/egressgateway'],
    says: `it takes '${host}' by plain text, and clients of the mesh send by ISTIO_MUTUAL`,
    flow,
  },
  {
    what: 'plain text to a port of TLS outside',
    plant: (cluster) => cluster.remove('DestinationRule', 'istio-egress', 'sms'),
    found: ['AV-11 ServiceEntry istio-egress/sms', 'NM-10 ServiceEntry istio-egress/sms'],
    says: `no DestinationRule opens TLS to port 443 of '${host}'`,
    flow,
  },
  {
    what: 'TLS on another port than the one that is dialled',
    plant: (cluster) => {
      rule(cluster).spec.trafficPolicy.portLevelSettings[0].port.number = 8443;
    },
    found: ['NM-10 DestinationRule istio-egress/sms', 'NM-10 ServiceEntry istio-egress/sms'],
    says: `it speaks of port 8443, which '${host}' does not have`,
    flow,
  },
  {
    what: 'mutual TLS of the mesh to a host that is not of it',
    plant: (cluster) => {
      rule(cluster).spec.trafficPolicy.portLevelSettings[0].tls.mode = 'ISTIO_MUTUAL';
    },
    found: ['NM-10 DestinationRule istio-egress/sms'],
    says: `mode ISTIO_MUTUAL opens no TLS to '${host}'`,
    flow,
  },
  {
    what: 'a host outside that is asked for the certificate of another',
    plant: (cluster) => {
      rule(cluster).spec.trafficPolicy.portLevelSettings[0].tls.sni = 'other.example';
    },
    found: ['NM-10 DestinationRule istio-egress/sms'],
    says: `asks '${host}' for the certificate of 'other.example'`,
    flow,
  },
  {
    what: 'a host outside whose certificate is refused',
    plant: (cluster) => {
      rule(cluster).spec.trafficPolicy.portLevelSettings[0].tls.subjectAltNames = ['other.example'];
    },
    found: ['NM-10 DestinationRule istio-egress/sms'],
    says: `refuses a certificate of '${host}'`,
    flow,
  },
  {
    what: 'a rule that the gateway is not shown',
    plant: (cluster) => {
      rule(cluster).spec.exportTo = ['notice'];
    },
    found: ['NM-10 DestinationRule istio-egress/sms'],
    says: "not exported to the namespace 'istio-egress'",
    flow,
  },
  {
    what: 'addresses of the host that no flow of the gateway leads to',
    plant: (cluster) => {
      const index = cluster.flows.findIndex(({ to }) => to === 'address:external-rates');
      cluster.flows.splice(index, 1);
    },
    found: ['NM-09 NetworkPolicy istio-egress/egressgateway', 'NM-10 ServiceEntry istio-egress/rates'],
    says: 'no flow of workload:istio-egress/egressgateway leads to addresses on port 8443',
    flow,
  },
];
