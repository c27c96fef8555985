/**
 * Translates a regular expression of Go (RE2), as CRDs carry them, to one of JavaScript without flags.
 *
 * @throws when the expression uses something that JavaScript lacks, so that a new CRD cannot change its meaning unseen
 */
export function toJavaScript(pattern: string): string {
  const insensitive = pattern.startsWith('(?i)') || pattern.startsWith('^(?i)');
  const plain = (insensitive ? pattern.replace('(?i)', '') : pattern)
    .replaceAll('(?P<', '(?<')
    .replaceAll('\\z', '$')
    .replaceAll('\\A', '^')
    .replaceAll('[[:alnum:]]', '[0-9A-Za-z]');
  if (/\(\?[a-zA-Z]|\[\[:|\\[pPQE]/.test(plain)) {
    throw new Error(`pattern '${pattern}' uses a feature of RE2 that is not translated; add it to pattern.ts`);
  }
  const result = insensitive ? bothCases(plain) : plain;
  new RegExp(result);
  return result;
}

/** Spells every letter of the expression in both cases: JSON Schema has no flag that ignores case. */
function bothCases(pattern: string): string {
  let result = '';
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '\\') {
      result += char + pattern.charAt(++i);
    } else if (inClass) {
      const range = /^([a-zA-Z])-([a-zA-Z])/.exec(pattern.slice(i));
      result += range ? cases(range[0]) : cases(char);
      i += range ? 2 : 0;
      inClass = char !== ']';
    } else {
      result += /[a-zA-Z]/.test(char) ? `[${cases(char)}]` : char;
      inClass = char === '[';
    }
  }
  return result;
}

function cases(text: string): string {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  return lower === upper ? text : lower + upper;
}
