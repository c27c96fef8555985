/** Known names letter by letter: what may come after the same beginning. */
export interface Letters {
  /** By the next letter, a small one. */
  readonly next: Map<string, Letters>;
  /** Names that end here; they differ in capital letters only. */
  readonly names: string[];
}

/** No name of anything is longer, the longest being those in the DNS; what is longer is not misspelt, it is something else. */
const LONGEST = 253;

/** Names letter by letter, in small letters. */
export function lettersOf(names: Iterable<string>): Letters {
  const root: Letters = { next: new Map(), names: [] };
  for (const name of names) {
    if (name.length <= LONGEST) {
      let letters = root;
      for (const letter of name.toLowerCase().split('')) {
        letters = after(letters, letter);
      }
      letters.names.push(name);
    }
  }
  return root;
}

function after({ next }: Letters, letter: string): Letters {
  const known = next.get(letter) ?? { next: new Map(), names: [] };
  next.set(letter, known);
  return known;
}

/**
 * Names that become a word by so many insertions, deletions, replacements and swaps of neighbours, capital letters being
 * small ones. What several names begin with is compared once, and nothing behind a beginning that is too far away.
 */
export function namesWithin(root: Letters, word: string, most: number): string[] {
  const found: string[] = [];
  if (word.length > LONGEST) {
    return found;
  }
  const asked = word.toLowerCase();
  // For each letter of a beginning the edits that lead from there to each beginning of what is asked for.
  const rows = [Array.from({ length: asked.length + 1 }, (_, column) => column)];
  const visit = ({ next, names }: Letters, beginning: string): void => {
    if ((rows[beginning.length]?.[asked.length] ?? FAR) <= most) {
      found.push(...names);
    }
    for (const [letter, letters] of next) {
      const longer = beginning + letter;
      if (fillRow(rows, longer, asked, most)) {
        visit(letters, longer);
      }
    }
  };
  visit(root, '');
  return found;
}

const FAR = Number.POSITIVE_INFINITY;

/** Counts the edits of a beginning as far as they may be few enough, and says whether some are. */
function fillRow(rows: number[][], beginning: string, asked: string, most: number): boolean {
  const depth = beginning.length;
  const row = new Array<number>(asked.length + 1).fill(FAR);
  const last = rows[depth - 1] ?? [];
  const beforeLast = rows[depth - 2] ?? [];
  let least = FAR;
  for (let column = Math.max(0, depth - most); column <= Math.min(asked.length, depth + most); column++) {
    const isSame = asked[column - 1] === beginning[depth - 1];
    const isSwapped = asked[column - 2] === beginning[depth - 1] && asked[column - 1] === beginning[depth - 2];
    const edits = Math.min(
      (last[column] ?? FAR) + 1,
      (row[column - 1] ?? FAR) + 1,
      (last[column - 1] ?? FAR) + (isSame ? 0 : 1),
      isSwapped ? (beforeLast[column - 2] ?? FAR) + 1 : FAR,
    );
    row[column] = edits;
    least = Math.min(least, edits);
  }
  rows[depth] = row;
  return least <= most;
}
