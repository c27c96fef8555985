import { quote, quoteAll } from './place';

const MOST_LISTED = 8;

/** The known name that is most like a misspelt one, unless none is: one letter of three may differ. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of [...new Set(known)].sort()) {
    const limit = Math.min(3, Math.floor(Math.max(name.length, candidate.length) / 3));
    if (Math.abs(name.length - candidate.length) > limit) {
      continue;
    }
    const distance = edits(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) {
      best = { name: candidate, distance };
    }
  }
  return best?.name;
}

/** Remedy for a name that is not among the known ones; `declare` says how it would become known. */
export function mendName(name: string, known: readonly string[], declare: string): string {
  const near = nearest(name, known);
  if (near !== undefined) {
    return `did you mean ${quote(near)}? Otherwise ${declare}`;
  }
  const listed = [...new Set(known)];
  if (listed.length === 0) {
    return declare;
  }
  const more = listed.length > MOST_LISTED ? '…' : '';
  return `use one of ${quoteAll(listed.slice(0, MOST_LISTED))}${more}, or ${declare}`;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function edits(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
