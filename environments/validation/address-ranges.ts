import type { ClusterSpec } from '../specification/cluster';
import { overlap, parseRange, type Range } from './cidr';
import { item, quote } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import type { View } from './view';

/** A range as it is written, and where. */
interface WrittenRange {
  readonly place: string;
  readonly text: string;
}

interface PlacedRange extends WrittenRange {
  readonly range: Range;
}

/** Told at the wider of two ranges, or the later one: that is the one to change. */
const overlappingRanges: Rule = function* ({ environment }) {
  const ranges = parsed(writtenInside(environment));
  for (const [index, own] of ranges.entries()) {
    const others = ranges.filter(
      (other, position) =>
        position !== index &&
        overlap(own.range, other.range) &&
        (own.range.prefix < other.range.prefix || (own.range.prefix === other.range.prefix && position < index)),
    );
    if (others.length > 0) {
      const list = others.map(({ place, text }) => `${place} ${quote(text)}`).join(', ');
      yield {
        mistake: 'overlapping-ranges',
        place: own.place,
        message: `${quote(own.text)} overlaps ${list}`,
        remedy: 'give every cluster ranges of its own',
      };
    }
  }
};

const rangeTooSmall: Rule = function* (view) {
  for (const cluster of view.environment.clusters) {
    const place = item('clusters', cluster.name);
    if (view.flagged(`${place}.nodePools`, 'malformed-number')) {
      continue;
    }
    const nodes = cluster.nodePools.reduce((sum, pool) => sum + pool.nodes, 0);
    const pods = cluster.nodePools.reduce((sum, pool) => sum + pool.nodes * pool.allocatable.pods, 0);
    yield* tooSmall({ place: `${place}.podCidr`, text: cluster.podCidr }, pods, 'pods');
    yield* tooSmall({ place: `${place}.nodeCidr`, text: cluster.nodeCidr }, nodes, 'nodes');
  }
};

function* tooSmall(written: WrittenRange, needed: number, what: string): Iterable<Problem> {
  for (const { place, text, range } of parsed([written])) {
    const addresses = range.last - range.first + 1n;
    if (addresses < BigInt(needed)) {
      yield {
        mistake: 'range-too-small',
        place,
        message: `${quote(text)} has ${addresses} addresses, the node pools have ${needed} ${what}`,
        remedy: 'widen the range, or shrink the node pools',
      };
    }
  }
}

const addressInsideCluster: Rule = function* (view) {
  const inside = parsed(writtenInside(view.environment)).filter(({ place }) => !view.flagged(place));
  for (const { place, text, range } of outsideRanges(view)) {
    const hit = inside.find((each) => overlap(each.range, range));
    if (hit !== undefined) {
      yield {
        mistake: 'address-inside-cluster',
        place,
        message: `${quote(text)} overlaps ${hit.place} ${quote(hit.text)}`,
        remedy: 'list addresses outside the clusters only',
      };
    }
  }
};

/** Sound ranges outside the platform: of external hosts, issuers and the core bank. */
export function outsideRanges(view: View): readonly PlacedRange[] {
  return parsed(writtenOutside(view.environment)).filter(({ place }) => !view.flagged(place));
}

function writtenInside({ clusters }: View['environment']): readonly WrittenRange[] {
  const properties = ['podCidr', 'serviceCidr', 'nodeCidr'] as const satisfies readonly (keyof ClusterSpec)[];
  return clusters.flatMap((cluster) =>
    properties.map((property) => ({ place: `${item('clusters', cluster.name)}.${property}`, text: cluster[property] })),
  );
}

function writtenOutside({ coreBank, externalHosts, issuers }: View['environment']): readonly WrittenRange[] {
  return [
    ...Object.entries(issuers).flatMap(([name, issuer]) =>
      issuer.kind === 'vault' ? written(`issuers.${name}.cidrs`, issuer.cidrs) : [],
    ),
    ...Object.entries(externalHosts).flatMap(([name, { cidrs }]) => written(`externalHosts.${name}.cidrs`, cidrs)),
    ...written('coreBank.cidrs', coreBank.cidrs),
  ];
}

function written(list: string, cidrs: readonly string[]): readonly WrittenRange[] {
  return cidrs.map((text) => ({ place: item(list, text), text }));
}

function parsed(ranges: readonly WrittenRange[]): readonly PlacedRange[] {
  return ranges.flatMap((each) => {
    const result = parseRange(each.text);
    return 'range' in result ? [{ ...each, range: result.range }] : [];
  });
}

/** Which addresses belong to whom. */
export const addressRules: readonly Rule[] = [overlappingRanges, rangeTooSmall, addressInsideCluster];
