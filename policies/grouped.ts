/** Values by their keys, in their order; a value stands once under each of its keys. */
export function grouped<K, V>(
  values: readonly V[],
  keysOf: (value: V) => K | readonly K[],
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const keys = keysOf(value);
    for (const key of Array.isArray(keys) ? new Set(keys as readonly K[]) : [keys as K]) {
      const known = groups.get(key);
      if (known) {
        known.push(value);
      } else {
        groups.set(key, [value]);
      }
    }
  }
  return groups;
}
