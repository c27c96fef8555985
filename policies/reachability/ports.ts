/**
 * A set of ports of all protocols, as sorted intervals that neither touch nor overlap.
 *
 * Ports of TCP are 0 to 65535; those of UDP and SCTP follow on the same axis, so that one list holds all.
 */
export type PortSet = readonly Interval[];

/** Ports from the first to the last, both included. */
export interface Interval {
  /** The first port, on the axis of all protocols. */
  readonly first: number;
  /** The last port, on the axis of all protocols. */
  readonly last: number;
}

const protocols = ['TCP', 'UDP', 'SCTP'];
const perProtocol = 65_536;

/** No port at all. */
export const noPorts: PortSet = [];

/** Every port of every protocol. */
export const allPorts: PortSet = [{ first: 0, last: protocols.length * perProtocol - 1 }];

/** Ports `first` to `last` of one protocol. */
export function portRange(protocol: string, first = 0, last = perProtocol - 1): PortSet {
  const base = protocols.indexOf(protocol) * perProtocol;
  return base < 0 || first > last ? noPorts : [{ first: base + first, last: base + last }];
}

/** Ports that are in one of the sets. */
export function union(sets: readonly PortSet[]): PortSet {
  if (sets.length === 1) {
    return sets[0] as PortSet;
  }
  const sorted = sets.flat().sort((a, b) => a.first - b.first);
  const merged: Interval[] = [];
  for (const next of sorted) {
    const previous = merged.at(-1);
    if (previous && next.first <= previous.last + 1) {
      merged[merged.length - 1] = { first: previous.first, last: Math.max(previous.last, next.last) };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

/** Ports of `set` that are not in `removed`. */
export function difference(set: PortSet, removed: PortSet): PortSet {
  return removed.reduce<PortSet>((left, hole) => left.flatMap((interval) => cut(interval, hole)), set);
}

function cut(interval: Interval, hole: Interval): PortSet {
  if (hole.last < interval.first || interval.last < hole.first) {
    return [interval];
  }
  if (hole.first <= interval.first && interval.last <= hole.last) {
    return noPorts;
  }
  return [
    { first: interval.first, last: hole.first - 1 },
    { first: hole.last + 1, last: interval.last },
  ].filter(({ first, last }) => first <= last);
}

/** Ports that are in both sets. */
export function intersection(a: PortSet, b: PortSet): PortSet {
  return a.flatMap((x) =>
    b
      .map((y) => ({ first: Math.max(x.first, y.first), last: Math.min(x.last, y.last) }))
      .filter(({ first, last }) => first <= last),
  );
}

/** Whether `set` holds the port. */
export function includesPort(set: PortSet, protocol: string, port: number): boolean {
  const position = protocols.indexOf(protocol) * perProtocol + port;
  return set.some(({ first, last }) => first <= position && position <= last);
}

/** `TCP 8080, UDP 53-54`, or `all ports`. */
export function formatPorts(set: PortSet): string {
  if (difference(allPorts, set).length === 0) {
    return 'all ports';
  }
  return protocols.flatMap((protocol) => formatProtocol(set, protocol)).join(', ');
}

function formatProtocol(set: PortSet, protocol: string): string[] {
  const base = protocols.indexOf(protocol) * perProtocol;
  return intersection(set, portRange(protocol)).map(({ first, last }) => {
    const [from, to] = [first - base, last - base];
    if (from === 0 && to === perProtocol - 1) {
      return `all ${protocol} ports`;
    }
    return from === to ? `${protocol} ${from}` : `${protocol} ${from}-${to}`;
  });
}
