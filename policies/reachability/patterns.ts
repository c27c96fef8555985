import { oncePerText } from '../once';
/**
 * The pattern languages of Istio: exact texts, `prefix*`, `*suffix`, `*` (present, so not empty), and for paths the
 * templates `{*}` (one segment, not empty) and `{**}` (anything, also nothing).
 */
export function matchesPattern(pattern: string, text: string): boolean {
  if (pattern === '*') {
    return text !== '';
  }
  if (pattern.startsWith('*')) {
    return text.endsWith(pattern.slice(1));
  }
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}

/** A character, or a class of them that may repeat. */
type Token = { readonly character: string } | { readonly repeat: 'any' | 'segment' };

/** Tokens of a path pattern; `segment` consumes at least one character, `any` none or more. */
function tokensOf(pattern: string): readonly Token[] {
  if (pattern.includes('{*}') || pattern.includes('{**}')) {
    return pattern.split(/(\{\*\*?\})/).flatMap<Token>((part) => {
      if (part === '{*}' || part === '{**}') {
        return [{ repeat: part === '{*}' ? 'segment' : 'any' }];
      }
      return literal(part);
    });
  }
  if (pattern === '*') {
    return [{ repeat: 'any' }];
  }
  if (pattern.startsWith('*')) {
    return [{ repeat: 'any' }, ...literal(pattern.slice(1))];
  }
  return pattern.endsWith('*') ? [...literal(pattern.slice(0, -1)), { repeat: 'any' }] : literal(pattern);
}

function literal(text: string): Token[] {
  return [...text].map((character) => ({ character }));
}

/**
 * Where a match may stand after some characters: `2 × position`, plus 1 inside a segment that has begun.
 * Empty when no match is possible any more.
 */
type Positions = readonly number[];

function start(tokens: readonly Token[]): Positions {
  return closure(tokens, [0]);
}

/** Adds the positions that are reached without a character. */
function closure(tokens: readonly Token[], positions: Iterable<number>): Positions {
  const reached = new Set<number>();
  const add = (position: number): void => {
    if (reached.has(position)) {
      return;
    }
    reached.add(position);
    const token = tokens[position >> 1];
    const optional = token && 'repeat' in token && (token.repeat === 'any' || position % 2 === 1);
    if (optional) {
      add(((position >> 1) + 1) << 1);
    }
  };
  for (const position of positions) {
    add(position);
  }
  return [...reached].sort((a, b) => a - b);
}

function step(tokens: readonly Token[], positions: Positions, character: string): Positions {
  const next: number[] = [];
  for (const position of positions) {
    const token = tokens[position >> 1];
    if (token === undefined) {
      continue;
    }
    if ('character' in token) {
      if (token.character === character) {
        next.push(((position >> 1) + 1) << 1);
      }
    } else if (token.repeat === 'any') {
      next.push(position);
    } else if (character !== '/') {
      next.push(position | 1);
    }
  }
  return closure(tokens, next);
}

function accepts(tokens: readonly Token[], positions: Positions): boolean {
  return positions.includes(tokens.length << 1);
}

/** A character that stands in no pattern. */
const other = '~';

/**
 * Finds a path, beginning with `/`, whose matches of `patterns` satisfy `wanted`; none when there is no such path.
 *
 * Exact: it walks all patterns at once, one state for each way in which paths can match them.
 */
export function findPath(
  patterns: readonly string[],
  wanted: (matches: (pattern: string) => boolean) => boolean,
): string | undefined {
  const distinct = [...new Set(patterns)];
  const tokens = distinct.map(tokensOf);
  const alphabet = alphabetOf(tokens);
  const first = tokens.map((pattern) => step(pattern, start(pattern), '/'));
  const queue: { readonly path: string; readonly states: readonly Positions[] }[] = [{ path: '/', states: first }];
  const seen = new Set([JSON.stringify(first)]);
  for (const { path, states } of queue) {
    const matched = new Set(
      distinct.filter((_, index) => accepts(tokens[index] as readonly Token[], states[index] as Positions)),
    );
    if (wanted((pattern) => matched.has(pattern))) {
      return path;
    }
    for (const character of alphabet) {
      const next = tokens.map((pattern, index) => step(pattern, states[index] as Positions, character));
      const key = JSON.stringify(next);
      if (!seen.has(key)) {
        seen.add(key);
        queue.push({ path: `${path}${character}`, states: next });
      }
    }
  }
  return undefined;
}

function alphabetOf(tokens: readonly (readonly Token[])[]): readonly string[] {
  const characters = tokens.flat().flatMap((token) => ('character' in token ? [token.character] : []));
  return [...new Set([...characters, '/', other])];
}

/** Whether a path pattern matches a path; only templates need an expression. */
export function matchesPath(pattern: string, path: string): boolean {
  if (!pattern.includes('{*}') && !pattern.includes('{**}')) {
    return pattern === '*' || matchesPattern(pattern, path);
  }
  return expressionOf(pattern).test(path);
}

const expressionOf = oncePerText((pattern: string): RegExp => {
  const parts = tokensOf(pattern).map((token) =>
    'character' in token
      ? token.character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
      : token.repeat === 'any'
        ? '.*'
        : '[^/]+',
  );
  return new RegExp(`^${parts.join('')}$`, 'su');
});
