/** Istio's condition on a text; one field stands. */
export interface TextMatch {
  /** The whole text. @default - not said */
  readonly exact?: string;
  /** How the text begins, letter by letter. @default - not said */
  readonly prefix?: string;
  /** RE2 over the whole text. @default - not said */
  readonly regex?: string;
}

/** Whether a text meets a condition; no text meets an expression that cannot be read. */
export function matchesText(match: TextMatch | undefined, text: string): boolean {
  const { exact, prefix, regex } = match ?? {};
  return (
    (exact === undefined || exact === text) &&
    (prefix === undefined || text.startsWith(prefix)) &&
    (regex === undefined || expressionOf(regex)?.test(text) === true)
  );
}

const expressions = new Map<string, RegExp | undefined>();

/** An expression over a whole text, compiled once; nothing where it is none, or only the proxy can read it. */
export function expressionOf(regex: string): RegExp | undefined {
  if (!expressions.has(regex)) {
    expressions.set(regex, compiled(regex));
  }
  return expressions.get(regex);
}

function compiled(regex: string): RegExp | undefined {
  try {
    // Alone first: `a)(b` would become an expression by the brackets around it.
    return new RegExp(regex) && new RegExp(`^(?:${regex})$`);
  } catch {
    return undefined;
  }
}
