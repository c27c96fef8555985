/** The first value of each key, in the order in which they appear. */
export function firstBy<K, V>(all: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, V> {
  const first = new Map<K, V>();
  for (const each of all) {
    const key = keyOf(each);
    if (!first.has(key)) {
      first.set(key, each);
    }
  }
  return first;
}

/** All values by their key, both in the order in which they appear. */
export function grouped<K, V>(all: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const found = new Map<K, V[]>();
  for (const each of all) {
    const key = keyOf(each);
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, [each]);
    } else {
      known.push(each);
    }
  }
  return found;
}
