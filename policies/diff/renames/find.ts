import type { Rename } from '../difference';
import { sortedBy } from '../fields/values';
import type { Item } from '../items';
import { isTwin, kindOf, type OneSided, twinsOf } from './items';
import type { Names } from './values';

/**
 * Finds names that changed: objects with the name are gone, and under another one there are objects that differ in
 * nothing else. Most of the objects with the name must be; else it is one that went, beside one that came.
 *
 * @param clusters what only one side has, by cluster
 * @returns the names by which most objects are explained first
 */
export function findRenames(clusters: readonly OneSided[]): readonly Rename[] {
  const found: Rename[] = [];
  const explained = new Set<Item>();
  for (const { from, to, removed } of candidatesIn(clusters)) {
    const bearers = clusters.flatMap(({ removed: all }) => all.filter((item) => bears(item, from)));
    const isTaken = found.some((rename) => rename.from === from || rename.to === to);
    if (!isTaken && removed.some((item) => !explained.has(item)) && 2 * removed.length > bearers.length) {
      const twins = clusters.flatMap((cluster) => twinsOf(cluster, [{ from, to }]));
      found.push({ from, to, objects: twins.length });
      for (const [old] of twins) {
        explained.add(old);
      }
    }
  }
  return found;
}

/** Names that would explain removed items, those that explain most of them first. */
function candidatesIn(clusters: readonly OneSided[]): readonly (Names & { readonly removed: readonly Item[] })[] {
  const candidates = new Map<string, Names & { readonly removed: Item[] }>();
  for (const { removed, added } of clusters) {
    for (const old of removed) {
      for (const next of added.filter((item) => kindOf(item) === kindOf(old))) {
        for (const names of namesOf(old, next).filter((each) => isTwin([each], old, next))) {
          const key = `${names.from} ${names.to}`;
          const candidate = candidates.get(key) ?? { ...names, removed: [] };
          candidate.removed.push(old);
          candidates.set(key, candidate);
        }
      }
    }
  }
  return sortedBy([...candidates.entries()], ([key]) => key)
    .map(([, candidate]) => candidate)
    .sort((a, b) => b.removed.length - a.removed.length);
}

/** Names that would have changed if one item became the other. */
function namesOf({ subject: old }: Item, { subject: next }: Item): readonly Names[] {
  if (old.type !== 'object' || next.type !== 'object') {
    return [];
  }
  return [
    { from: old.name, to: next.name },
    { from: old.namespace ?? '', to: next.namespace ?? '' },
  ].filter(({ from, to }) => from !== to && from !== '' && to !== '');
}

function bears({ subject }: Item, name: string): boolean {
  return subject.type === 'object' && (subject.name === name || subject.namespace === name);
}
