import { Duration } from 'cdk8s';
import { Access, type AccessProps } from '../../../constructs/mesh/access';
import { MeshDefaults, type MeshDefaultsProps } from '../../../constructs/mesh/mesh-defaults';
import type { ServiceOperation } from '../../../constructs/mesh/operation';
import type { ICaller, RequestGrant } from '../../../constructs/mesh/peer';
import { Routes, type RoutesProps } from '../../../constructs/mesh/routes';
import { Traffic, type TrafficProps } from '../../../constructs/mesh/traffic';
import { caller, OWNERSHIP, operation } from '../samples';
import { OTHER_OWNERSHIPS } from './ownership';
import { type Examined, each, eachKey, examined } from './subject';

const meshDefaults = examined<MeshDefaultsProps>({
  name: 'MeshDefaults',
  props: { rootNamespace: 'istio-system', ownership: OWNERSHIP },
  alternatives: { rootNamespace: ['mesh'], ownership: OTHER_OWNERSHIPS },
  build: (scope, props) => new MeshDefaults(scope, 'Mesh', props),
});

const traffic = examined<TrafficProps>({
  name: 'Traffic',
  props: {
    service: 'cart',
    namespace: 'shop',
    labels: { a: '1' },
    host: 'cart.shop',
    idleTimeout: Duration.seconds(15),
  },
  alternatives: {
    service: ['order'],
    namespace: ['trade'],
    labels: [{ a: '2' }],
    host: ['order.trade'],
    idleTimeout: [Duration.seconds(60)],
  },
  build: (scope, props) => new Traffic(scope, 'Traffic', props),
});

/** The operation of the samples with each of its parts changed. */
export const OTHER_OPERATIONS = eachKey<ServiceOperation>(operation(), {
  name: 'findCart',
  method: 'HEAD',
  path: '/baskets/{id}',
  timeout: Duration.seconds(4),
  retryAttempts: 1,
  perTryTimeout: Duration.millis(500),
});

const routes = examined<RoutesProps>({
  name: 'Routes',
  props: {
    service: 'cart',
    namespace: 'shop',
    labels: { a: '1' },
    host: 'cart.shop',
    port: 8080,
    operations: [operation()],
  },
  alternatives: {
    service: ['order'],
    namespace: ['trade'],
    labels: [{ a: '2' }],
    host: ['order.trade'],
    port: [9000],
    operations: [[], ...each(OTHER_OPERATIONS, (one) => [one])],
  },
  build: (scope, props) => new Routes(scope, 'Routes', props),
});

const access = examined<AccessProps>({
  name: 'Access',
  props: {
    workload: 'cart',
    namespace: 'shop',
    labels: { a: '1' },
    host: 'cart.shop',
    port: 8080,
    idleTimeout: Duration.seconds(15),
  },
  alternatives: {
    workload: ['basket'],
    namespace: ['trade'],
    labels: [{ a: '2' }],
    host: ['basket.shop'],
    port: [9000],
    idleTimeout: [Duration.seconds(60)],
  },
  // The host of a callee is known to its callers only.
  build: (scope, props) =>
    new Access(scope, 'Caller', { ...props, workload: 'caller' }).allowTo(new Access(scope, 'Access', props), [{}]),
});

const requestGrant = examined<RequestGrant>({
  name: 'RequestGrant',
  props: { hosts: ['a.example'], methods: ['GET'], paths: ['/a'] },
  alternatives: {
    hosts: [['b.example'], ['a.example', 'b.example']],
    methods: [['PUT'], ['GET', 'PUT']],
    paths: [['/b'], ['/a', '/b']],
  },
  build: (scope, grant) => cart(scope).admit(caller('web'), [grant]),
});

const iCaller = examined<ICaller>({
  name: 'ICaller',
  props: { namespace: 'shop', appName: 'web', serviceAccount: 'shop/web' },
  alternatives: { namespace: ['trade'], appName: ['mobile'], serviceAccount: ['shop/mobile'] },
  build: (scope, from) => cart(scope).admit(from, [{}]),
});

function cart(scope: ConstructorParameters<typeof Access>[0]): Access {
  return new Access(scope, 'Cart', {
    workload: 'cart',
    namespace: 'shop',
    labels: { a: '1' },
    host: 'cart.shop',
    port: 8080,
  });
}

export const MESH: readonly Examined[] = [meshDefaults, traffic, routes, access, requestGrant, iCaller];
