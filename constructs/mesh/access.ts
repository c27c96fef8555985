import type { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import type { NamespacedMetadata } from '../../imports/kinds';
import { APP_NAME } from '../../model/labels';
import { type PolicyFlow, policyRules, refuseUnclearPeer } from '../cluster/network-policy-spec';
import { lazy } from '../core/lazy';
import { resource } from '../core/resource';
import { seconds } from '../core/seconds';
import { sortedUnique } from '../core/sorted';
import { Admissions, OUTSIDE_THE_MESH } from './admissions';
import type { ICallee, ICaller, RequestGrant } from './peer';

export interface AccessProps {
  /** Name of the workload, its ServiceAccount and its policies. */
  readonly workload: string;
  /** Namespace of the pods. */
  readonly namespace: string;
  /** Labels of every policy. */
  readonly labels: Readonly<Record<string, string>>;
  /** Full name that clients resolve. */
  readonly host: string;
  /** Port of the pods that serves the mesh. */
  readonly port: number;
  /**
   * Time after which the proxy beside the server closes a connection to it without requests.
   * @default - the pods are a gateway: they have no Sidecar scope, for no server is beside the proxy
   */
  readonly idleTimeout?: Duration;
}

/**
 * Who may talk to a workload and to whom it may talk: NetworkPolicy, AuthorizationPolicy and Sidecar from one list.
 *
 * One call writes both ends of a connection; what is not called for stays closed.
 */
export class Access extends Construct implements ICallee, ICaller {
  public readonly host: string;
  public readonly namespace: string;
  public readonly appName: string;
  public readonly port: number;
  public readonly serviceAccount: string;

  private readonly metadata: NamespacedMetadata;
  private readonly flows: PolicyFlow[] = [];
  private readonly admissions = new Admissions();
  private readonly imports: string[] = [];
  private policies = 0;

  public constructor(scope: Construct, id: string, props: AccessProps) {
    super(scope, id);
    const { workload, namespace, labels, host, port, idleTimeout } = props;
    this.host = host;
    this.namespace = namespace;
    this.appName = workload;
    this.port = port;
    this.serviceAccount = `${namespace}/${workload}`;

    const metadata = { name: workload, namespace, labels: { ...labels } };
    this.metadata = metadata;
    const matchLabels = { [APP_NAME]: workload };
    resource(this, 'NetworkPolicy', 'networking.k8s.io/v1/NetworkPolicy', {
      metadata,
      spec: {
        podSelector: { matchLabels },
        policyTypes: ['Ingress', 'Egress'],
        ingress: lazy(() =>
          someOf(policyRules(this.flows, 'ingress').map(({ peers, ports }) => ({ from: peers, ports }))),
        ),
        egress: lazy(() => someOf(policyRules(this.flows, 'egress').map(({ peers, ports }) => ({ to: peers, ports })))),
      },
    });
    this.addPolicies();
    if (idleTimeout !== undefined) {
      resource(this, 'Sidecar', 'networking.istio.io/v1/Sidecar', {
        metadata,
        spec: {
          workloadSelector: { labels: matchLabels },
          egress: [{ hosts: lazy(() => this.sidecarHosts()) }],
          // The scope leaves out the service's own DestinationRule, so the way from proxy to server is said here.
          inboundConnectionPool: { http: { idleTimeout: seconds(idleTimeout) } },
          outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
        },
      });
    }
  }

  /**
   * Opens the way to `callee` for the granted requests, at both ends.
   *
   * @throws without a grant
   */
  public allowTo(callee: ICallee, grants: readonly RequestGrant[]): void {
    this.allowThrough(callee, `${callee.namespace}/${callee.host}`, grants);
  }

  /**
   * The same for a gateway that stands before `importedHost` (`<namespace>/<host>`).
   *
   * @throws without a grant
   */
  public allowThrough(gateway: ICallee, importedHost: string, grants: readonly RequestGrant[]): void {
    this.open('egress', podsOf(gateway), gateway.port);
    this.imports.push(importedHost);
    gateway.admit(this, grants);
  }

  public admit(caller: ICaller, grants: readonly RequestGrant[]): void {
    this.refuseNothing(grants, `'${caller.serviceAccount}' is`);
    this.open('ingress', podsOf(caller), this.port);
    this.addAdmissions(caller.serviceAccount, this.port, grants);
  }

  /**
   * Lets addresses outside the mesh send the granted requests to `port`.
   *
   * @throws without a range or without a grant
   */
  public admitAddresses(
    cidrs: readonly string[],
    except: readonly string[],
    port: number,
    grants: readonly RequestGrant[],
  ): void {
    this.refuseNothing(grants, `addresses ${cidrs.join(', ')} are`);
    this.open('ingress', { cidrs, except }, port);
    this.addAdmissions(OUTSIDE_THE_MESH, port, grants);
  }

  /**
   * Opens the way to addresses outside the cluster.
   *
   * @throws without a range
   */
  public allowToAddresses(cidrs: readonly string[], port: number): void {
    this.open('egress', { cidrs }, port);
  }

  private open(direction: PolicyFlow['direction'], peer: PolicyFlow['peer'], port: number): void {
    refuseUnclearPeer(peer, port);
    this.flows.push({ direction, peer, port, protocol: 'TCP' });
  }

  /** Without a grant the network would be open for requests that are all denied. */
  private refuseNothing(grants: readonly RequestGrant[], whoIs: string): void {
    if (grants.length === 0) {
      throw new Error(`${whoIs} granted no request to '${this.host}'; grant at least one`);
    }
  }

  private addAdmissions(caller: string, port: number, grants: readonly RequestGrant[]): void {
    for (const grant of grants) {
      this.admissions.add(caller, port, grant);
    }
    this.addPolicies();
  }

  /** Only a gateway gets a second one, which has its namespace for itself: no name of a service is taken. */
  private addPolicies(): void {
    for (; this.policies < this.admissions.parts; this.policies += 1) {
      const part = this.policies;
      const suffix = part === 0 ? '' : `-${part + 1}`;
      resource(this, `AuthorizationPolicy${suffix}`, 'security.istio.io/v1/AuthorizationPolicy', {
        metadata: { ...this.metadata, name: `${this.appName}${suffix}` },
        spec: {
          selector: { matchLabels: { [APP_NAME]: this.appName } },
          action: 'ALLOW',
          rules: lazy(() => this.admissions.rules(part)),
        },
      });
    }
  }

  private sidecarHosts(): string[] {
    // `~/*` is Istio's word for nothing; an empty list would mean everything.
    return this.imports.length > 0 ? sortedUnique(this.imports) : ['~/*'];
  }
}

function podsOf(peer: { readonly namespace: string; readonly appName: string }) {
  return { namespace: peer.namespace, podLabels: { [APP_NAME]: peer.appName } };
}

/** The server drops an empty list, and would take every later apply for a change. */
function someOf<T>(rules: readonly T[]): readonly T[] | undefined {
  return rules.length > 0 ? rules : undefined;
}
