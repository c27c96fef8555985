import { Values } from './known';
import { oncePerText } from './once';

/** Istio's condition on a text; one field stands. */
export interface TextMatch {
  /** The whole text. @default - not said */
  readonly exact?: string;
  /** How the text begins, letter by letter. @default - not said */
  readonly prefix?: string;
  /** RE2 over the whole text. @default - not said */
  readonly regex?: string;
}

/** The expression for a segment of a path, whatever it holds. */
const anySegment = '[^/]+';

/** A segment that fits every name of a path and stands in no contract: no URI holds it as it is (RFC 3986). */
export const anyValue = '^';

/**
 * Expressions that are read: of others nobody can say that they take whole segments, nor that RE2 and JavaScript take the
 * same.
 */
export const readExpressions = Values.ofText(
  `segments, each written out or '${anySegment}'`,
  "(/(\\[\\^/\\]\\+|([-A-Za-z0-9_~:@!&',=]|\\\\[.$()+])+))+",
);

/** Whether a text meets a condition; no text meets an expression that is not read. */
export function matchesText(match: TextMatch | undefined, text: string): boolean {
  const { exact, prefix, regex } = match ?? {};
  return (
    (exact === undefined || exact === text) &&
    (prefix === undefined || text.startsWith(prefix)) &&
    (regex === undefined || expressionOf(regex)?.test(text) === true)
  );
}

/** What a condition on a path takes, as a pattern of Istio's policies. */
export function pathPatternOf({ exact, prefix, regex }: TextMatch = {}): string {
  if (regex !== undefined) {
    return regex.replaceAll(anySegment, '{*}').replace(/\\(.)/g, '$1');
  }
  return exact ?? `${prefix ?? '/'}*`;
}

/** An expression over a whole text, compiled once; nothing where it is not read. */
const expressionOf = oncePerText((regex: string) =>
  readExpressions.include(regex) ? new RegExp(`^${regex}$`) : undefined,
);
