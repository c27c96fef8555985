import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { APP_NAME } from '../../model/labels';
import { lazy } from '../core/lazy';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { seconds } from '../core/seconds';
import { sortedBy, sortedUnique } from '../core/sorted';
import { connectionPool, outlierDetection } from '../mesh/traffic-policy';
import type { BusinessService } from '../service/business-service';
import type { EgressGateway } from './egress-gateway';
import { MESH_HEADERS } from './headers';

export interface OutsideHostProps {
  /** Gateway through which requests leave. */
  readonly gateway: EgressGateway;
  /** Name of its objects. */
  readonly hostId: string;
  /** Name in the DNS. */
  readonly host: string;
  /** TLS port. */
  readonly port: number;
  /** Addresses; nothing else is opened. */
  readonly cidrs: readonly string[];
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /**
   * Secret in the gateway's namespace with the certificate by which the platform shows who it is.
   * @default - the host asks for none
   */
  readonly clientCertificateSecret?: string;
}

/** A service that sends requests to a host outside. */
interface Sender {
  readonly service: BusinessService;
  readonly timeout: Duration;
}

/** Port on which services send their requests as plain HTTP to the proxy beside them. */
const PLAIN_PORT = 80;

/** Time of a connection, TLS included, over the internet. */
const CONNECT_TIMEOUT = Duration.seconds(3);

/**
 * Earlier than servers outside close a connection without requests: 5 seconds are the least among the usual ones, and a
 * request that meets the close is lost, for nothing is sent outside twice.
 */
const IDLE_TIMEOUT = Duration.seconds(4);

/**
 * A host outside the mesh. Services speak plain HTTP to their proxy, the mesh carries it to the egress gateway under
 * mutual TLS, and the gateway opens TLS to the host: so what leaves can be allowed by host, path and sender.
 */
export class OutsideHost extends Construct {
  private readonly gateway: EgressGateway;
  private readonly host: string;
  private readonly senders: Sender[] = [];

  /** @throws what {@link EgressGateway.addOutside} throws */
  public constructor(scope: Construct, id: string, props: OutsideHostProps) {
    super(scope, id);
    const { gateway, hostId, host, port, cidrs, ownership, clientCertificateSecret } = props;
    this.gateway = gateway;
    this.host = host;
    gateway.addOutside(hostId, host, cidrs, port);

    const metadata = { name: hostId, namespace: gateway.namespace, labels: ownershipLabels(ownership) };
    this.node.addValidation({
      validate: () =>
        this.senders.length > 0 ? [] : [`host '${host}' has no sender; let a service send to it, or leave it out`],
    });
    const exportTo = lazy(() => sortedUnique(['.', ...this.senders.map(({ service }) => service.namespace)]));
    resource(this, 'Resource', 'networking.istio.io/v1/ServiceEntry', {
      metadata,
      spec: {
        hosts: [host],
        location: 'MESH_EXTERNAL',
        resolution: 'DNS',
        ports: [
          { number: PLAIN_PORT, name: 'http', protocol: 'HTTP' },
          { number: port, name: 'https', protocol: 'HTTPS' },
        ],
        exportTo,
      },
    });
    resource(this, 'VirtualService', 'networking.istio.io/v1/VirtualService', {
      metadata,
      spec: {
        hosts: [host],
        gateways: ['mesh', gateway.reference],
        exportTo,
        http: lazy(() => [
          ...sortedBy(this.senders, ({ service }) => service.serviceAccount).map(({ service, timeout }) => ({
            name: `from-${service.namespace}-${service.appName}`,
            match: [
              {
                gateways: ['mesh'],
                port: PLAIN_PORT,
                sourceNamespace: service.namespace,
                sourceLabels: { [APP_NAME]: service.appName },
              },
            ],
            ...once(timeout),
            route: [{ destination: { host: gateway.host, subset: hostId, port: { number: gateway.servicePort } } }],
          })),
          {
            name: 'to-host',
            match: [{ gateways: [gateway.reference], port: gateway.servicePort }],
            ...once(this.longest()),
            headers: { request: { remove: MESH_HEADERS } },
            // Without the port of the plain request to the sender's own proxy.
            rewrite: { authority: host },
            route: [{ destination: { host, port: { number: port } } }],
          },
        ]),
      },
    });
    const tls =
      clientCertificateSecret === undefined
        ? { mode: 'SIMPLE' as const }
        : { mode: 'MUTUAL' as const, credentialName: clientCertificateSecret };
    resource(this, 'DestinationRule', 'networking.istio.io/v1/DestinationRule', {
      metadata,
      spec: {
        host,
        exportTo: ['.'],
        trafficPolicy: {
          portLevelSettings: [
            {
              port: { number: port },
              tls: { ...tls, sni: host, subjectAltNames: [host] },
              loadBalancer: { simple: 'LEAST_REQUEST' },
              connectionPool: connectionPool(CONNECT_TIMEOUT, IDLE_TIMEOUT),
              outlierDetection: outlierDetection(),
            },
          ],
        },
      },
    });
  }

  /** Lets a service send requests to the host and wait so long for each; a request is never repeated. */
  public allowFrom(service: BusinessService, timeout: Duration): void {
    this.senders.push({ service, timeout });
    service.callsThrough(this.gateway, `${this.gateway.namespace}/${this.host}`, [{ hosts: [this.host] }]);
  }

  /** What the most patient sender waits; each sender's own proxy ends its requests in time. */
  private longest(): Duration {
    return Duration.millis(Math.max(...this.senders.map(({ timeout }) => timeout.toMilliseconds())));
  }
}

function once(timeout: Duration) {
  return { timeout: seconds(timeout), retries: { attempts: 0 } };
}
