import { Construct } from 'constructs';
import type { GatewayServers, NamespacedMetadata } from '../../imports/kinds';
import { APP_NAME } from '../../model/labels';
import { secretReader } from '../core/kplus';
import { lazy } from '../core/lazy';
import { resource } from '../core/resource';
import { sortedBy } from '../core/sorted';
import { Access } from '../mesh/access';
import type { ICallee, RequestGrant } from '../mesh/peer';
import type { IPods } from '../workload/pods';
import { GatewayWorkload, type GatewayWorkloadProps } from './gateway-workload';

export interface IngressGatewayProps extends Omit<GatewayWorkloadProps, 'ports' | 'serviceType' | 'proxyConfig'> {
  /** Addresses of the cluster itself, which are not the internet. */
  readonly clusterCidrs: readonly string[];
}

/** A name of a gateway with its certificate. */
export interface GatewayHost {
  /** What it is called within the gateway. */
  readonly hostId: string;
  /** Name in the DNS. */
  readonly host: string;
  /** Secret that holds the certificate, in the gateway's namespace. */
  readonly certificateSecret: string;
}

const HTTP = { name: 'http', port: 80, targetPort: 8080 };
const HTTPS = { name: 'https', port: 443, targetPort: 8443 };

/** The one entry from the internet: TLS 1.2 or newer with a certificate a host, plain HTTP only to be redirected. */
export class IngressGateway extends Construct {
  /** Name by which VirtualServices refer to the gateway. */
  public readonly reference: string;
  /** Namespace of the gateway, and of the Secrets with its certificates. */
  public readonly namespace: string;
  /** Its pods, for what they are to see. */
  public readonly pods: IPods;

  private readonly metadata: NamespacedMetadata;
  private readonly access: Access;
  private readonly clusterCidrs: readonly string[];
  private readonly hosts: GatewayHost[] = [];

  /** @throws without `clusterCidrs` */
  public constructor(scope: Construct, id: string, props: IngressGatewayProps) {
    super(scope, id);
    const { gatewayName, namespace, clusterCidrs } = props;
    if (clusterCidrs.length === 0) {
      throw new Error(
        `gateway '${gatewayName}' has no 'clusterCidrs', so the cluster's own pods would count as the internet; give its ranges`,
      );
    }
    this.namespace = namespace;
    this.clusterCidrs = clusterCidrs;
    this.reference = `${namespace}/${gatewayName}`;

    const workload = new GatewayWorkload(this, 'Workload', {
      ...props,
      ports: [HTTP, HTTPS],
      serviceType: 'LoadBalancer',
      proxyConfig: { connectionSettings: { profile: 'EDGE' } },
    });
    const { labels } = workload;
    this.pods = workload;
    this.metadata = { name: gatewayName, namespace, labels };
    secretReader(this, 'SecretReader', { ...this.metadata, name: `${gatewayName}-secrets` }, workload.serviceAccount);
    this.access = new Access(this, 'Access', {
      workload: gatewayName,
      namespace,
      labels,
      host: `${gatewayName}.${namespace}.svc.cluster.local`,
      port: HTTPS.targetPort,
    });
  }

  /**
   * Serves a host with its certificate, to the whole internet.
   *
   * @throws for a host or a name that it has already
   */
  public addHost(gatewayHost: GatewayHost): void {
    const { hostId, host } = gatewayHost;
    const known = this.hosts.find((other) => other.hostId === hostId || other.host === host);
    if (known !== undefined) {
      throw new Error(
        `gateway '${this.reference}' already serves '${known.host}' as '${known.hostId}'; give each host one name`,
      );
    }
    if (this.hosts.length === 0) {
      this.addGateway();
    }
    this.hosts.push(gatewayHost);
    for (const { targetPort } of [HTTP, HTTPS]) {
      this.access.admitAddresses(['0.0.0.0/0'], this.clusterCidrs, targetPort, [{ hosts: [host] }]);
    }
  }

  /**
   * Sends the granted requests on to `callee`.
   *
   * @throws without a grant
   */
  public forwardTo(callee: ICallee, grants: readonly RequestGrant[]): void {
    this.access.allowTo(callee, grants);
  }

  /** Comes with the first host, for Istio refuses a Gateway without servers. */
  private addGateway(): void {
    resource(this, 'Resource', 'networking.istio.io/v1/Gateway', {
      metadata: this.metadata,
      spec: { selector: { [APP_NAME]: this.metadata.name }, servers: lazy(() => this.servers()) },
    });
  }

  private servers(): GatewayServers[] {
    const hosts = sortedBy(this.hosts, ({ host }) => host);
    return [
      {
        port: { number: HTTP.port, name: HTTP.name, protocol: 'HTTP' },
        hosts: hosts.map(({ host }) => host),
        tls: { httpsRedirect: true },
      },
      ...hosts.map(({ hostId, host, certificateSecret }) => ({
        port: { number: HTTPS.port, name: `https-${hostId}`, protocol: 'HTTPS' },
        hosts: [host],
        tls: { mode: 'SIMPLE' as const, credentialName: certificateSecret, minProtocolVersion: 'TLSV1_2' as const },
      })),
    ];
  }
}
