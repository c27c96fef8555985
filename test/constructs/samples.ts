import { Duration, Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { Cpu } from '../../constructs/core/kplus';
import type { Ownership } from '../../constructs/core/ownership';
import { EgressGateway, type EgressGatewayProps } from '../../constructs/gateway/egress-gateway';
import { IngressGateway, type IngressGatewayProps } from '../../constructs/gateway/ingress-gateway';
import type { ServiceOperation } from '../../constructs/mesh/operation';
import type { ICallee, ICaller } from '../../constructs/mesh/peer';
import { BusinessService, type BusinessServiceProps } from '../../constructs/service/business-service';

/*
 * What the tests of several constructs start from. An assertion names the values that it is about, so that a test can
 * be read without this file.
 */

export const OWNERSHIP: Ownership = { owner: 'trading', environment: 'prod', costCenter: 'cc-100' };

/** The labels that {@link OWNERSHIP} becomes. */
export const OWNERSHIP_LABELS = {
  'app.kubernetes.io/managed-by': 'terrace',
  'terrace.internal/owner': 'trading',
  'terrace.internal/environment': 'prod',
  'terrace.internal/cost-center': 'cc-100',
};

export const LABELS = { 'app.kubernetes.io/name': 'cart', 'terrace.internal/tier': '1' };

export const IMAGE = `registry.terrace.internal/shop/cart@sha256:${'1'.repeat(64)}`;

/** An operation that may be repeated twice. */
export function operation(choices: Partial<ServiceOperation> = {}): ServiceOperation {
  return {
    name: 'getCart',
    method: 'GET',
    path: '/carts/{id}',
    timeout: Duration.seconds(3),
    retryAttempts: 2,
    perTryTimeout: Duration.seconds(1),
    ...choices,
  };
}

export const CART: Required<BusinessServiceProps> = {
  serviceName: 'cart',
  unit: 'shop',
  ownership: OWNERSHIP,
  tier: 1,
  dataClass: 2,
  runtime: 'java-spring',
  runbook: 'https://runbooks.terrace.internal/cart',
  image: IMAGE,
  version: '1.4.2',
  cpu: Cpu.millis(250),
  memory: Size.mebibytes(512),
  minReplicas: 2,
  maxReplicas: 6,
  operations: [operation()],
  standing: 'active',
};

/** A service named like its id. */
export function service(scope: Construct, name: string, choices: Partial<BusinessServiceProps> = {}): BusinessService {
  return new BusinessService(scope, name, { ...CART, serviceName: name, ...choices });
}

export const INGRESS: Required<IngressGatewayProps> = {
  gatewayName: 'ingressgateway',
  namespace: 'istio-ingress',
  ownership: OWNERSHIP,
  image: `registry.terrace.internal/istio/proxyv2@sha256:${'2'.repeat(64)}`,
  version: '1.31.1',
  meshRevision: 'r1',
  cpu: Cpu.millis(500),
  memory: Size.mebibytes(256),
  minReplicas: 4,
  maxReplicas: 8,
  clusterCidrs: ['10.0.0.0/16', '10.1.0.0/16'],
};

export function ingressGateway(scope: Construct, choices: Partial<IngressGatewayProps> = {}): IngressGateway {
  const props = { ...INGRESS, ...choices };
  return new IngressGateway(scope, props.gatewayName, props);
}

const { clusterCidrs: _, ...gateway } = INGRESS;

export const EGRESS: Required<EgressGatewayProps> = {
  ...gateway,
  gatewayName: 'egressgateway',
  namespace: 'istio-egress',
};

export function egressGateway(scope: Construct, choices: Partial<EgressGatewayProps> = {}): EgressGateway {
  const props = { ...EGRESS, ...choices };
  return new EgressGateway(scope, props.gatewayName, props);
}

/** The plain side of a connection, for tests that look at the other side. */
export function callee(name: string): ICallee {
  return { host: `${name}.shop.svc.cluster.local`, namespace: 'shop', appName: name, port: 8080, admit: () => {} };
}

/** The plain side of a connection, for tests that look at the other side. */
export function caller(name: string): ICaller {
  return { namespace: 'shop', appName: name, serviceAccount: `shop/${name}` };
}
