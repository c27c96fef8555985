import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { lazy } from '../core/lazy';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { sortedUnique } from '../core/sorted';
import type { BusinessService } from '../service/business-service';
import type { EgressGateway } from './egress-gateway';

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
  /**
   * Deadline of a request.
   * @default Duration.seconds(10)
   */
  readonly timeout?: Duration;
}

/** Port on which services send their requests as plain HTTP to the proxy beside them. */
const PLAIN_PORT = 80;

/**
 * A host outside the mesh. Services speak plain HTTP to their proxy, the mesh carries it to the egress gateway under
 * mutual TLS, and the gateway opens TLS to the host: so what leaves can be allowed by host, path and sender.
 */
export class OutsideHost extends Construct {
  private readonly gateway: EgressGateway;
  private readonly host: string;
  private readonly clientNamespaces: string[] = [];

  /** @throws what {@link EgressGateway.addOutside} throws */
  public constructor(scope: Construct, id: string, props: OutsideHostProps) {
    super(scope, id);
    const {
      gateway,
      hostId,
      host,
      port,
      cidrs,
      ownership,
      clientCertificateSecret,
      timeout = Duration.seconds(10),
    } = props;
    this.gateway = gateway;
    this.host = host;
    gateway.addOutside(hostId, host, cidrs, port);

    const metadata = { name: hostId, namespace: gateway.namespace, labels: ownershipLabels(ownership) };
    const exportTo = lazy(() => sortedUnique(['.', ...this.clientNamespaces]));
    const limits = { timeout: `${timeout.toMilliseconds() / 1000}s`, retries: { attempts: 0 } };
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
        http: [
          {
            name: 'to-gateway',
            match: [{ gateways: ['mesh'], port: PLAIN_PORT }],
            ...limits,
            route: [{ destination: { host: gateway.host, subset: hostId, port: { number: gateway.servicePort } } }],
          },
          {
            name: 'to-host',
            match: [{ gateways: [gateway.reference], port: gateway.servicePort }],
            ...limits,
            route: [{ destination: { host, port: { number: port } } }],
          },
        ],
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
          portLevelSettings: [{ port: { number: port }, tls: { ...tls, sni: host, subjectAltNames: [host] } }],
        },
      },
    });
  }

  /** Lets a service send requests to the host. */
  public allowFrom(service: BusinessService): void {
    this.clientNamespaces.push(service.namespace);
    service.callsThrough(this.gateway, `${this.gateway.namespace}/${this.host}`, [{ hosts: [this.host] }]);
  }
}
