/** What `compute` gives for an object, computed once for all who ask; it is forgotten with the object. */
export function oncePer<K extends object, V>(compute: (object: K) => V): (object: K) => V {
  return remembering(compute, new WeakMap<K, V>());
}

/** What `compute` gives for a text or a number, computed once in a process: for those of which there are few. */
export function oncePerText<K extends string | number, V>(compute: (text: K) => V): (text: K) => V {
  return remembering(compute, new Map<K, V>());
}

interface Known<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): unknown;
}

function remembering<K, V>(compute: (key: K) => V, known: Known<K, V>): (key: K) => V {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) {
      return before as V;
    }
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
