import type { Break, Planted } from '../../planted';

const pay = 'workload:portal/portal-bff -> workload:pay/payment TCP 9000';
const found = ['NM-10 Service pay/payment'];
const meshed = ['core-adapter', 'istio-egress', 'istio-ingress', 'ledger', 'loans', 'notice', 'pay', 'portal', 'suite'];

/** Services that do not hand on what they are sent. */
export const serviceBreaks: readonly Break[] = [
  {
    what: 'a Service without a selector',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.selector = undefined;
    },
    found,
    says: 'no selector',
    flow: pay,
  },
  {
    what: 'a Service whose selector matches no pod',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.selector = { 'app.kubernetes.io/name': 'paymnet' };
    },
    found,
    says: 'matches no pod',
    flow: pay,
  },
  {
    what: 'a Service that selects other pods',
    plant: (cluster) => {
      cluster.get('Service', 'portal', 'portal-bff').spec.selector = { 'app.kubernetes.io/name': 'web' };
    },
    found: ['NM-10 VirtualService istio-ingress/web'],
    says: 'leads to workload:portal/web on port 8080 and not to workload:portal/portal-bff',
    flow: 'workload:istio-ingress/ingressgateway -> workload:portal/portal-bff TCP 8080',
  },
  {
    what: 'a Service that selects the pods of two workloads',
    plant: (cluster) => {
      cluster.get('Service', 'portal', 'portal-bff').spec.selector = { 'app.kubernetes.io/part-of': 'portal' };
    },
    found: ['NM-10 Service portal/portal-bff'],
    says: 'matches pods of several workloads: workload:portal/portal-bff, workload:portal/web',
    flow: 'workload:istio-ingress/ingressgateway -> workload:portal/portal-bff TCP 8080',
  },
  {
    what: 'a Service in another namespace than its pods',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').metadata.namespace = 'ledger';
    },
    found: [
      'NM-10 DestinationRule pay/payment',
      `NM-10 Flow ${pay}`,
      'NM-10 Service ledger/payment',
      'NM-10 VirtualService pay/payment',
    ],
    says: "no Service and no ServiceEntry has the host 'payment.pay.svc.cluster.local'",
    flow: pay,
  },
  {
    what: 'a target port by a name that no container has',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.ports[0].targetPort = 'http';
    },
    found,
    says: "port 9000 leads to 'http', on which no container of workload:pay/payment listens",
    flow: pay,
  },
  {
    what: 'a target port by a number on which no container listens',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.ports[0].targetPort = 9001;
    },
    found,
    says: "port 9000 leads to '9001'",
    flow: pay,
  },
  {
    what: 'a port of another transport protocol',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.ports[0].protocol = 'UDP';
    },
    found,
    says: 'no container of workload:pay/payment listens',
    flow: pay,
  },
  {
    what: 'a container that listens on another port than the flow says',
    plant: (cluster) => {
      cluster.get('Deployment', 'pay', 'payment').spec.template.spec.containers[0].ports[0].containerPort = 9002;
    },
    found: ['NM-10 VirtualService pay/payment', 'WH-12 Deployment pay/payment'],
    says: 'leads to workload:pay/payment on port 9002 and not to workload:pay/payment on port 9000',
    flow: pay,
  },
  {
    what: 'a port whose protocol the mesh is not told',
    plant: (cluster) => {
      const [port] = cluster.get('Service', 'pay', 'payment').spec.ports;
      port.appProtocol = undefined;
      port.name = 'main';
    },
    found,
    says: 'none of its ports names a protocol of requests',
    flow: pay,
  },
  {
    what: 'a port that passes bytes instead of requests',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.ports[0].appProtocol = 'tcp';
    },
    found,
    says: 'none of its ports names a protocol of requests',
    flow: pay,
  },
  {
    what: 'HTTP/1.1 spoken to a server of gRPC',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.ports[0].appProtocol = 'http';
    },
    found,
    says: 'the mesh speaks HTTP/1.1 there, and the flow is gRPC',
    flow: pay,
  },
  {
    what: 'gRPC spoken to a server of HTTP',
    plant: (cluster) => {
      cluster.get('Service', 'notice', 'notice').spec.ports[0].appProtocol = 'grpc';
    },
    found: ['NM-10 Service notice/notice'],
    says: 'the mesh speaks HTTP/2 there, and the flow is HTTP',
    flow: 'workload:portal/portal-bff -> workload:notice/notice TCP 8080',
  },
  {
    what: 'a headless Service behind a host of the mesh',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').spec.clusterIP = 'None';
    },
    found,
    says: 'headless',
    flow: pay,
  },
  {
    what: 'a Service that is exported to its own namespace only',
    plant: (cluster) => {
      cluster.get('Service', 'pay', 'payment').metadata.annotations = { 'networking.istio.io/exportTo': '.' };
    },
    found,
    says: "not exported to the namespace 'portal'",
    flow: pay,
  },
  {
    what: 'a Service that is gone',
    plant: (cluster) => cluster.remove('Service', 'ledger', 'ledger'),
    found: [
      'NM-10 DestinationRule ledger/ledger',
      'NM-10 Flow workload:pay/payment -> workload:ledger/ledger TCP 9000',
      'NM-10 VirtualService ledger/ledger',
    ],
    says: "no Service and no ServiceEntry has the host 'ledger.ledger.svc.cluster.local'",
    flow: 'workload:pay/payment -> workload:ledger/ledger TCP 9000',
  },
  {
    what: 'a packaged endpoint that does not listen on the declared port',
    plant: (cluster) => {
      const flow = cluster.flows.find(({ to }) => to === 'packaged:istiod');
      (flow as { port: number }).port = 15_013;
    },
    found: [
      'NM-09 Flow mesh -> packaged:istiod TCP 15013',
      'NM-09 NetworkPolicy istio-system/istiod',
      ...meshed.map((namespace) => `NM-09 NetworkPolicy ${namespace}/platform-flows`),
      'NM-10 Flow mesh -> packaged:istiod TCP 15013',
    ],
    says: 'packaged:istiod does not listen on TCP 15013',
  },
  {
    what: 'a flow of the mesh that names no host',
    plant: (cluster) => {
      const flow = cluster.flows.find(({ to, host }) => to === 'workload:notice/notice' && host !== undefined);
      (flow as { host?: string }).host = undefined;
    },
    found: [
      'NM-09 Sidecar portal/portal-bff',
      'NM-10 Flow workload:portal/portal-bff -> workload:notice/notice TCP 8080',
    ],
    says: 'names no host',
  },
  ...['Cluster', undefined].map((externalTrafficPolicy) => ({
    what: `a gateway whose Service has the externalTrafficPolicy ${externalTrafficPolicy}`,
    plant: (cluster: Planted) =>
      Object.assign(cluster.get('Service', 'istio-ingress', 'ingressgateway').spec, { externalTrafficPolicy }),
    found: ['NM-10 Service istio-ingress/ingressgateway'],
    says: "clients outside come from addresses of nodes: externalTrafficPolicy is 'Cluster', and not 'Local'",
    flow: 'address:internet -> workload:istio-ingress/ingressgateway TCP 8443',
  })),
  {
    what: 'a Service of a gateway on ports of nodes, from whose addresses clients come',
    plant: (cluster) =>
      Object.assign(cluster.get('Service', 'istio-egress', 'egressgateway').spec, { type: 'NodePort' }),
    found: ['NM-10 Service istio-egress/egressgateway'],
    says: "externalTrafficPolicy is 'Cluster', and not 'Local'",
  },
];
