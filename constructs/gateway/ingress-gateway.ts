import { Construct } from 'constructs';
import type { GatewayServers } from '../../imports/kinds';
import { APP_NAME } from '../../model/labels';
import { secretReader } from '../core/kplus';
import { lazy } from '../core/lazy';
import { resource } from '../core/resource';
import { sortedBy } from '../core/sorted';
import { Access } from '../mesh/access';
import type { ICallee, RequestGrant } from '../mesh/peer';
import { GatewayWorkload, type GatewayWorkloadProps } from './gateway-workload';

export interface IngressGatewayProps extends Omit<GatewayWorkloadProps, 'ports' | 'serviceType'> {
  /** Addresses of the cluster itself, which are not the internet. */
  readonly clusterCidrs: readonly string[];
}

/** A name of a gateway with its certificate. */
export interface GatewayHost {
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
  public readonly namespace: string;

  private readonly access: Access;
  private readonly clusterCidrs: readonly string[];
  private readonly hosts: GatewayHost[] = [];

  public constructor(scope: Construct, id: string, props: IngressGatewayProps) {
    super(scope, id);
    const { gatewayName, namespace, clusterCidrs } = props;
    this.namespace = namespace;
    this.clusterCidrs = clusterCidrs;
    this.reference = `${namespace}/${gatewayName}`;

    const workload = new GatewayWorkload(this, 'Workload', {
      ...props,
      ports: [HTTP, HTTPS],
      serviceType: 'LoadBalancer',
    });
    const { labels } = workload;
    const metadata = { name: gatewayName, namespace, labels };
    secretReader(this, 'SecretReader', { ...metadata, name: `${gatewayName}-secrets` }, workload.serviceAccount);
    resource(this, 'Resource', 'networking.istio.io/v1/Gateway', {
      metadata,
      spec: { selector: { [APP_NAME]: gatewayName }, servers: lazy(() => this.servers()) },
    });
    this.access = new Access(this, 'Access', {
      workload: gatewayName,
      namespace,
      labels,
      host: `${gatewayName}.${namespace}.svc.cluster.local`,
      port: HTTPS.targetPort,
      sidecarScope: false,
    });
  }

  /** Serves a host with its certificate, to the whole internet. */
  public addHost(gatewayHost: GatewayHost): void {
    this.hosts.push(gatewayHost);
    for (const { targetPort } of [HTTP, HTTPS]) {
      this.access.admitAddresses(['0.0.0.0/0'], this.clusterCidrs, targetPort, [{ hosts: [gatewayHost.host] }]);
    }
  }

  /** Sends the granted requests on to `callee`. */
  public forwardTo(callee: ICallee, grants: readonly RequestGrant[]): void {
    this.access.allowTo(callee, grants);
  }

  private hostNames(): string[] {
    return sortedBy(this.hosts, ({ host }) => host).map(({ host }) => host);
  }

  private servers(): GatewayServers[] {
    const redirect: GatewayServers = {
      port: { number: HTTP.port, name: HTTP.name, protocol: 'HTTP' },
      hosts: this.hostNames(),
      tls: { httpsRedirect: true },
    };
    const hosts = sortedBy(this.hosts, ({ host }) => host);
    return [
      ...(hosts.length > 0 ? [redirect] : []),
      ...hosts.map(({ host, certificateSecret }) => ({
        port: { number: HTTPS.port, name: `https-${certificateSecret}`, protocol: 'HTTPS' },
        hosts: [host],
        tls: { mode: 'SIMPLE' as const, credentialName: certificateSecret, minProtocolVersion: 'TLSV1_2' as const },
      })),
    ];
  }
}
