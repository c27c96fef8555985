import { canonical } from '../../canonical';
import { isMap, isScalar, type JsonMap } from './values';

/** Which item of an old list is which of a new one. */
export interface Matching {
  /** In the order of the new list. */
  readonly pairs: readonly Pair[];
  /** Items that only the old list has. */
  readonly removed: readonly Item[];
  /** Items that only the new list has. */
  readonly added: readonly Item[];
}

/** One item under its name or index. */
export interface Item {
  /** What tells it apart from the others of its list: a key field, else its index. */
  readonly label: string;
  /** The whole item. */
  readonly value: unknown;
}

/** Two items that are the same one, changed or not. */
export interface Pair {
  /** What tells it apart in both lists. */
  readonly label: string;
  /** The item of the old list. */
  readonly old: unknown;
  /** The item of the new list. */
  readonly new: unknown;
  /** Place in the old list, from 0; the order of these shows what was reordered. */
  readonly oldIndex: number;
}

/**
 * Fields that tell the items of a list apart, the first that fit both lists: every item has the first field, and all
 * of them together name no item twice.
 */
const KEYS: readonly (readonly string[])[] = [
  ['name'],
  ['from', 'kind', 'to'],
  ['namespace', 'name'],
  ['kind', 'namespace', 'name'],
  ['mountPath'],
  ['containerPort'],
  ['containerPort', 'protocol'],
  ['port'],
  ['port', 'protocol'],
  ['number'],
  ['topologyKey'],
  ['key'],
  ['key', 'effect'],
  ['key', 'operator', 'value', 'effect'],
  ['image'],
  ['image', 'tag'],
  ['path'],
  ['type'],
];

/** Items that share less than this part of their values are two items, not one that changed. */
const LEAST_SIMILARITY = 0.5;

/** Matches maps by what names them, else by what they hold; other items by their index. */
export function matchItems(old: readonly unknown[], next: readonly unknown[]): Matching {
  if (![...old, ...next].every(isMap)) {
    return matchByIndex(old, next);
  }
  const fields = KEYS.find((key) => namesAll(old as JsonMap[], key) && namesAll(next as JsonMap[], key));
  return fields ? matchByKey(old as JsonMap[], next as JsonMap[], fields) : matchByContent(old, next);
}

function namesAll(items: readonly JsonMap[], fields: readonly string[]): boolean {
  const [first = ''] = fields;
  return (
    items.every((item) => item[first] !== undefined && fields.every((field) => isScalar(item[field]))) &&
    new Set(items.map((item) => labelOf(item, fields))).size === items.length
  );
}

function labelOf(item: JsonMap, fields: readonly string[]): string {
  return fields.flatMap((field) => (item[field] === undefined ? [] : [String(item[field])])).join('/');
}

function matchByKey(old: readonly JsonMap[], next: readonly JsonMap[], fields: readonly string[]): Matching {
  const oldIndices = new Map(old.map((item, index) => [labelOf(item, fields), index]));
  const labels = new Set(next.map((item) => labelOf(item, fields)));
  const named = (items: readonly JsonMap[]) => items.map((value) => ({ label: labelOf(value, fields), value }));
  return {
    pairs: named(next).flatMap(({ label, value }) => {
      const oldIndex = oldIndices.get(label);
      return oldIndex === undefined ? [] : [{ label, old: old[oldIndex], new: value, oldIndex }];
    }),
    removed: named(old).filter(({ label }) => !labels.has(label)),
    added: named(next).filter(({ label }) => !oldIndices.has(label)),
  };
}

function matchByIndex(old: readonly unknown[], next: readonly unknown[]): Matching {
  return fromIndices(old, next, new Map(next.slice(0, old.length).map((_, index) => [index, index])));
}

/** Equal items first, then those that are most alike; rules are known by what they say. */
function matchByContent(old: readonly unknown[], next: readonly unknown[]): Matching {
  const oldByNew = new Map<number, number>();
  const free = new Map<string, number[]>();
  old.forEach((item, index) => {
    free.set(canonical(item), [...(free.get(canonical(item)) ?? []), index]);
  });
  next.forEach((item, index) => {
    const same = free.get(canonical(item))?.shift();
    if (same !== undefined) {
      oldByNew.set(index, same);
    }
  });
  const taken = new Set(oldByNew.values());
  const oldRest = [...old.keys()].filter((index) => !taken.has(index));
  const newRest = [...next.keys()].filter((index) => !oldByNew.has(index));
  for (const [newIndex, oldIndex] of mostAlike(old, next, oldRest, newRest)) {
    oldByNew.set(newIndex, oldIndex);
  }
  return fromIndices(old, next, oldByNew);
}

/** Pairs the rest, the most alike first; among equals, those that stand closest together. */
function mostAlike(
  old: readonly unknown[],
  next: readonly unknown[],
  oldRest: readonly number[],
  newRest: readonly number[],
): ReadonlyMap<number, number> {
  const oldLeaves = new Map(oldRest.map((index) => [index, leavesOf(old[index])]));
  const candidates = newRest.flatMap((newIndex) => {
    const leaves = leavesOf(next[newIndex]);
    return oldRest.map((oldIndex) => ({
      newIndex,
      oldIndex,
      score: similarity(leaves, oldLeaves.get(oldIndex) ?? new Set()),
    }));
  });
  const distance = (pair: { readonly newIndex: number; readonly oldIndex: number }) =>
    Math.abs(pair.newIndex - pair.oldIndex);
  const best = candidates
    .filter(({ score }) => score >= LEAST_SIMILARITY)
    .sort(
      (a, b) => b.score - a.score || distance(a) - distance(b) || a.newIndex - b.newIndex || a.oldIndex - b.oldIndex,
    );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { newIndex, oldIndex } of best) {
    if (!pairs.has(newIndex) && !taken.has(oldIndex)) {
      pairs.set(newIndex, oldIndex);
      taken.add(oldIndex);
    }
  }
  return pairs;
}

/** Every value in a value with its path; indices are left out, so that a shift of items changes nothing. */
function leavesOf(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) {
    return new Set(value.flatMap((item) => [...leavesOf(item, `${path}[]`)]));
  }
  if (isMap(value)) {
    return new Set(Object.entries(value).flatMap(([key, field]) => [...leavesOf(field, `${path}.${key}`)]));
  }
  return new Set([`${path}=${JSON.stringify(value)}`]);
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((leaf) => b.has(leaf)).length;
  return shared / Math.max(a.size, b.size, 1);
}

function fromIndices(
  old: readonly unknown[],
  next: readonly unknown[],
  oldByNew: ReadonlyMap<number, number>,
): Matching {
  const taken = new Set(oldByNew.values());
  return {
    pairs: next.flatMap((value, index) => {
      const oldIndex = oldByNew.get(index);
      return oldIndex === undefined ? [] : [{ label: String(index), old: old[oldIndex], new: value, oldIndex }];
    }),
    removed: old.flatMap((value, index) => (taken.has(index) ? [] : [{ label: String(index), value }])),
    added: next.flatMap((value, index) => (oldByNew.has(index) ? [] : [{ label: String(index), value }])),
  };
}
