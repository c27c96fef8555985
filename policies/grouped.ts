/** Values by their keys, in their order; a value stands once under each of its keys. */
export function grouped<K, V>(
  values: readonly V[],
  keysOf: (value: V) => K | readonly K[],
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const keys = keysOf(value);
    if (!Array.isArray(keys)) {
      append(groups, keys as K, value);
    } else if (keys.length === 1) {
      append(groups, keys[0] as K, value);
    } else {
      for (const key of new Set(keys as readonly K[])) {
        append(groups, key, value);
      }
    }
  }
  return groups;
}

/** Puts a value behind those of its key. */
export function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const known = groups.get(key);
  if (known) {
    known.push(value);
  } else {
    groups.set(key, [value]);
  }
}
