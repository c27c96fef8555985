/** One step from a value to a part of it. */
export type Step =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'splat' };

/** `kubernetes_namespace_v1.kafka.metadata[0].name`, in parts. */
export interface Traversal {
  readonly text: string;
  readonly root: string;
  readonly steps: readonly Step[];
}

/** What was read from a string of a configuration. */
export interface Template {
  /** Whether the string is one expression and nothing else, so that its value may be of any type. */
  readonly whole: boolean;
  readonly traversals: readonly Traversal[];
  /** Expressions that this reader does not understand. They are told, never taken for good. */
  readonly unknown: readonly string[];
}

const LITERALS = ['true', 'false', 'null'];
const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|[A-Za-z_][\w-]*|\d+(?:\.\d+)?|&&|\|\||[=!<>]=|[-+*/%!<>?:,()[\].]/y;

/**
 * Reads the `${…}` of a string in `cdk.tf.json`.
 *
 * It knows references, calls of functions, operators and literals. Objects, `for`, `%{…}` and computed keys are not used
 * by the project; they count as not understood.
 */
export function readTemplate(text: string): Template {
  const traversals: Traversal[] = [];
  const unknown: string[] = [];
  let whole = false;
  // `$${` and `%%{` stand for themselves.
  const opening = /\$\$\{|%%\{|\$\{|%\{/g;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [mark] = found;
    if (mark.length === 3) {
      continue;
    }
    const end = closing(text, opening.lastIndex);
    const body = text.slice(opening.lastIndex, end);
    const read = mark === '${' && end < text.length ? readExpression(body) : undefined;
    traversals.push(...(read ?? []));
    if (read === undefined) {
      unknown.push(`${mark}${body}}`);
    }
    whole = found.index === 0 && end === text.length - 1;
    opening.lastIndex = end + 1;
  }
  return { whole, traversals, unknown };
}

/** Position of the brace that closes an expression, or the length of the text. */
function closing(text: string, start: number): number {
  let depth = 1;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      at += character === '\\' ? 1 : 0;
      quoted = character !== '"';
    } else if (character === '"') {
      quoted = true;
    } else {
      depth += character === '{' ? 1 : character === '}' ? -1 : 0;
      if (depth === 0) {
        return at;
      }
    }
  }
  return text.length;
}

/** The references of an expression; `undefined` when it holds what is not known. */
function readExpression(text: string): Traversal[] | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.length === 0) {
    return undefined;
  }
  const found: Traversal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (token.startsWith('"')) {
      const nested = readTemplate(unquote(token));
      if (nested.unknown.length > 0) {
        return undefined;
      }
      found.push(...nested.traversals);
    } else if (/^[A-Za-z_]/.test(token) && tokens[at + 1] !== '(' && !LITERALS.includes(token)) {
      const read = readTraversal(tokens, at);
      if (read === undefined) {
        return undefined;
      }
      found.push(read.traversal);
      at = read.end - 1;
    }
  }
  return found;
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) {
      return undefined;
    }
    if (token.trim() !== '') {
      tokens.push(token);
    }
  }
  return tokens;
}

function readTraversal(
  tokens: readonly string[],
  start: number,
): { readonly traversal: Traversal; readonly end: number } | undefined {
  const steps: Step[] = [];
  let at = start + 1;
  while (tokens[at] === '.' || tokens[at] === '[') {
    const bracket = tokens[at] === '[';
    const step = stepOf(tokens[at + 1] ?? '', bracket);
    if (step === undefined || (bracket && tokens[at + 2] !== ']')) {
      return undefined;
    }
    steps.push(step);
    at += bracket ? 3 : 2;
  }
  const root = tokens[start] ?? '';
  return steps.length === 0
    ? undefined
    : { traversal: { text: tokens.slice(start, at).join(''), root, steps }, end: at };
}

/** `.name`, `.0`, `.*`, `["name"]`, `[0]` or `[*]`. */
function stepOf(token: string, bracket: boolean): Step | undefined {
  if (token === '*') {
    return { kind: 'splat' };
  }
  if (/^\d+$/.test(token)) {
    return { kind: 'index', index: Number(token) };
  }
  if (bracket) {
    return token.startsWith('"') && !token.includes('${') ? { kind: 'name', name: unquote(token) } : undefined;
  }
  return /^[A-Za-z_]/.test(token) ? { kind: 'name', name: token } : undefined;
}

function unquote(token: string): string {
  return token.slice(1, -1).replace(/\\(.)/g, '$1');
}
