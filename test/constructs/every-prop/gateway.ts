import { Duration, Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { Cpu } from '../../../constructs/core/kplus';
import type { EgressGatewayProps } from '../../../constructs/gateway/egress-gateway';
import {
  type GatewayPort,
  GatewayWorkload,
  type GatewayWorkloadProps,
} from '../../../constructs/gateway/gateway-workload';
import type { GatewayHost, IngressGatewayProps } from '../../../constructs/gateway/ingress-gateway';
import { OutsideHost, type OutsideHostProps } from '../../../constructs/gateway/outside-host';
import {
  type PublicDestination,
  PublicHost,
  type PublicHostProps,
  type PublicRoute,
} from '../../../constructs/gateway/public-host';
import type { ICallee } from '../../../constructs/mesh/peer';
import { callee, EGRESS, egressGateway, INGRESS, ingressGateway, OWNERSHIP, service } from '../samples';
import { OTHER_OWNERSHIPS } from './ownership';
import { type Alternatives, type Examined, each, eachKey, examined, type Named } from './subject';

const GATEWAY_ALTERNATIVES: Alternatives<EgressGatewayProps> = {
  gatewayName: ['other'],
  namespace: ['edge'],
  ownership: OTHER_OWNERSHIPS,
  image: [EGRESS.image.replace('2', '3')],
  version: ['1.31.2'],
  meshRevision: ['r2'],
  cpu: [Cpu.millis(600)],
  memory: [Size.mebibytes(300)],
  minReplicas: [5],
  maxReplicas: [9],
};

const HTTPS: GatewayPort = { name: 'https', port: 443, targetPort: 8443 };

const gatewayWorkload = examined<GatewayWorkloadProps>({
  name: 'GatewayWorkload',
  props: { ...EGRESS, ports: [HTTPS], serviceType: 'ClusterIP', proxyConfig: { concurrency: 1 } },
  alternatives: {
    ...GATEWAY_ALTERNATIVES,
    ports: each(eachKey(HTTPS, { name: 'tls', port: 444, targetPort: 9443 }), (port) => [port]),
    serviceType: ['LoadBalancer'],
    proxyConfig: [{ concurrency: 2 }, { concurrency: 1, connectionSettings: { profile: 'EDGE' } }],
  },
  build: (scope, props) => new GatewayWorkload(scope, 'Gateway', props),
});

const egress = examined<EgressGatewayProps>({
  name: 'EgressGateway',
  props: EGRESS,
  alternatives: GATEWAY_ALTERNATIVES,
  build: (scope, props) => egressGateway(scope, props),
});

/** What {@link EgressGateway.addOutside} is given. */
interface Outside {
  readonly subset: string;
  readonly host: string;
  readonly cidrs: readonly string[];
  readonly port: number;
}

const outside = examined<Outside>({
  name: 'EgressGateway.addOutside',
  props: { subset: 'credit', host: 'api.credit.example', cidrs: ['203.0.113.0/28'], port: 443 },
  alternatives: {
    subset: ['other'],
    host: ['other.example'],
    cidrs: [['198.51.100.0/28'], ['203.0.113.0/28', '198.51.100.0/28']],
    port: [8443],
  },
  build: (scope, { subset, host, cidrs, port }) => egressGateway(scope).addOutside(subset, host, cidrs, port),
});

const WWW: Required<GatewayHost> = { hostId: 'web', host: 'www.bank.example', certificateSecret: 'public-web' };

const ingress = examined<IngressGatewayProps>({
  name: 'IngressGateway',
  props: INGRESS,
  alternatives: { ...GATEWAY_ALTERNATIVES, clusterCidrs: [['10.0.0.0/16'], ['10.9.0.0/16', '10.1.0.0/16']] },
  build: (scope, props) => ingressGateway(scope, props).addHost(WWW),
});

const gatewayHost = examined<GatewayHost>({
  name: 'GatewayHost',
  props: WWW,
  alternatives: { hostId: ['api'], host: ['api.bank.example'], certificateSecret: ['public-api'] },
  build: (scope, host) => ingressGateway(scope).addHost(host),
});

const outsideHost = examined<Named<OutsideHostProps, 'gateway'>>({
  name: 'OutsideHost',
  props: {
    gateway: 'first',
    hostId: 'core-bank',
    host: 'core.bank.example',
    port: 8443,
    cidrs: ['192.0.2.0/28'],
    ownership: OWNERSHIP,
    clientCertificateSecret: 'core-client',
  },
  alternatives: {
    gateway: ['second'],
    hostId: ['other'],
    host: ['other.example'],
    port: [443],
    cidrs: [['198.51.100.0/28'], ['192.0.2.0/28', '198.51.100.0/28']],
    ownership: OTHER_OWNERSHIPS,
    clientCertificateSecret: ['other'],
  },
  build: (scope, { gateway, ...props }) => {
    const gateways = { first: egressGateway(scope), second: egressGateway(scope, { gatewayName: 'second' }) };
    const host = new OutsideHost(scope, 'Outside', { ...props, gateway: gateways[gateway] });
    host.allowFrom(service(scope, 'sender'), Duration.seconds(1));
  },
});

const WEB: Required<PublicDestination> = {
  callee: callee('web'),
  percent: 50,
  grants: [{ methods: ['GET'], paths: ['/*'] }],
};

const ROUTE: Required<PublicRoute> = {
  prefix: '/',
  timeout: Duration.seconds(5),
  destinations: [{ ...WEB, percent: 100 }],
};

const publicHost = examined<Named<PublicHostProps, 'gateway'>>({
  name: 'PublicHost',
  props: { gateway: 'first', ...WWW, ownership: OWNERSHIP },
  alternatives: {
    gateway: ['second'],
    hostId: ['other'],
    host: ['api.bank.example'],
    certificateSecret: ['public-api'],
    ownership: OTHER_OWNERSHIPS,
  },
  build: (scope, { gateway, ...props }) => {
    const gateways = { first: ingressGateway(scope), second: ingressGateway(scope, { gatewayName: 'second' }) };
    new PublicHost(scope, 'Host', { ...props, gateway: gateways[gateway] }).addRoute(ROUTE);
  },
});

const publicRoute = examined<PublicRoute>({
  name: 'PublicRoute',
  props: ROUTE,
  alternatives: {
    prefix: ['/api'],
    timeout: [Duration.seconds(6)],
    destinations: [[WEB, { ...WEB, callee: callee('mobile') }]],
  },
  build: addRoute,
});

/** What a route needs to know of a callee besides what it admits. */
type Address = Omit<ICallee, 'admit'>;

const ADDRESS: Address = { host: 'cart.shop', namespace: 'shop', appName: 'cart', port: 8080 };

/** One of two destinations, which takes half; what it grants arrives at a service of the samples. */
const publicDestination = examined<Omit<PublicDestination, 'callee'> & { readonly callee: Address }>({
  name: 'PublicDestination',
  props: { callee: ADDRESS, percent: 50, grants: [{ methods: ['GET'] }] },
  alternatives: {
    callee: eachKey(ADDRESS, { host: 'order.trade', namespace: 'trade', appName: 'order', port: 9000 }),
    percent: [40],
    grants: [[{ methods: ['PUT'] }], [{ methods: ['GET'] }, { methods: ['PUT'], paths: ['/a'] }]],
  },
  build: (scope, { callee: address, percent, grants }) => {
    const cart = service(scope, 'cart');
    const examinedCallee = { ...address, admit: cart.admit.bind(cart) };
    const rest = { ...WEB, percent: 100 - percent };
    addRoute(scope, { ...ROUTE, destinations: [{ callee: examinedCallee, percent, grants }, rest] });
  },
});

function addRoute(scope: Construct, route: PublicRoute): void {
  const host = { ...WWW, ownership: OWNERSHIP };
  new PublicHost(scope, 'Host', { ...host, gateway: ingressGateway(scope) }).addRoute(route);
}

export const GATEWAY: readonly Examined[] = [
  gatewayWorkload,
  egress,
  outside,
  ingress,
  gatewayHost,
  outsideHost,
  publicHost,
  publicRoute,
  publicDestination,
];
