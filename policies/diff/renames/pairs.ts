/** What was removed, and what was added that it is under another name. */
export type Twins<T> = readonly [T, T];

/** Pairs of two lists that belong together; each value is in one at most. */
export function pairsOf<T>(
  removed: readonly T[],
  added: readonly T[],
  belong: (old: T, next: T) => boolean,
): readonly Twins<T>[] {
  const taken = new Set<T>();
  return removed.flatMap((old): readonly Twins<T>[] => {
    const twin = added.find((next) => !taken.has(next) && belong(old, next));
    return twin === undefined || !taken.add(twin) ? [] : [[old, twin]];
  });
}
