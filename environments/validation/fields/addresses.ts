import { parseRange, type Range, rangeOf } from '../cidr';
import { quote, quoteAll } from '../place';
import { list } from './containers';
import type { Fault, Field, Position } from './field';
import type { Findings } from './findings';
import { isInside, isPrivate, specialMeaning } from './special-ranges';
import { text } from './texts';

/** How many addresses one host outside the platform may have, as prefixes; a longer one holds fewer. */
interface Width {
  /** Of one range. */
  readonly one: number;
  /** Of all ranges of the kind together. */
  readonly together: number;
}

/**
 * A service that the whole world uses publishes ranges up to a `/16`. Inside a network a host shares one segment with
 * others: whoever gives more opens the way to a whole network of the bank.
 */
const WIDTHS: Readonly<Record<Range['version'], Readonly<Record<'public' | 'private', Width>>>> = {
  4: { public: { one: 16, together: 12 }, private: { one: 24, together: 22 } },
  6: { public: { one: 32, together: 28 }, private: { one: 64, together: 62 } },
};

/** A range of a cluster: the platform speaks IPv4, and gives no address that belongs to somebody else. */
export const clusterCidr: Field<string> = text([malformed, foreign, takenInside]);

/** Ranges of one host stand in one rule of a NetworkPolicy, which each node translates into entries of its own. */
const MOST_RANGES = 100;

const outside = list(text([malformed, boundless, special]), { most: MOST_RANGES, distinct: 'range' });

/** Addresses of one host outside the platform; without any, nothing could be reached. */
export const outsideCidrs: Field<readonly string[]> = {
  ...outside,
  check(value: unknown, position: Position, findings: Findings): boolean {
    const sound = outside.check(value, position, findings);
    const fault = sound ? faultOfAll(value as readonly string[]) : undefined;
    if (fault === undefined) {
      return sound;
    }
    findings.report({ ...fault, place: position.place });
    for (const index of (value as readonly string[]).keys()) {
      findings.mark(value as readonly string[], index);
    }
    return false;
  },
};

function faultOfAll(cidrs: readonly string[]): Fault | undefined {
  if (cidrs.length === 0) {
    return {
      mistake: 'external-without-address',
      message: 'the list of addresses is empty, nothing could be reached',
      remedy: 'list at least one range',
    };
  }
  const ranges = cidrs.flatMap((cidr) => rangeOf(cidr) ?? []);
  const twins = respelt(cidrs);
  if (twins !== undefined) {
    return {
      mistake: 'duplicate-name',
      message: `${quoteAll(twins)} are one range`,
      remedy: 'remove one of them',
    };
  }
  return [...new Set(ranges.map(widthOf))].some((width) => isBoundless(ranges, width))
    ? {
        mistake: 'boundless-address',
        message: `the ${cidrs.length} ranges together hold more addresses than one host has`,
        remedy: 'list the addresses of this host only',
      }
    : undefined;
}

/** Two spellings of one range. */
function respelt(cidrs: readonly string[]): readonly string[] | undefined {
  const first = new Map<string, string>();
  for (const cidr of cidrs) {
    const { version, first: from, prefix } = rangeOf(cidr) ?? {};
    const key = `${version} ${from}/${prefix}`;
    const twin = first.get(key) ?? cidr;
    if (twin !== cidr) {
      return [twin, cidr];
    }
    first.set(key, cidr);
  }
  return undefined;
}

/** Addresses that stand in two ranges count once. */
function isBoundless(ranges: readonly Range[], width: Width): boolean {
  const sorted = ranges.filter((range) => widthOf(range) === width).sort((a, b) => (a.first < b.first ? -1 : 1));
  let [count, next] = [0n, 0n];
  for (const { first, last } of sorted) {
    const from = first > next ? first : next;
    if (last >= from) {
      count += last - from + 1n;
      next = last + 1n;
    }
  }
  const version = sorted[0]?.version;
  return count > 1n << BigInt((version === 4 ? 32 : 128) - width.together);
}

function widthOf(range: Range): Width {
  return WIDTHS[range.version][isInside(range) ? 'private' : 'public'];
}

function malformed(value: string): Fault | undefined {
  const parsed = parseRange(value);
  if ('range' in parsed) {
    return undefined;
  }
  return 'error' in parsed
    ? {
        mistake: 'malformed-cidr',
        message: `${quote(value)} is not a range of addresses`,
        remedy: "write it like '10.20.0.0/16'",
      }
    : {
        mistake: 'malformed-cidr',
        message: `${quote(value)} has bits behind its prefix`,
        remedy: `write ${quote(parsed.network)}`,
      };
}

function boundless(value: string): Fault | undefined {
  const range = rangeOf(value);
  const widest = range === undefined ? 0 : widthOf(range).one;
  return range !== undefined && range.prefix < widest
    ? {
        mistake: 'boundless-address',
        message: `${quote(value)} holds more addresses than one host has, it is wider than /${widest}`,
        remedy: 'list the addresses of this host only',
      }
    : undefined;
}

function special(value: string): Fault | undefined {
  const range = rangeOf(value);
  const meaning = range === undefined ? undefined : specialMeaning(range);
  return meaning === undefined
    ? undefined
    : {
        mistake: 'special-address',
        message: `in ${quote(value)} answers no host outside the platform, but ${meaning}`,
        remedy: 'list the addresses of this host only',
      };
}

function foreign(value: string): Fault | undefined {
  const range = rangeOf(value);
  if (range === undefined || isPrivate(range)) {
    return undefined;
  }
  return {
    mistake: 'foreign-cluster-range',
    message: `${quote(value)} is not a range of private IPv4 addresses`,
    remedy: 'take it from 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10',
  };
}

/** Pods and nodes would take the addresses away from what answers there, or get its answers. */
function takenInside(value: string): Fault | undefined {
  const range = rangeOf(value);
  const meaning = range === undefined ? undefined : specialMeaning(range);
  return meaning === undefined
    ? undefined
    : {
        mistake: 'special-address',
        message: `in ${quote(value)} answers ${meaning}`,
        remedy: 'take a range without these addresses',
      };
}
