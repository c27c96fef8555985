import type { Range } from './cidr';

/** What has a range of addresses. */
interface Ranged {
  /** The range itself. */
  readonly range: Range;
}

interface Entry<T> {
  readonly first: bigint;
  /** Of the entries so far, the one that reaches furthest. */
  readonly furthest: T;
}

/** Says of many ranges whether one shares addresses with another range, without looking at all of them. */
export class RangeIndex<T extends Ranged> {
  private readonly entries = new Map<Range['version'], Entry<T>[]>();

  /** @param all what is looked for */
  public constructor(all: readonly T[]) {
    for (const each of sorted(all)) {
      const { version, first, last } = each.range;
      const entries = this.entries.get(version) ?? [];
      const before = entries.at(-1)?.furthest;
      entries.push({ first, furthest: before !== undefined && before.range.last >= last ? before : each });
      this.entries.set(version, entries);
    }
  }

  /** One that shares an address with a range; `undefined` where none does. */
  public overlapping({ version, first, last }: Range): T | undefined {
    const entries = this.entries.get(version) ?? [];
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle] as Entry<T>).first <= last) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const found = entries[low - 1]?.furthest;
    return found !== undefined && found.range.last >= first ? found : undefined;
  }
}

/**
 * What lies directly in each of some ranges: of two in CIDR notation that share addresses, one holds the other. Of two that
 * are the same, the later one holds the earlier.
 */
export function directlyInside<T extends Ranged>(all: readonly T[]): ReadonlyMap<T, readonly T[]> {
  const inside = new Map<T, T[]>();
  const open: T[] = [];
  for (const each of sorted(all)) {
    while (open.length > 0 && !holds((open.at(-1) as T).range, each.range)) {
      open.pop();
    }
    const outer = open.at(-1);
    if (outer !== undefined) {
      const known = inside.get(outer) ?? [];
      known.push(each);
      inside.set(outer, known);
    }
    open.push(each);
  }
  return inside;
}

function holds(outer: Range, { version, first }: Range): boolean {
  return outer.version === version && first <= outer.last;
}

/** By first address, of two the wider one first, of two that are the same the later one. */
function sorted<T extends Ranged>(all: readonly T[]): readonly T[] {
  return [...all].reverse().sort((one, other) => {
    const [a, b] = [one.range, other.range];
    return a.version - b.version || compare(a.first, b.first) || a.prefix - b.prefix;
  });
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : Number(one > other);
}
