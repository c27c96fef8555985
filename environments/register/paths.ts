/*
 * Paths of operations and prefixes of hosts, compared segment by segment: a `{name}` stands for one segment, whatever it
 * holds. A prefix covers itself and what follows its last segment: `/cart` and `/cart/…`, never `/cartons`.
 */

/** Whether all that a path stands for lies below a prefix; so does a prefix below another one. */
export function isBelow(path: string, prefix: string): boolean {
  return prefix === '/' || path === prefix || path.startsWith(`${prefix}/`);
}

/** What of a path lies below a prefix: of `/{shop}/carts`, below `/books`, it is `/books/carts`. */
export function partBelow(path: string, prefix: string): string | undefined {
  const segments = segmentsOf(path);
  const { length } = segmentsOf(prefix);
  const outer = commonPath(pathOf(segments.slice(0, length)), prefix);
  return outer === undefined ? undefined : pathOf([...segmentsOf(outer), ...segments.slice(length)]);
}

/** What two paths both stand for: of `/{shop}/carts` and `/books/{list}` it is `/books/carts`. */
export function commonPath(one: string, other: string): string | undefined {
  const others = segmentsOf(other);
  const common: string[] = [];
  for (const [index, segment] of segmentsOf(one).entries()) {
    const opposite = others[index];
    if (opposite === undefined || (segment !== opposite && !isName(segment) && !isName(opposite))) {
      return undefined;
    }
    common.push(isName(segment) ? opposite : segment);
  }
  return common.length === others.length ? pathOf(common) : undefined;
}

/** Whether a path stands for all that another one stands for. */
export function covers(path: string, other: string): boolean {
  return commonPath(path, other) === other;
}

/** A path in which it does not matter how its names are called. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

function isName(segment: string): boolean {
  return segment.startsWith('{');
}

function segmentsOf(path: string): readonly string[] {
  return path === '/' ? [] : path.slice(1).split('/');
}

function pathOf(segments: readonly string[]): string {
  return `/${segments.join('/')}`;
}
