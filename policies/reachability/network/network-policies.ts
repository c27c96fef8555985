import { type Block, parseBlock, subtract } from '../../addresses';
import { grouped } from '../../grouped';
import type { PlacedObject } from '../../objects';
import type { Pod } from '../pods';
import { allPorts, includesPort, type PortSet, portRange, union } from '../ports';
import type { LabelSelector } from '../selectors';
import { everyAddress, type World } from '../world';

/** Seen from the pod that a policy governs. */
export type Direction = 'ingress' | 'egress';

interface PolicyPeer {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

interface PolicyPort {
  readonly protocol?: string;
  readonly port?: number | string;
  readonly endPort?: number;
}

interface PolicyRule {
  readonly from?: readonly PolicyPeer[];
  readonly to?: readonly PolicyPeer[];
  readonly ports?: readonly PolicyPort[];
}

interface PolicySpec {
  readonly podSelector?: LabelSelector;
  readonly policyTypes?: readonly string[];
  readonly ingress?: readonly PolicyRule[];
  readonly egress?: readonly PolicyRule[];
}

/** One rule of a NetworkPolicy, with its peers found. */
export interface NetworkRule {
  /** The policy that holds it. */
  readonly policy: PlacedObject;
  /** Which direction of its subjects it opens. */
  readonly direction: Direction;
  /** Its place among the rules of that direction, from 0. */
  readonly index: number;
  /** Pods that the rule governs. */
  readonly subjects: readonly Pod[];
  /** Pods at the other end, each once; a block that touches the pods' addresses may be any of them. */
  readonly peers: readonly Pod[];
  /** Addresses at the other end that are no pods. */
  readonly blocks: readonly Block[];
  /** Ports that it opens towards `target`, the receiving pod; towards addresses when there is none. */
  readonly portsOf: (target: Pod | undefined) => PortSet;
}

type RulesByPeer = ReadonlyMap<Pod | 'every pod', readonly NetworkRule[]>;

/** All NetworkPolicies of a cluster, by what they open. */
export class NetworkPolicies {
  /** Every rule, in the order of the policies. */
  public readonly rules: readonly NetworkRule[];
  private readonly governing = { ingress: new Map<Pod, NetworkRule[]>(), egress: new Map<Pod, NetworkRule[]>() };
  private readonly byPeer = { ingress: new Map<Pod, RulesByPeer>(), egress: new Map<Pod, RulesByPeer>() };

  public constructor(private readonly world: World) {
    this.rules = world.view.ofKind('networking.k8s.io', 'NetworkPolicy').flatMap((policy) => this.read(policy));
  }

  /** The rules that open a direction of a pod, or none when no policy governs it and all is open. */
  public rulesOf(pod: Pod, direction: Direction): readonly NetworkRule[] | undefined {
    return this.governing[direction].get(pod);
  }

  /** Ports on which `pod` may reach (`egress`) or be reached by (`ingress`) the other pod, as far as `pod` decides. */
  public openTo(pod: Pod, direction: Direction, other: Pod): PortSet {
    const rules = this.rulesWith(pod, direction, other);
    const target = direction === 'egress' ? other : pod;
    return rules ? union(rules.map((rule) => rule.portsOf(target))) : allPorts;
  }

  /** Whether `pod` may reach, or be reached by, the other pod on a port, as far as `pod` decides. */
  public isOpenTo(pod: Pod, direction: Direction, other: Pod, protocol: string, port: number): boolean {
    const rules = this.rulesWith(pod, direction, other);
    const target = direction === 'egress' ? other : pod;
    return rules === undefined || rules.some((rule) => includesPort(rule.portsOf(target), protocol, port));
  }

  /** Rules by which `pod` may exchange with addresses; none when no policy governs the direction. */
  public rulesToAddresses(pod: Pod, direction: Direction): readonly NetworkRule[] | undefined {
    return this.rulesOf(pod, direction)?.filter(({ blocks }) => blocks.length > 0);
  }

  /** The rules of a direction of `pod` that speak of the other pod; none when no policy governs the direction. */
  private rulesWith(pod: Pod, direction: Direction, other: Pod): readonly NetworkRule[] | undefined {
    const rules = this.rulesOf(pod, direction);
    if (!rules) {
      return undefined;
    }
    let byPeer = this.byPeer[direction].get(pod);
    if (!byPeer) {
      byPeer = this.indexed(rules);
      this.byPeer[direction].set(pod, byPeer);
    }
    const own = byPeer.get(other);
    const every = byPeer.get('every pod');
    return own && every ? [...own, ...every] : (own ?? every ?? NO_RULES);
  }

  private indexed(rules: readonly NetworkRule[]): RulesByPeer {
    return grouped<Pod | 'every pod', NetworkRule>(rules, ({ peers }) =>
      peers === this.world.pods ? 'every pod' : peers,
    );
  }

  private read(policy: PlacedObject): readonly NetworkRule[] {
    const spec = (policy.object.spec ?? {}) as PolicySpec;
    const subjects = this.world.select(policy.object.metadata.namespace ?? 'default', spec.podSelector ?? {});
    return directionsOf(spec).flatMap((direction) => {
      const rules = (spec[direction] ?? []).map((rule, index) =>
        this.compile(policy, subjects, direction, rule, index),
      );
      for (const pod of subjects) {
        const known = this.governing[direction].get(pod) ?? [];
        this.governing[direction].set(pod, known);
        known.push(...rules);
      }
      return rules;
    });
  }

  private compile(
    policy: PlacedObject,
    subjects: readonly Pod[],
    direction: Direction,
    rule: PolicyRule,
    index: number,
  ): NetworkRule {
    const peers = (direction === 'ingress' ? rule.from : rule.to) ?? [];
    const blocks = peers.length === 0 ? everyAddress : peers.flatMap(blocksOf);
    return {
      policy,
      direction,
      index,
      subjects,
      peers: this.world.touchesPods(blocks) ? this.world.pods : this.podsOfAll(peers, policy),
      blocks: this.world.outside(blocks),
      portsOf: portsOf(rule.ports ?? []),
    };
  }

  private podsOfAll(peers: readonly PolicyPeer[], policy: PlacedObject): readonly Pod[] {
    const namespace = policy.object.metadata.namespace ?? 'default';
    const [first, ...more] = peers;
    if (first && more.length === 0) {
      return this.podsOf(first, namespace);
    }
    return [...new Set(peers.flatMap((peer) => this.podsOf(peer, namespace)))];
  }

  private podsOf(peer: PolicyPeer, namespace: string): readonly Pod[] {
    if (peer.namespaceSelector) {
      return this.world.selectAcross(peer.namespaceSelector, peer.podSelector ?? {});
    }
    return peer.podSelector ? this.world.select(namespace, peer.podSelector) : [];
  }
}

const NO_RULES: readonly NetworkRule[] = [];

/** Ingress always, and egress when there are rules for it, unless the policy says which. */
function directionsOf({ policyTypes = [], egress = [] }: PolicySpec): readonly Direction[] {
  if (policyTypes.length === 0) {
    return egress.length > 0 ? ['ingress', 'egress'] : ['ingress'];
  }
  const named: Direction[] = [];
  if (policyTypes.includes('Ingress')) {
    named.push('ingress');
  }
  if (policyTypes.includes('Egress')) {
    named.push('egress');
  }
  return named;
}

function blocksOf({ ipBlock }: PolicyPeer): readonly Block[] {
  return ipBlock ? subtract([parseBlock(ipBlock.cidr)], (ipBlock.except ?? []).map(parseBlock)) : [];
}

/** Numbers are the same for every target; a name is looked up among the ports of the receiving pod. */
function portsOf(ports: readonly PolicyPort[]): (target: Pod | undefined) => PortSet {
  if (ports.length === 0) {
    return () => allPorts;
  }
  const named = ports.filter(({ port }) => typeof port === 'string');
  const fixed = union(
    ports
      .filter(({ port }) => typeof port !== 'string')
      .map(({ protocol = 'TCP', port, endPort }) =>
        port === undefined ? portRange(protocol) : portRange(protocol, port as number, endPort ?? (port as number)),
      ),
  );
  if (named.length === 0) {
    return () => fixed;
  }
  return (target) => {
    const found = (target?.ports ?? []).filter((own) =>
      named.some(({ port, protocol = 'TCP' }) => own.name === port && own.protocol === protocol),
    );
    return union([fixed, ...found.map(({ port, protocol }) => portRange(protocol, port, port))]);
  };
}
