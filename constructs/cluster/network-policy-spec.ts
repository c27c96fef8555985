import { byText, sortedBy, sortedUnique } from '../core/sorted';

/** The other end of a flow, as NetworkPolicies see it. */
export type FlowPeer =
  | {
      /** Ranges of addresses, at least one. */
      readonly cidrs: readonly string[];
      /**
       * Ranges within them that are not meant.
       * @default - nothing is left out
       */
      readonly except?: readonly string[];
    }
  | {
      /**
       * Name of the namespace of the pods.
       * @default - every namespace
       */
      readonly namespace?: string;
      /**
       * Labels of the namespaces of the pods; only without `namespace`.
       * @default - every namespace
       */
      readonly namespaceLabels?: Readonly<Record<string, string>>;
      /**
       * Labels of the pods.
       * @default - every pod
       */
      readonly podLabels?: Readonly<Record<string, string>>;
    };

/** What pods may receive from, or send to, a peer. */
export interface PolicyFlow {
  /** Whether the pods receive from the peer, or send to it. */
  readonly direction: 'ingress' | 'egress';
  /** The other end. */
  readonly peer: FlowPeer;
  /** Port of the receiving pod or address. */
  readonly port: number;
  /** Protocol of the port. */
  readonly protocol: 'TCP' | 'UDP';
}

interface NetworkPolicyPeer {
  ipBlock?: { cidr: string; except?: string[] };
  namespaceSelector?: { matchLabels?: Record<string, string> };
  podSelector?: { matchLabels?: Record<string, string> };
}

interface PeerRule {
  readonly peers: NetworkPolicyPeer[];
  readonly ports: { protocol: string; port: number }[];
}

/**
 * The rules of one direction: one a peer, its ports together, in a stable order.
 *
 * @throws for a peer that says nothing, or two things at once; see {@link refuseUnclearPeer}
 */
export function policyRules(flows: readonly PolicyFlow[], direction: PolicyFlow['direction']): PeerRule[] {
  const rules = new Map<string, PeerRule>();
  const ordered = flows
    .filter((flow) => flow.direction === direction)
    .sort((one, other) => one.port - other.port || byText(one.protocol, other.protocol));
  for (const { port, protocol, peer } of ordered) {
    refuseUnclearPeer(peer, port);
    const peers = networkPolicyPeers(peer);
    const key = JSON.stringify(peers);
    const rule = rules.get(key) ?? { peers, ports: [] };
    rules.set(key, rule);
    if (!rule.ports.some((known) => known.port === port && known.protocol === protocol)) {
      rule.ports.push({ protocol, port });
    }
  }
  return sortedBy(rules, ([key]) => key).map(([, rule]) => rule);
}

/**
 * Refuses a list without ranges, which Kubernetes reads as every address, and a namespace that is chosen twice.
 *
 * @throws naming the port of the flow
 */
export function refuseUnclearPeer(peer: FlowPeer, port: number): void {
  if ('cidrs' in peer) {
    if (peer.cidrs.length === 0) {
      throw new Error(
        `a flow to port ${port} names no range, which opens every address; give at least one CIDR, or leave the flow out`,
      );
    }
  } else if (peer.namespace !== undefined && peer.namespaceLabels !== undefined) {
    throw new Error(
      `a flow to port ${port} names namespace '${peer.namespace}' and labels of namespaces; leave one of them out`,
    );
  }
}

function networkPolicyPeers(peer: FlowPeer): NetworkPolicyPeer[] {
  if ('cidrs' in peer) {
    const except = sortedUnique(peer.except ?? []);
    return sortedUnique(peer.cidrs).map((cidr) => ({
      ipBlock: { cidr, ...(except.length > 0 ? { except } : {}) },
    }));
  }
  const { namespace, namespaceLabels, podLabels } = peer;
  const matchLabels = namespace === undefined ? namespaceLabels : { 'kubernetes.io/metadata.name': namespace };
  return [
    {
      namespaceSelector: matchLabels === undefined ? {} : { matchLabels: inOrder(matchLabels) },
      ...(podLabels === undefined ? {} : { podSelector: { matchLabels: inOrder(podLabels) } }),
    },
  ];
}

/** A copy with its keys in order, so that equal selectors have equal text. */
function inOrder(labels: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(labels);
  return Object.fromEntries(entries.length > 1 ? sortedBy(entries, ([key]) => key) : entries);
}
