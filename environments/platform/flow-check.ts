import { REQUEST_PORTS } from '../../model/runtime';
import type { Component } from '../specification/component';
import type { Unit } from '../specification/landscape';
import type { PlatformAddress, PlatformFlow, PlatformPeer } from '../specification/platform';
import { INGRESS_GATEWAY } from './components/ingress-gateway';
import { isGoverned, type PlatformPods, podsOf } from './pods';

/** A record, so that a new address does not compile until it is listed; data that nobody compiled may name others. */
const ADDRESSES: Readonly<Record<PlatformAddress, true>> = {
  'api-server': true,
  nodes: true,
  internet: true,
  issuers: true,
};

/** What flows may name. */
interface Known {
  /** Pods of all components, wherever they run. */
  readonly pods: readonly PlatformPods[];
  /** Names of the units of the landscape. */
  readonly units: readonly string[];
}

/** Flows that nobody could open or close, or that would open what is not theirs to open: a text for each problem. */
export function flowProblems(components: readonly Component[], units: readonly Unit[]): readonly string[] {
  const known = { pods: podsOf(components), units: units.map(({ name }) => name) };
  return components.flatMap(({ namespace, flows }) =>
    flows.flatMap((flow) => problemsOf(flow, known).map((problem) => `${namespace}: flow ${textOf(flow)} ${problem}`)),
  );
}

/** Names first: what is said of an unknown end would be a guess. */
function problemsOf(flow: PlatformFlow, known: Known): readonly string[] {
  const unknown = [flow.from, flow.to].flatMap((peer) => unknownName(peer, known) ?? []);
  if (unknown.length > 0) {
    return unknown;
  }
  const ends = withoutNamespace(flow) ?? fromInternet(flow) ?? toInternet(flow) ?? ungoverned(flow, known);
  return [ends, pastAuthorization(flow)].filter((problem) => problem !== undefined);
}

function unknownName(peer: PlatformPeer, { pods, units }: Known): string | undefined {
  switch (peer.kind) {
    case 'pods':
      return unlessAmong(
        peer.name,
        pods.map(({ name }) => name),
        'pods of any component',
      );
    case 'unit':
      return unlessAmong(peer.name, units, 'a unit');
    case 'address':
      return unlessAmong(peer.name, Object.keys(ADDRESSES), 'an address');
    case 'same-namespace':
    case 'everything':
    case 'mesh':
      return undefined;
  }
}

function unlessAmong(name: string, names: readonly string[], what: string): string | undefined {
  return names.includes(name) ? undefined : `names '${name}', which is not ${what}; known are ${names.join(', ')}`;
}

function withoutNamespace({ from, to }: PlatformFlow): string | undefined {
  const kinds = [from.kind, to.kind];
  const standsNowhere = kinds.every((kind) => kind === 'same-namespace' || kind === 'address');
  return standsNowhere && kinds.includes('same-namespace')
    ? "has no end that stands in a namespace; name pods beside 'same-namespace'"
    : undefined;
}

function ungoverned({ from, to }: PlatformFlow, known: Known): string | undefined {
  return hasPolicies(from, to, known) || hasPolicies(to, from, known)
    ? undefined
    : 'has no end whose pods our NetworkPolicies govern, so that it is neither opened nor closed; leave it out';
}

function hasPolicies(peer: PlatformPeer, other: PlatformPeer, { pods }: Known): boolean {
  switch (peer.kind) {
    case 'pods':
      return pods.some((each) => each.name === peer.name && isGoverned(each));
    case 'same-namespace':
      // Beside pods in the network of their node there may be others, which policies govern.
      return (
        other.kind === 'pods' &&
        pods.some((each) => each.name === other.name && isGoverned({ ...each, hostNetwork: false }))
      );
    case 'unit':
    case 'everything':
    case 'mesh':
      return true;
    case 'address':
      return false;
  }
}

function fromInternet({ from, to }: PlatformFlow): string | undefined {
  const leadsIn = from.kind === 'address' && from.name === 'internet';
  return leadsIn && !(to.kind === 'pods' && to.name === INGRESS_GATEWAY)
    ? `passes by the one way in; let it lead to '${INGRESS_GATEWAY}', and expose a service there`
    : undefined;
}

/** Through the one way out each host is known by name and address; the internet is none. */
function toInternet({ to }: PlatformFlow): string | undefined {
  return to.kind === 'address' && to.name === 'internet'
    ? 'leads to every address that there is; let a service call an external host, which has addresses of its own'
    : undefined;
}

/** The proxy would have to let the port pass by, and nobody would ask who calls. */
function pastAuthorization({ from, to, port, protocol }: PlatformFlow): string | undefined {
  const receiver = to.kind === 'same-namespace' ? from : to;
  const hasProxies = ['unit', 'everything', 'mesh'].includes(receiver.kind);
  return hasProxies && protocol === 'TCP' && Object.values(REQUEST_PORTS).includes(port)
    ? `leads past the proxies to port ${port}, on which services take requests; declare a call, or name another port`
    : undefined;
}

function textOf({ from, to, port, protocol }: PlatformFlow): string {
  return `'${peerText(from)} -> ${peerText(to)}, ${protocol} ${port}'`;
}

function peerText(peer: PlatformPeer): string {
  return 'name' in peer ? `${peer.kind} ${peer.name}` : peer.kind;
}
