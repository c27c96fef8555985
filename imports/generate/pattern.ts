/** What RE2 writes and JavaScript spells otherwise. */
const SPELLINGS: readonly (readonly [re2: string, javaScript: string])[] = [
  ['(?P<', '(?<'],
  ['\\z', '$'],
  ['\\A', '^'],
  ['[[:alnum:]]', '[0-9A-Za-z]'],
];

/**
 * Translates a regular expression of Go (RE2), as CRDs carry them, to one of JavaScript without flags.
 *
 * @throws when the expression uses something that JavaScript lacks, so that a new CRD cannot change its meaning unseen
 */
export function toJavaScript(pattern: string): string {
  const spelt = SPELLINGS.reduce((text, [re2, javaScript]) => text.replaceAll(re2, javaScript), pattern);
  if (/\(\?(?!i\))[a-zA-Z]|\[\[:|\\[pPQE]/.test(spelt)) {
    throw new Error(`pattern '${pattern}' uses a feature of RE2 that is not translated; add it to pattern.ts`);
  }
  const result = spelt.includes('(?i)') ? withoutFlag(spelt) : spelt;
  new RegExp(result);
  return result;
}

/** `(?i)` holds to the end of its group; JSON Schema has no flag, so every letter there is spelt in both cases. */
function withoutFlag(pattern: string): string {
  const tokens = pattern.match(/\(\?i\)|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[\s\S]/g) ?? [];
  const outer: boolean[] = [];
  let ignoresCase = false;
  let result = '';
  for (const token of tokens) {
    if (token === '(?i)') {
      ignoresCase = true;
      continue;
    }
    if (token === '(') {
      outer.push(ignoresCase);
    }
    if (token === ')') {
      ignoresCase = outer.pop() ?? false;
    }
    result += ignoresCase ? bothCases(token) : token;
  }
  return result;
}

/** A letter becomes a class of two; the letters and ranges of a class are repeated in the other case. */
function bothCases(token: string): string {
  if (/^[a-zA-Z]$/.test(token)) {
    return `[${token.toLowerCase()}${token.toUpperCase()}]`;
  }
  if (!token.startsWith('[')) {
    return token;
  }
  return token.replace(/\\.|[a-zA-Z]-[a-zA-Z]|[a-zA-Z]/g, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase() + part.toUpperCase(),
  );
}
