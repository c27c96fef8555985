import { type Block, formatBlock, subtract } from '../../addresses';
import { referenceTo } from '../../objects';
import type { Finding } from '../../rule';
import type { Pod } from '../pods';
import { difference, formatPorts, includesPort, intersection, type PortSet, union } from '../ports';
import { flowReference, type Register, type Row } from '../register';
import { listOf } from '../wording';
import type { World } from '../world';
import type { Direction, NetworkPolicies, NetworkRule } from './network-policies';

type Exempt = (namespace: string) => boolean;

/** Compares what NetworkPolicies open with what the register declares, each end of each flow on its own. */
export function auditNetwork(world: World, policies: NetworkPolicies, register: Register, exempt: Exempt): Finding[] {
  const governed = world.pods.filter(({ namespace }) => !exempt(namespace));
  return [
    ...register.rows.flatMap((row) => missing(row, policies)),
    ...governed.flatMap((pod) => ungoverned(pod, policies)),
    ...policies.rules.flatMap((rule) => extra(rule, policies, register, exempt)),
  ];
}

/** Ends of a declared flow that no policy opens. */
function missing(row: Row, policies: NetworkPolicies): Finding[] {
  const { protocol, port } = row.flow;
  const ends = [
    { direction: 'egress', own: row.from, other: row.to },
    { direction: 'ingress', own: row.to, other: row.from },
  ] as const;
  return ends.flatMap(({ direction, own, other }) => {
    const closed = own.pods.filter((pod) => {
      const closedPod = other.pods.some((peer) => !policies.isOpenTo(pod, direction, peer, protocol, port));
      return closedPod || closedAddresses(pod, direction, other.blocks, row, policies).length > 0;
    });
    return closed.length === 0 ? [] : [closedEnd(row, direction, closed)];
  });
}

function closedAddresses(
  pod: Pod,
  direction: Direction,
  blocks: readonly Block[],
  { flow }: Row,
  policies: NetworkPolicies,
): readonly Block[] {
  const rules = blocks.length === 0 ? undefined : policies.rulesToAddresses(pod, direction);
  if (!rules) {
    return [];
  }
  const target = direction === 'ingress' ? pod : undefined;
  const opening = rules.filter((rule) => includesPort(rule.portsOf(target), flow.protocol, flow.port));
  return subtract(
    blocks,
    opening.flatMap((rule) => rule.blocks),
  );
}

function closedEnd({ flow }: Row, direction: Direction, closed: readonly Pod[]): Finding {
  return {
    object: flowReference(flow),
    message: `declared, but no NetworkPolicy opens the ${direction} of ${listOf(closed.map(({ ref }) => ref))}`,
    remedy: `open ${flow.protocol} ${flow.port} at that end, or take the flow out of the register`,
  };
}

function ungoverned(pod: Pod, policies: NetworkPolicies): Finding[] {
  const open = (['ingress', 'egress'] as const).filter((direction) => !policies.rulesOf(pod, direction));
  if (open.length === 0) {
    return [];
  }
  return [
    {
      object: pod.object,
      file: pod.file,
      message: `no NetworkPolicy governs the ${open.join(' and ')} of ${pod.ref}, so all of it is open`,
      remedy: 'add a NetworkPolicy that selects all pods of the namespace and allows nothing',
    },
  ];
}

/** What one rule opens and no row declares. */
function extra(rule: NetworkRule, policies: NetworkPolicies, register: Register, exempt: Exempt): Finding[] {
  const subjects = rule.subjects.filter(({ namespace }) => !exempt(namespace));
  const addresses = subjects.flatMap((pod) => extraAddresses(rule, pod, register));
  const pods = subjects.flatMap((pod) => extraPods(rule, pod, policies, register));
  const passing = pods.filter(({ closed }) => !closed).map(({ text }) => text);
  const closed = pods.filter((pair) => pair.closed).map(({ text }) => `${text} (closed at the other end)`);
  const opened = [...addresses, ...passing, ...closed];
  if (opened.length === 0) {
    return [];
  }
  return [
    {
      object: referenceTo(rule.policy.object),
      file: rule.policy.file,
      message: `${rule.direction}[${rule.index}] opens what no flow declares: ${listOf(opened)}`,
      remedy: 'narrow the rule to declared flows, or declare the flow with its reason',
    },
  ];
}

/** A pair of pods between which a rule opens too much, and whether the other end keeps it closed. */
interface ExtraPair {
  readonly text: string;
  readonly closed: boolean;
}

function extraPods(rule: NetworkRule, pod: Pod, policies: NetworkPolicies, register: Register): ExtraPair[] {
  const found: ExtraPair[] = [];
  const outward = rule.direction === 'egress';
  for (const peer of rule.peers) {
    const [from, to] = outward ? [pod, peer] : [peer, pod];
    const ports = difference(rule.portsOf(to), register.between(from, to));
    if (ports.length > 0) {
      const other = policies.openTo(peer, outward ? 'ingress' : 'egress', pod);
      found.push({
        text: `${from.ref} -> ${to.ref} on ${formatPorts(ports)}`,
        closed: intersection(ports, other).length === 0,
      });
    }
  }
  return found;
}

function extraAddresses(rule: NetworkRule, pod: Pod, register: Register): string[] {
  if (rule.blocks.length === 0) {
    return [];
  }
  const portsOpen = rule.portsOf(rule.direction === 'egress' ? undefined : pod);
  const rows = register.withAddresses(pod, rule.direction);
  const undeclared = difference(portsOpen, union(rows.map(({ ports }) => ports)));
  const found = undeclared.length > 0 ? [describe(rule, pod, rule.blocks, undeclared)] : [];
  for (const ports of distinct(rows.map((row) => intersection(row.ports, portsOpen)))) {
    const declared = rows.filter((row) => intersection(row.ports, ports).length > 0).flatMap(({ blocks }) => blocks);
    const left = subtract(rule.blocks, declared);
    if (left.length > 0) {
      found.push(describe(rule, pod, left, ports));
    }
  }
  return found;
}

/** Rows name one port each, so that equal sets are all that can overlap. */
function distinct(sets: readonly PortSet[]): readonly PortSet[] {
  return [...new Map(sets.filter((set) => set.length > 0).map((set) => [JSON.stringify(set), set])).values()];
}

function describe(rule: NetworkRule, pod: Pod, blocks: readonly Block[], ports: PortSet): string {
  const addresses = listOf(blocks.map(formatBlock));
  const ends = rule.direction === 'egress' ? `${pod.ref} -> ${addresses}` : `${addresses} -> ${pod.ref}`;
  return `${ends} on ${formatPorts(ports)}`;
}
