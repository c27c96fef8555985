import type { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { APP_NAME } from '../../model/labels';
import { type PolicyFlow, policyRules, refuseUnclearPeer } from '../cluster/network-policy-spec';
import { lazy } from '../core/lazy';
import { resource } from '../core/resource';
import { seconds } from '../core/seconds';
import { sortedBy, sortedUnique } from '../core/sorted';
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

/** Requests without an identity of the mesh: a workload of the mesh must not come in as if it were a customer. */
const OUTSIDE_THE_MESH = { notPrincipals: ['*'] };

interface Admission {
  /** `<namespace>/<name>`, or nobody for requests from outside the mesh. */
  readonly serviceAccount?: string;
  readonly port: number;
  readonly grant: RequestGrant;
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

  private readonly flows: PolicyFlow[] = [];
  private readonly admissions: Admission[] = [];
  private readonly imports: string[] = [];

  public constructor(scope: Construct, id: string, props: AccessProps) {
    super(scope, id);
    const { workload, namespace, labels, host, port, idleTimeout } = props;
    this.host = host;
    this.namespace = namespace;
    this.appName = workload;
    this.port = port;
    this.serviceAccount = `${namespace}/${workload}`;

    const metadata = { name: workload, namespace, labels: { ...labels } };
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
    resource(this, 'AuthorizationPolicy', 'security.istio.io/v1/AuthorizationPolicy', {
      metadata,
      spec: { selector: { matchLabels }, action: 'ALLOW', rules: lazy(() => this.authorizationRules()) },
    });
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
    for (const grant of grants) {
      this.admissions.push({ serviceAccount: caller.serviceAccount, port: this.port, grant });
    }
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
    for (const grant of grants) {
      this.admissions.push({ port, grant });
    }
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

  private sidecarHosts(): string[] {
    // `~/*` is Istio's word for nothing; an empty list would mean everything.
    return this.imports.length > 0 ? sortedUnique(this.imports) : ['~/*'];
  }

  /** One rule a caller; its requests are grouped by port, hosts and methods, so that paths stand together. */
  private authorizationRules() {
    const rules = new Map<string, Admission[]>();
    for (const admission of this.admissions) {
      const key = admission.serviceAccount ?? '';
      rules.set(key, [...(rules.get(key) ?? []), admission]);
    }
    return sortedBy(rules, ([serviceAccount]) => serviceAccount).map(([serviceAccount, admissions]) => ({
      from: [{ source: serviceAccount === '' ? OUTSIDE_THE_MESH : { serviceAccounts: [serviceAccount] } }],
      to: operationsOf(admissions).map((operation) => ({ operation })),
    }));
  }
}

function podsOf(peer: { readonly namespace: string; readonly appName: string }) {
  return { namespace: peer.namespace, podLabels: { [APP_NAME]: peer.appName } };
}

/** The server drops an empty list, and would take every later apply for a change. */
function someOf<T>(rules: readonly T[]): readonly T[] | undefined {
  return rules.length > 0 ? rules : undefined;
}

/** Clients may name the port after the host, and a policy compares the whole text. */
function withPorts(host: string): readonly string[] {
  return [host, `${host}:*`];
}

interface AuthorizedOperation {
  readonly ports: string[];
  readonly hosts?: string[];
  readonly methods?: string[];
  readonly paths?: string[];
}

function operationsOf(admissions: readonly Admission[]): AuthorizedOperation[] {
  const groups = new Map<string, AuthorizedOperation>();
  for (const { port, grant } of admissions) {
    const fixed = {
      ports: [String(port)],
      ...(grant.hosts === undefined ? {} : { hosts: sortedUnique(grant.hosts.flatMap(withPorts)) }),
      ...(grant.methods === undefined ? {} : { methods: sortedUnique(grant.methods) }),
    };
    const key = JSON.stringify([fixed, grant.paths === undefined]);
    const paths = [...(groups.get(key)?.paths ?? []), ...(grant.paths ?? [])];
    groups.set(key, { ...fixed, ...(grant.paths === undefined ? {} : { paths: sortedUnique(paths) }) });
  }
  return sortedBy(groups, ([key]) => key).map(([, operation]) => operation);
}
