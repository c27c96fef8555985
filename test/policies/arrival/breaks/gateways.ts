import type { Break, Planted } from '../../planted';

const internet = 'address:internet -> workload:istio-ingress/ingressgateway TCP 8443';
const toWeb = 'workload:istio-ingress/ingressgateway -> workload:portal/web TCP 8080';
const found = ['NM-10 Gateway istio-ingress/ingressgateway'];
const gateway = (cluster: Planted) => cluster.get('Gateway', 'istio-ingress', 'ingressgateway');
const routes = (cluster: Planted) => cluster.get('VirtualService', 'istio-ingress', 'web');

/** Ways in from the internet that do not lead to services. */
export const gatewayBreaks: readonly Break[] = [
  {
    what: 'a Gateway that selects no pod',
    plant: (cluster) => {
      gateway(cluster).spec.selector = { istio: 'ingressgateway' };
    },
    found: [
      ...found,
      `NM-10 Flow ${internet}`,
      'NM-10 Flow address:internet -> workload:istio-ingress/ingressgateway TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:loans/loans TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:portal/portal-bff TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:suite/suite TCP 8080',
      `NM-10 Flow ${toWeb}`,
    ],
    says: 'matches no pod of a gateway in its namespace',
    flow: internet,
  },
  {
    what: 'a Gateway on a port that its Service does not have',
    plant: (cluster) => {
      for (const server of gateway(cluster).spec.servers.slice(1)) {
        server.port.number = 8443;
      }
    },
    found: [...found, `NM-10 Flow ${internet}`],
    says: 'servers[1] serves port 8443, which no Service of its pods has',
    flow: internet,
  },
  {
    what: 'a Service of the gateway that leads to a port on which it does not listen',
    plant: (cluster) => {
      cluster.get('Service', 'istio-ingress', 'ingressgateway').spec.ports[1].targetPort = 443;
    },
    found: [`NM-10 Flow ${internet}`, 'NM-10 Service istio-ingress/ingressgateway'],
    says: "port 443 leads to '443', on which no container of workload:istio-ingress/ingressgateway listens",
    flow: internet,
  },
  {
    what: 'a gateway that the internet cannot reach',
    plant: (cluster) => {
      const { spec } = cluster.get('Service', 'istio-ingress', 'ingressgateway');
      spec.type = 'ClusterIP';
    },
    found: [
      `NM-10 Flow ${internet}`,
      'NM-10 Flow address:internet -> workload:istio-ingress/ingressgateway TCP 8080',
      'TC-03 ResourceQuota istio-ingress/terrace',
    ],
    says: 'no Service that is open to the sender leads to port 8443',
    flow: internet,
  },
  {
    what: 'a host that the Gateway does not serve',
    plant: (cluster) => {
      for (const server of gateway(cluster).spec.servers) {
        server.hosts = server.hosts.map((host: string) => host.replace('www.', 'web.'));
      }
    },
    found: [
      ...found,
      `NM-10 Flow ${internet}`,
      'NM-10 Flow address:internet -> workload:istio-ingress/ingressgateway TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:portal/portal-bff TCP 8080',
      `NM-10 Flow ${toWeb}`,
      'NM-10 VirtualService istio-ingress/web',
    ],
    says: "routes 'www.sample.example' at the gateway 'istio-ingress/ingressgateway', which does not serve that host",
    flow: internet,
  },
  {
    what: 'a host that the Gateway serves to another namespace',
    plant: (cluster) => {
      for (const server of gateway(cluster).spec.servers) {
        server.hosts = server.hosts.map((host: string) => `portal/${host}`);
      }
    },
    found: [
      `NM-10 Flow ${internet}`,
      'NM-10 Flow address:internet -> workload:istio-ingress/ingressgateway TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:loans/loans TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:portal/portal-bff TCP 8080',
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:suite/suite TCP 8080',
      `NM-10 Flow ${toWeb}`,
      'NM-10 VirtualService istio-ingress/partner',
      'NM-10 VirtualService istio-ingress/web',
    ],
    says: 'which does not serve that host',
    flow: internet,
  },
  {
    what: 'two servers for one host on one port',
    plant: (cluster) => {
      const { servers } = gateway(cluster).spec;
      servers.push({ ...servers[1], port: { ...servers[1].port, name: 'https-again' } });
    },
    found,
    says: "servers[3] serves 'partner.sample.example' on port 443, as a server before it does",
    flow: internet,
  },
  {
    what: 'a second Gateway for one host',
    plant: (cluster) => cluster.copy('Gateway', 'istio-ingress', 'ingressgateway', () => undefined),
    found: ['NM-10 Gateway istio-ingress/ingressgateway-copy'],
    says: "servers[0] serves 'partner.sample.example' on port 80, as a server before it does",
    flow: internet,
  },
  {
    what: 'two protocols on one port',
    plant: (cluster) => {
      const server = gateway(cluster).spec.servers[2];
      server.port.protocol = 'HTTP';
      server.tls = undefined;
    },
    found,
    says: 'servers[2] speaks HTTP on port 443, on which a server before it speaks HTTPS',
    flow: internet,
  },
  {
    what: 'a certificate that nobody writes',
    plant: (cluster) => cluster.remove('Certificate', 'istio-ingress', 'public-web'),
    found,
    says: "takes its certificate from the Secret 'public-web', which no Certificate of its namespace writes",
    flow: internet,
  },
  {
    what: 'a certificate for another host',
    plant: (cluster) => {
      cluster.get('Certificate', 'istio-ingress', 'public-web').spec.dnsNames = ['web.sample.example'];
    },
    found,
    says: "serves 'www.sample.example' with the certificate 'public-web', which does not name it",
    flow: internet,
  },
  {
    what: 'a certificate of an issuer that does not exist',
    plant: (cluster) => {
      cluster.get('Certificate', 'istio-ingress', 'public-web').spec.issuerRef.name = 'other';
    },
    found,
    says: "waits for a certificate of the ClusterIssuer 'other', which does not exist",
    flow: internet,
  },
  {
    what: 'a server that ends TLS without a certificate',
    plant: (cluster) => {
      gateway(cluster).spec.servers[1].tls.credentialName = undefined;
    },
    found,
    says: 'servers[1] ends TLS without a certificate',
    flow: internet,
  },
  {
    what: 'a server that asks the internet for certificates of the mesh',
    plant: (cluster) => {
      gateway(cluster).spec.servers[1].tls = { mode: 'ISTIO_MUTUAL' };
    },
    found,
    says: "serves 'partner.sample.example' to clients of the mesh only",
    flow: internet,
  },
  {
    what: 'routes that are bound to the mesh instead of the gateway',
    plant: (cluster) => {
      routes(cluster).spec.gateways = undefined;
    },
    found: [
      `NM-10 Flow ${internet}`,
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:portal/portal-bff TCP 8080',
      `NM-10 Flow ${toWeb}`,
      'NM-10 VirtualService istio-ingress/web',
      'NM-16 VirtualService istio-ingress/web',
    ],
    says: "no VirtualService routes 'www.sample.example' at the gateway 'istio-ingress/ingressgateway'",
    flow: internet,
  },
  {
    what: 'routes that name the gateway in the wrong namespace',
    plant: (cluster) => {
      routes(cluster).spec.gateways = ['portal/ingressgateway'];
    },
    found: [
      `NM-10 Flow ${internet}`,
      'NM-10 Flow workload:istio-ingress/ingressgateway -> workload:portal/portal-bff TCP 8080',
      `NM-10 Flow ${toWeb}`,
      'NM-10 VirtualService istio-ingress/web',
    ],
    says: "bound to the gateway 'portal/ingressgateway', which does not exist",
    flow: internet,
  },
  {
    what: 'a route to another service than the one that answers',
    plant: (cluster) => {
      for (const { route } of routes(cluster).spec.http) {
        route[0].destination.host = 'portal-bff.portal.svc.cluster.local';
      }
    },
    found: ['NM-10 VirtualService istio-ingress/web'],
    says: 'leads to workload:portal/portal-bff on port 8080 and not to workload:portal/web on port 8080',
    flow: toWeb,
  },
  {
    what: 'a path of one host that leads to whoever is declared for it under another host',
    plant: (cluster) => {
      const { http } = cluster.get('VirtualService', 'istio-ingress', 'partner').spec;
      const away = structuredClone(http.at(-1));
      away.match = [{ uri: { regex: '/suite/reports/[^/]+' } }];
      away.route = structuredClone(routes(cluster).spec.http.at(-1).route);
      http.unshift(away);
    },
    found: ['NM-10 VirtualService istio-ingress/partner'],
    says: "leads '/suite/reports/{*}' of 'partner.sample.example' to workload:portal/web, and no flow",
    flow: 'workload:istio-ingress/ingressgateway -> workload:suite/suite TCP 8080',
  },
  {
    what: 'a path below a wildcard that leads to whoever is declared for it under another host',
    plant: (cluster) => {
      const { http } = routes(cluster).spec;
      const away = structuredClone(http.at(-1));
      away.match = [{ uri: { exact: '/loans' } }, { uri: { prefix: '/loans/' } }];
      away.route[0].destination.host = 'loans.loans.svc.cluster.local';
      http.unshift(away);
    },
    found: ['NM-10 VirtualService istio-ingress/web'],
    says: "leads '/loans' of 'www.sample.example' to workload:loans/loans, and no flow",
  },
  {
    what: 'a second VirtualService of a public host',
    plant: (cluster) => cluster.copy('VirtualService', 'istio-ingress', 'web', () => undefined),
    found: ['NM-10 VirtualService istio-ingress/web-copy'],
    says: "host 'www.sample.example' is routed at 'istio-ingress/ingressgateway' by VirtualService istio-ingress/web already",
    flow: toWeb,
  },
  {
    what: 'a Gateway that is gone',
    plant: (cluster) => cluster.remove('Gateway', 'istio-egress', 'egressgateway'),
    found: [
      ...['bureau', 'core-bank', 'rates', 'registry', 'sms'].map((name) => `NM-10 VirtualService istio-egress/${name}`),
      ...['core-adapter', 'loans', 'notice'].map(
        (name) => `NM-10 Flow workload:${name}/${name} -> workload:istio-egress/egressgateway TCP 8443`,
      ),
    ],
    says: "no Gateway of workload:istio-egress/egressgateway serves 'sms.provider.example' on port 443",
    flow: 'workload:notice/notice -> workload:istio-egress/egressgateway TCP 8443',
  },
];
