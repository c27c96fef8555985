import { grouped } from '../../grouped';
import { namespaceOf, type PlacedObject } from '../../objects';
import { ByLabels } from '../by-labels';
import { matchesPattern } from '../patterns';
import type { Pod } from '../pods';
import { type Labels, selects } from '../selectors';
import { allowsBut } from './conditions';
import { type Identity, identity } from './identities';

/** Namespace whose policies hold for the whole mesh. */
export const rootNamespace = 'istio-system';

interface Source {
  readonly principals?: readonly string[];
  readonly notPrincipals?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly notNamespaces?: readonly string[];
  readonly serviceAccounts?: readonly string[];
  readonly notServiceAccounts?: readonly string[];
}

/** Requests that a rule speaks of; an absent list is no condition. */
export interface Operation {
  /**
   * Ports that it names.
   * @default - every port
   */
  readonly ports?: readonly string[];
  /**
   * Ports that it leaves out.
   * @default - none
   */
  readonly notPorts?: readonly string[];
  /**
   * Methods that it names.
   * @default - every method
   */
  readonly methods?: readonly string[];
  /**
   * Methods that it leaves out.
   * @default - none
   */
  readonly notMethods?: readonly string[];
  /**
   * Patterns of paths that it names.
   * @default - every path
   */
  readonly paths?: readonly string[];
  /**
   * Patterns of paths that it leaves out.
   * @default - none
   */
  readonly notPaths?: readonly string[];
  /**
   * Patterns of hosts that it names.
   * @default - every host
   */
  readonly hosts?: readonly string[];
  /**
   * Patterns of hosts that it leaves out.
   * @default - none
   */
  readonly notHosts?: readonly string[];
}

interface PolicyRule {
  readonly from?: readonly { readonly source?: Source }[];
  readonly to?: readonly { readonly operation?: Operation }[];
}

interface PolicySpec {
  readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly targetRef?: unknown;
  readonly targetRefs?: readonly unknown[];
  readonly action?: string;
  readonly rules?: readonly PolicyRule[];
}

/** One rule of an AuthorizationPolicy. */
export interface AuthorizationRule {
  /** The policy that holds it. */
  readonly policy: PlacedObject;
  /** What happens to requests that it matches. */
  readonly action: 'ALLOW' | 'DENY';
  /** Its place among the rules of the policy, from 0. */
  readonly index: number;
  /** The rule itself. */
  readonly rule: PolicyRule;
}

/** What governs one server. */
export interface ServerRules {
  /** Whether an ALLOW policy selects it, so that all else is refused. */
  readonly restricted: boolean;
  /** Rules of which one must match. */
  readonly allow: readonly AuthorizationRule[];
  /** Rules of which none may match. */
  readonly deny: readonly AuthorizationRule[];
}

/**
 * AuthorizationPolicies as proxies of a cluster apply them.
 *
 * What else a rule asks for (tokens, addresses, `when`) is taken to hold for ALLOW and not to hold for DENY: the answer
 * may be more open than the mesh, never less. That the mesh may be less open is refused by name, with what arrives.
 */
export class AuthorizationPolicies {
  private readonly byNamespace: ReadonlyMap<string, ByLabels<PlacedObject>>;
  private readonly identities = new Map<string, Identity>();

  public constructor(
    policies: readonly PlacedObject[],
    private readonly trustDomain: string,
  ) {
    const ofProxies = grouped(
      policies.filter((policy) => isOfProxies(specOf(policy))),
      namespaceOf,
    );
    this.byNamespace = new Map(
      [...ofProxies].map(([namespace, own]) => [namespace, new ByLabels(own, selectedLabels)]),
    );
  }

  /** The rules that the proxy of a pod applies. */
  public rulesFor(pod: Pod): ServerRules {
    const namespaces = new Set([rootNamespace, pod.namespace]);
    const policies = [...namespaces].flatMap(
      (namespace) => this.byNamespace.get(namespace)?.matching(pod.labels) ?? [],
    );
    const withAction = (action: 'ALLOW' | 'DENY') =>
      policies.filter((policy) => (specOf(policy).action ?? 'ALLOW') === action);
    return {
      restricted: withAction('ALLOW').length > 0,
      allow: withAction('ALLOW').flatMap((policy) => rulesOf(policy, 'ALLOW')),
      deny: withAction('DENY').flatMap((policy) => rulesOf(policy, 'DENY')),
    };
  }

  /** Whether the sender of a request is one that the rule speaks of. */
  public matchesSender({ policy, action, rule }: AuthorizationRule, client: Identity): boolean {
    const { from = [] } = rule;
    const assumed = action === 'ALLOW';
    return (
      (assumed || holdsOnly(rule, readOfRules)) &&
      (from.length === 0 || from.some(({ source = {} }) => this.matches(source, client, policy, assumed)))
    );
  }

  /** Clients that a rule of ALLOW may admit: those that its sources name, known or not, else those of `all` that they match. */
  public clientsOf({ policy, rule }: AuthorizationRule, all: Iterable<Identity>): readonly Identity[] {
    const { from = [] } = rule;
    const sources = from.length === 0 ? [{}] : from.map(({ source = {} }) => source);
    const clients = sources.flatMap((source) =>
      (this.namedBy(source, policy) ?? [...all]).filter((client) => this.matches(source, client, policy, true)),
    );
    return [...new Map(clients.map((client) => [client.key, client])).values()];
  }

  private matches(source: Source, client: Identity, policy: PlacedObject, assumed: boolean): boolean {
    const { principals, notPrincipals, namespaces, notNamespaces, serviceAccounts, notServiceAccounts } = source;
    const isKnown = client.key !== '';
    return (
      allowsBut(serviceAccounts, notServiceAccounts, (name) => isKnown && qualified(name, policy) === client.key) &&
      allowsBut(
        principals,
        notPrincipals,
        (pattern) => isKnown && matchesPattern(this.withTrustDomain(pattern), this.principalOf(client)),
      ) &&
      allowsBut(namespaces, notNamespaces, (pattern) => isKnown && matchesPattern(pattern, client.namespace)) &&
      (assumed || holdsOnly(source, readOfSources))
    );
  }

  /** The clients that a source names one by one; none when it matches by pattern. */
  private namedBy({ principals, serviceAccounts }: Source, policy: PlacedObject): readonly Identity[] | undefined {
    if (serviceAccounts && serviceAccounts.length > 0) {
      return serviceAccounts.map((name) => this.identityOf(qualified(name, policy)));
    }
    const exact = (principals ?? []).map((name) => /^[^*/]+\/ns\/([^*/]+)\/sa\/([^*/]+)$/.exec(name));
    if (exact.length === 0 || exact.some((match) => match === null)) {
      return undefined;
    }
    return exact.map((match) => identity(match?.[1] ?? '', match?.[2] ?? ''));
  }

  /** One account is named by many rules. */
  private identityOf(key: string): Identity {
    let found = this.identities.get(key);
    if (found === undefined) {
      found = identityOfKey(key);
      this.identities.set(key, found);
    }
    return found;
  }

  private principalOf({ namespace, serviceAccount }: Identity): string {
    return `${this.trustDomain}/ns/${namespace}/sa/${serviceAccount}`;
  }

  /** `cluster.local` stands for the mesh's own trust domain. */
  private withTrustDomain(principal: string): string {
    return principal.startsWith('cluster.local/') ? `${this.trustDomain}${principal.slice(13)}` : principal;
  }
}

/** Whether a policy of the mesh is asked about the requests to a pod. */
export function governs(policy: PlacedObject, { namespace, labels }: Pod): boolean {
  return (
    [rootNamespace, namespace].includes(namespaceOf(policy)) && selects({ matchLabels: selectedLabels(policy) }, labels)
  );
}

function selectedLabels(policy: PlacedObject): Labels | undefined {
  return specOf(policy).selector?.matchLabels;
}

function specOf({ object }: PlacedObject): PolicySpec {
  return (object.spec ?? {}) as PolicySpec;
}

/** Targets are of waypoints and of gateways of another API. */
function isOfProxies({ targetRef, targetRefs = [] }: PolicySpec): boolean {
  return targetRef === undefined && targetRefs.length === 0;
}

function rulesOf(policy: PlacedObject, action: 'ALLOW' | 'DENY'): readonly AuthorizationRule[] {
  return (specOf(policy).rules ?? []).map((rule, index) => ({ policy, action, index, rule: rule ?? {} }));
}

/** Fields of a rule, and of a source, that are read. */
const readOfRules: readonly string[] = ['from', 'to'];
const readOfSources: readonly string[] = [
  'principals',
  'notPrincipals',
  'namespaces',
  'notNamespaces',
  'serviceAccounts',
  'notServiceAccounts',
];

function holdsOnly(fields: object, names: readonly string[]): boolean {
  return Object.keys(fields).every((name) => names.includes(name));
}

/** An account without a namespace is one of the policy's own. */
function qualified(name: string, { object }: PlacedObject): string {
  return name.includes('/') ? name : `${object.metadata.namespace ?? 'default'}/${name}`;
}

function identityOfKey(key: string): Identity {
  const [namespace = '', serviceAccount = ''] = key.split('/');
  return identity(namespace, serviceAccount);
}
