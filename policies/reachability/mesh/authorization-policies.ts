import { grouped } from '../../grouped';
import type { PlacedObject } from '../../objects';
import { matchesPattern } from '../patterns';
import type { Pod } from '../pods';
import { selects } from '../selectors';
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
  readonly requestPrincipals?: readonly string[];
  readonly notRequestPrincipals?: readonly string[];
  readonly ipBlocks?: readonly string[];
  readonly notIpBlocks?: readonly string[];
  readonly remoteIpBlocks?: readonly string[];
  readonly notRemoteIpBlocks?: readonly string[];
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
  readonly when?: readonly unknown[];
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
 * What only a request can tell (tokens, addresses, `when`) is taken to hold for ALLOW and not to hold for DENY:
 * the answer may be more open than the mesh, never less.
 */
export class AuthorizationPolicies {
  /** Policies that cannot be evaluated from manifests. */
  public readonly unknown: readonly PlacedObject[];
  private readonly byNamespace: ReadonlyMap<string, readonly PlacedObject[]>;

  public constructor(
    policies: readonly PlacedObject[],
    private readonly trustDomain: string,
  ) {
    this.unknown = policies.filter((policy) => !isEvaluable(specOf(policy)));
    this.byNamespace = grouped(
      policies.filter((one) => isEvaluable(specOf(one))),
      ({ object }) => object.metadata.namespace ?? 'default',
    );
  }

  /** The rules that the proxy of a pod applies. */
  public rulesFor(pod: Pod): ServerRules {
    const namespaces = new Set([rootNamespace, pod.namespace]);
    const policies = [...namespaces]
      .flatMap((namespace) => this.byNamespace.get(namespace) ?? [])
      .filter((policy) => selects({ matchLabels: specOf(policy).selector?.matchLabels }, pod.labels));
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
    const { from = [], when = [] } = rule;
    const assumed = action === 'ALLOW';
    if (when.length > 0 && !assumed) {
      return false;
    }
    const namespace = policy.object.metadata.namespace ?? 'default';
    return from.length === 0 || from.some(({ source = {} }) => this.matches(source, client, namespace, assumed));
  }

  /** Clients that a rule may admit: those that it names, known or not, else those of `all` that it matches. */
  public clientsOf(rule: AuthorizationRule, all: Iterable<Identity>): readonly Identity[] {
    const { from = [] } = rule.rule;
    const named = from.map(({ source = {} }) =>
      this.namedBy(source, rule.policy.object.metadata.namespace ?? 'default'),
    );
    const isNamed = from.length > 0 && named.every((list) => list !== undefined);
    const candidates = isNamed ? named.flatMap((list) => list ?? []) : [...all];
    return candidates.filter((client) => this.matchesSender(rule, client));
  }

  private matches(source: Source, client: Identity, namespace: string, assumed: boolean): boolean {
    const { principals, notPrincipals, namespaces, notNamespaces, serviceAccounts, notServiceAccounts } = source;
    const isKnown = client.key !== '';
    return (
      allowsBut(serviceAccounts, notServiceAccounts, (name) => isKnown && qualified(name, namespace) === client.key) &&
      allowsBut(
        principals,
        notPrincipals,
        (pattern) => isKnown && matchesPattern(this.withTrustDomain(pattern), this.principalOf(client)),
      ) &&
      allowsBut(namespaces, notNamespaces, (pattern) => isKnown && matchesPattern(pattern, client.namespace)) &&
      (assumed || requestFields.every((field) => (source[field] ?? []).length === 0))
    );
  }

  /** The clients that a source names one by one; none when it matches by pattern. */
  private namedBy({ principals, serviceAccounts }: Source, namespace: string): readonly Identity[] | undefined {
    if (serviceAccounts && serviceAccounts.length > 0) {
      return serviceAccounts.map((name) => identityOfKey(qualified(name, namespace)));
    }
    const exact = (principals ?? []).map((name) => /^[^*/]+\/ns\/([^*/]+)\/sa\/([^*/]+)$/.exec(name));
    if (exact.length === 0 || exact.some((match) => match === null)) {
      return undefined;
    }
    return exact.map((match) => identity(match?.[1] ?? '', match?.[2] ?? ''));
  }

  private principalOf({ namespace, serviceAccount }: Identity): string {
    return `${this.trustDomain}/ns/${namespace}/sa/${serviceAccount}`;
  }

  /** `cluster.local` stands for the mesh's own trust domain. */
  private withTrustDomain(principal: string): string {
    return principal.startsWith('cluster.local/') ? `${this.trustDomain}${principal.slice(13)}` : principal;
  }
}

const requestFields = [
  'requestPrincipals',
  'notRequestPrincipals',
  'ipBlocks',
  'notIpBlocks',
  'remoteIpBlocks',
  'notRemoteIpBlocks',
] as const;

function specOf({ object }: PlacedObject): PolicySpec {
  return (object.spec ?? {}) as PolicySpec;
}

/** CUSTOM asks a server of its own; targets are of waypoints and of gateways of another API. AUDIT decides nothing. */
function isEvaluable({ action = 'ALLOW', targetRef, targetRefs = [] }: PolicySpec): boolean {
  return ['ALLOW', 'DENY', 'AUDIT'].includes(action) && targetRef === undefined && targetRefs.length === 0;
}

function rulesOf(policy: PlacedObject, action: 'ALLOW' | 'DENY'): readonly AuthorizationRule[] {
  return (specOf(policy).rules ?? []).map((rule, index) => ({ policy, action, index, rule: rule ?? {} }));
}

function qualified(name: string, namespace: string): string {
  return name.includes('/') ? name : `${namespace}/${name}`;
}

function identityOfKey(key: string): Identity {
  const [namespace = '', serviceAccount = ''] = key.split('/');
  return identity(namespace, serviceAccount);
}
