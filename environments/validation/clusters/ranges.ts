import type { ClusterSpec } from '../../specification/cluster';
import { type Range, rangeOf } from '../cidr';
import { item, quote } from '../place';
import type { Problem } from '../problem';
import { directlyInside } from '../range-index';
import type { Rule } from '../rule';
import type { View } from '../view';

/** A range as it is written, and where. */
export interface PlacedRange {
  /** Where it is written. */
  readonly place: string;
  /** In CIDR notation. */
  readonly text: string;
  /** What it means. */
  readonly range: Range;
}

/** The API server takes no wider range of Services. */
const WIDEST_SERVICES = 12;

/** Services beside those of the landscape: of Kubernetes, the gateways, and the operators that are still to come. */
const PLATFORM_SERVICES = 64;

/** A range of a cluster, and what it must give. */
interface ClusterRange extends PlacedRange {
  /** Undefined where nobody can say, or nothing is needed. */
  readonly needed: { readonly count: number; readonly what: string; readonly remedy: string } | undefined;
  /** Shortest prefix that its system takes. */
  readonly widest?: number;
}

const unsettledRanges: Rule = function* (view) {
  const ranges = clusterRanges(view);
  const inside = directlyInside(ranges);
  for (const range of ranges) {
    yield* unsettled(range, inside);
  }
};

/** Ranges of the clusters that are wide enough and share no address with another one. */
export function settledRanges(view: View): readonly PlacedRange[] {
  const ranges = clusterRanges(view);
  const inside = directlyInside(ranges);
  return ranges.filter((range) => [...unsettled(range, inside)].length === 0);
}

/** What lies directly in which range. */
type Inside = ReadonlyMap<ClusterRange, readonly ClusterRange[]>;

function* unsettled(own: ClusterRange, inside: Inside): Iterable<Problem> {
  yield* overlapping(own, inside.get(own) ?? []);
  yield* tooSmall(own);
  yield* tooWide(own);
}

const MOST_LISTED = 8;

/** Told at the wider of two ranges, or the later one: that is the one to change. */
function* overlapping(own: ClusterRange, others: readonly ClusterRange[]): Iterable<Problem> {
  if (others.length > 0) {
    const listed = others.slice(0, MOST_LISTED).map(({ place, text }) => `${place} ${quote(text)}`);
    yield {
      mistake: 'overlapping-ranges',
      place: own.place,
      message: `${quote(own.text)} overlaps ${listed.join(', ')}${others.length > MOST_LISTED ? '…' : ''}`,
      remedy: 'give every cluster ranges of its own',
    };
  }
}

function* tooSmall({ place, text, range, needed }: ClusterRange): Iterable<Problem> {
  const addresses = range.last - range.first + 1n;
  if (needed !== undefined && addresses < BigInt(needed.count)) {
    yield {
      mistake: 'range-too-small',
      place,
      message: `${quote(text)} has ${addresses} addresses, ${needed.what}`,
      remedy: needed.remedy,
    };
  }
}

function* tooWide({ place, text, range, widest = 0 }: ClusterRange): Iterable<Problem> {
  if (range.prefix < widest) {
    yield {
      mistake: 'range-too-wide',
      place,
      message: `${quote(text)} is wider than the API server takes for Services`,
      remedy: `give it a prefix of /${widest} or longer`,
    };
  }
}

function clusterRanges(view: View): readonly ClusterRange[] {
  return view.environment.clusters.flatMap((cluster) => {
    const place = item('clusters', cluster.name);
    const { nodes, pods, services } = needsOf(view, cluster);
    return [
      { place: `${place}.podCidr`, text: cluster.podCidr, needed: pods },
      { place: `${place}.serviceCidr`, text: cluster.serviceCidr, needed: services, widest: WIDEST_SERVICES },
      { place: `${place}.nodeCidr`, text: cluster.nodeCidr, needed: nodes },
    ].flatMap((written) => {
      const range = rangeOf(written.text);
      return range === undefined ? [] : [{ ...written, range }];
    });
  });
}

type Needs = Partial<Record<'nodes' | 'pods' | 'services', ClusterRange['needed']>>;

function needsOf(view: View, { nodePools, centres }: ClusterSpec): Needs {
  const services = need(
    view.services.length + PLATFORM_SERVICES,
    (count) => `the landscape and the platform have ${count} Services`,
    'widen the range',
  );
  const isClear =
    nodePools.every((pool) => view.isSound(pool, 'nodes', 'allocatable')) &&
    centres.every((centre) => view.isSound(centre, 'votes'));
  if (!isClear) {
    return { services };
  }
  const workers = nodePools.reduce((sum, pool) => sum + pool.nodes, 0);
  const members = centres.reduce((sum, { votes }) => sum + votes, 0);
  const pods = nodePools.reduce((sum, pool) => sum + pool.nodes * pool.allocatable.pods, 0);
  const remedy = 'widen the range, or shrink the node pools';
  return {
    services,
    nodes: need(workers + members, (count) => `the node pools and the control plane have ${count} nodes`, remedy),
    pods: need(pods, (count) => `the node pools have ${count} pods`, remedy),
  };
}

function need(count: number, words: (count: number) => string, remedy: string): ClusterRange['needed'] {
  return { count, what: words(count), remedy };
}

/** Which addresses belong to which cluster. */
export const rangeRules: readonly Rule[] = [unsettledRanges];
