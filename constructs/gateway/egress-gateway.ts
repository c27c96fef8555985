import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import type { DestinationRuleSubsets, GatewayServers, NamespacedMetadata } from '../../imports/kinds';
import { APP_NAME } from '../../model/labels';
import { secretReader } from '../core/kplus';
import { lazy } from '../core/lazy';
import { resource } from '../core/resource';
import { sortedBy } from '../core/sorted';
import { Access } from '../mesh/access';
import type { ICallee, ICaller, RequestGrant } from '../mesh/peer';
import { trafficPolicy } from '../mesh/traffic-policy';
import type { IPods } from '../workload/pods';
import { GatewayWorkload, type GatewayWorkloadProps } from './gateway-workload';

export interface EgressGatewayProps extends Omit<GatewayWorkloadProps, 'ports' | 'serviceType' | 'proxyConfig'> {}

const HTTPS = { name: 'https', port: 443, targetPort: 8443 };

/** Time after which senders close a connection without requests; the gateway waits longer. */
const IDLE_TIMEOUT = Duration.minutes(5);

/** Hosts outside are told neither who sends, nor what the mesh says among its own. */
const OUTSIDE_KNOWS_NOTHING = {
  gatewayTopology: { forwardClientCertDetails: 'SANITIZE' },
  proxyHeaders: {
    attemptCount: { disabled: true },
    envoyDebugHeaders: { disabled: true },
    metadataExchangeHeaders: { mode: 'IN_MESH' },
  },
};

interface OutsideServer {
  readonly subset: string;
  readonly host: string;
}

/** The one way out of the mesh; what leaves is known by host, and by the service that sends it. */
export class EgressGateway extends Construct implements ICallee {
  /** Name by which VirtualServices refer to the gateway. */
  public readonly reference: string;
  public readonly host: string;
  public readonly namespace: string;
  public readonly appName: string;
  public readonly port = HTTPS.targetPort;
  /** Port of its Service. */
  public readonly servicePort = HTTPS.port;
  /** Its pods, for what they are to see. */
  public readonly pods: IPods;

  private readonly metadata: NamespacedMetadata;
  private readonly access: Access;
  private readonly outside: OutsideServer[] = [];
  private readonly bySubset = new Map<string, OutsideServer>();
  private readonly byHost = new Map<string, OutsideServer>();

  public constructor(scope: Construct, id: string, props: EgressGatewayProps) {
    super(scope, id);
    const { gatewayName, namespace } = props;
    this.namespace = namespace;
    this.appName = gatewayName;
    this.reference = `${namespace}/${gatewayName}`;
    this.host = `${gatewayName}.${namespace}.svc.cluster.local`;

    const workload = new GatewayWorkload(this, 'Workload', {
      ...props,
      ports: [HTTPS],
      serviceType: 'ClusterIP',
      proxyConfig: OUTSIDE_KNOWS_NOTHING,
    });
    const { labels } = workload;
    this.pods = workload;
    this.metadata = { name: gatewayName, namespace, labels };
    secretReader(this, 'SecretReader', { ...this.metadata, name: `${gatewayName}-secrets` }, workload.serviceAccount);
    resource(this, 'DestinationRule', 'networking.istio.io/v1/DestinationRule', {
      metadata: this.metadata,
      spec: { host: this.host, trafficPolicy: trafficPolicy(IDLE_TIMEOUT), subsets: lazy(() => this.subsets()) },
    });
    this.access = new Access(this, 'Access', {
      workload: gatewayName,
      namespace,
      labels,
      host: this.host,
      port: this.port,
    });
  }

  /**
   * Lets requests for `host` out to `cidrs`; `subset` names it within the gateway.
   *
   * @throws for a host or a name that it has already, and without a range
   */
  public addOutside(subset: string, host: string, cidrs: readonly string[], port: number): void {
    const known = this.bySubset.get(subset) ?? this.byHost.get(host);
    if (known !== undefined) {
      throw new Error(
        `gateway '${this.reference}' already leads to '${known.host}' as '${known.subset}'; give each host one name`,
      );
    }
    if (this.outside.length === 0) {
      this.addGateway();
    }
    const server = { subset, host };
    this.outside.push(server);
    this.bySubset.set(subset, server);
    this.byHost.set(host, server);
    this.access.allowToAddresses(cidrs, port);
  }

  public admit(caller: ICaller, grants: readonly RequestGrant[]): void {
    this.access.admit(caller, grants);
  }

  /** Comes with the first host, for Istio refuses a Gateway without servers. */
  private addGateway(): void {
    resource(this, 'Resource', 'networking.istio.io/v1/Gateway', {
      metadata: this.metadata,
      spec: { selector: { [APP_NAME]: this.appName }, servers: lazy(() => this.servers()) },
    });
  }

  private servers(): GatewayServers[] {
    return sortedBy(this.outside, ({ host }) => host).map(({ subset, host }) => ({
      port: { number: HTTPS.port, name: `https-${subset}`, protocol: 'HTTPS' },
      hosts: [host],
      tls: { mode: 'ISTIO_MUTUAL', minProtocolVersion: 'TLSV1_2' },
    }));
  }

  private subsets(): DestinationRuleSubsets[] {
    return sortedBy(this.outside, ({ subset }) => subset).map(({ subset, host }) => ({
      name: subset,
      trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL', sni: host } },
    }));
  }
}
