import type { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { lazy } from '../core/lazy';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { seconds } from '../core/seconds';
import { sortedBy } from '../core/sorted';
import type { ICallee, RequestGrant } from '../mesh/peer';
import { FROM_CLIENTS } from './headers';
import type { IngressGateway } from './ingress-gateway';

export interface PublicHostProps {
  /** Gateway that serves it. */
  readonly gateway: IngressGateway;
  /** Name of the VirtualService. */
  readonly hostId: string;
  /** Name in the DNS. */
  readonly host: string;
  /** Secret that holds the certificate, in the gateway's namespace. */
  readonly certificateSecret: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
}

/** Where the requests below a path go. */
export interface PublicRoute {
  /** Path prefix of whole segments, without a `/` at its end: `/cart` takes `/cart/1`, never `/cartons`. The longest wins. */
  readonly prefix: string;
  /** Deadline of a request. */
  readonly timeout: Duration;
  /** Who answers, with the share of requests in percent; the shares make 100. */
  readonly destinations: readonly PublicDestination[];
}

/** One answerer of a public route. */
export interface PublicDestination {
  /** Who answers. */
  readonly callee: ICallee;
  /** Share of the requests that it gets, in percent. */
  readonly percent: number;
  /** Requests that the gateway may send on to it. */
  readonly grants: readonly RequestGrant[];
}

/** Requests for the files of a front end below a prefix. */
export function filesBelow(prefix: string): RequestGrant[] {
  const paths = prefix === '/' ? ['/*'] : [prefix, `${prefix}/*`];
  return ['GET', 'HEAD'].map((method) => ({ methods: [method], paths }));
}

/** A name that the internet reaches, and the way from its paths to services. */
export class PublicHost extends Construct {
  private readonly gateway: IngressGateway;
  private readonly host: string;
  private readonly routes: PublicRoute[] = [];

  /** @throws what {@link IngressGateway.addHost} throws */
  public constructor(scope: Construct, id: string, props: PublicHostProps) {
    super(scope, id);
    const { gateway, hostId, host, certificateSecret, ownership } = props;
    this.gateway = gateway;
    this.host = host;
    this.node.addValidation({
      validate: () => (this.routes.length > 0 ? [] : [`host '${host}' has no route; add one, or leave the host out`]),
    });
    gateway.addHost({ hostId, host, certificateSecret });
    resource(this, 'Resource', 'networking.istio.io/v1/VirtualService', {
      metadata: { name: hostId, namespace: gateway.namespace, labels: ownershipLabels(ownership) },
      spec: { hosts: [host], gateways: [gateway.reference], exportTo: ['.'], http: lazy(() => this.httpRoutes()) },
    });
  }

  /**
   * Leads the requests below a path to services.
   *
   * @throws for shares that do not make 100 percent, a prefix that ends in `/` or is routed already, and a destination
   * without a grant
   */
  public addRoute(route: PublicRoute): void {
    const { prefix, destinations } = route;
    const sum = destinations.reduce((total, { percent }) => total + percent, 0);
    if (sum !== 100) {
      throw new Error(`route '${prefix}' of host '${this.host}' shares out ${sum} percent; let the shares make 100`);
    }
    if (prefix !== '/' && prefix.endsWith('/')) {
      throw new Error(
        `route '${prefix}' of host '${this.host}' ends in '/'; leave it out, the prefix is whole segments`,
      );
    }
    if (this.routes.some((known) => known.prefix === prefix)) {
      throw new Error(`host '${this.host}' already routes '${prefix}'; give one route with several destinations`);
    }
    this.routes.push(route);
    for (const { callee, grants } of destinations) {
      this.gateway.forwardTo(callee, grants);
    }
  }

  /** Istio takes the first route that matches, so longer prefixes come first; the gateway never repeats a request. */
  private httpRoutes() {
    const longestFirst = sortedBy(this.routes, ({ prefix }) => prefix).sort(
      (a, b) => b.prefix.length - a.prefix.length,
    );
    return longestFirst.map(({ prefix, timeout, destinations }) => ({
      match: segmentMatches(prefix),
      timeout: seconds(timeout),
      retries: { attempts: 0 },
      headers: { request: FROM_CLIENTS },
      // Whatever a client wrote behind the name, applications see the name.
      rewrite: { authority: this.host },
      route: destinations.map(({ callee, percent }) => ({
        destination: { host: callee.host, port: { number: callee.port } },
        weight: percent,
      })),
    }));
  }
}

/** Istio compares prefixes letter by letter, and would take `/cartons` for a part of `/cart`. */
function segmentMatches(prefix: string) {
  return prefix === '/' ? [{ uri: { prefix } }] : [{ uri: { exact: prefix } }, { uri: { prefix: `${prefix}/` } }];
}
