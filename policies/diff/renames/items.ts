import type { Item } from '../items';
import { pairsOf, type Twins } from './pairs';
import { isRenamed, type Names } from './values';

/** Items of one cluster that only one side has. */
export interface OneSided {
  /** Those of OLD. */
  readonly removed: readonly Item[];
  /** Those of NEW. */
  readonly added: readonly Item[];
}

/** What only one side has of two lists of items; a side without the cluster has none. */
export function oneSided(old: readonly Item[] = [], next: readonly Item[] = []): OneSided {
  const [oldKeys, newKeys] = [old, next].map((items) => new Set(items.map(({ key }) => key)));
  return {
    removed: old.filter(({ key }) => !newKeys?.has(key)),
    added: next.filter(({ key }) => !oldKeys?.has(key)),
  };
}

/** Removed and added items that only a rename tells apart, whatever else differs in them. */
export function twinsOf({ removed, added }: OneSided, renames: readonly Names[]): readonly Twins<Item>[] {
  const belong = (old: Item, next: Item) =>
    kindOf(old) === kindOf(next) && isRenamed(renames, nameOf(old), nameOf(next));
  return pairsOf(removed, added, belong);
}

/** Whether two items are the same but for names. */
export function isTwin(renames: readonly Names[], old: Item, next: Item): boolean {
  return isRenamed(renames, old.place, next.place) && isRenamed(renames, old.content, next.content);
}

/** What two items have in common that are the same under another name. */
export function kindOf({ key, subject }: Item): string {
  return subject.type === 'object' ? key.split('|').slice(0, 3).join('|') : (subject.address.split('.')[0] ?? '');
}

function nameOf({ subject }: Item): unknown {
  return subject.type === 'object' ? [subject.namespace, subject.name] : subject.address;
}
