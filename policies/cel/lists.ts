import { type CelLibrary, register, registerNamespace } from './library';

type List = Iterable<unknown>;

/** Text that is equal for equal values. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_name, field: unknown) => {
    if (typeof field === 'bigint') {
      return `${field}n`;
    }
    if (field !== null && typeof field === 'object' && !Array.isArray(field)) {
      return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return field;
  });
}

function compare(a: unknown, b: unknown): number {
  const [x, y] = [a as bigint, b as bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}

function sum(list: List): unknown {
  const values = [...list] as bigint[];
  const zero = typeof values[0] === 'number' ? 0 : 0n;
  return values.reduce((total, value) => total + value, zero as bigint);
}

function extreme(list: List, sign: 1 | -1): unknown {
  const values = [...list];
  if (values.length === 0) {
    throw new Error('min and max need a list that is not empty');
  }
  return values.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best));
}

function distinct(list: List): unknown[] {
  return [...new Map([...list].map((value) => [keyOf(value), value] as const)).values()];
}

function includes(outer: List, inner: List): boolean {
  const keys = new Set([...outer].map(keyOf));
  return [...inner].every((value) => keys.has(keyOf(value)));
}

function intersects(a: List, b: List): boolean {
  const keys = new Set([...a].map(keyOf));
  return [...b].some((value) => keys.has(keyOf(value)));
}

/** `[1, 2].sum()`, `.min()`, `.isSorted()`, `.slice(0, 1)`, `lists.range(3)`, `sets.contains([1], [])` */
export const lists: CelLibrary = (environment) => {
  register(environment, {
    'list.sum(): dyn': sum,
    'list.min(): dyn': (list: List) => extreme(list, -1),
    'list.max(): dyn': (list: List) => extreme(list, 1),
    'list.isSorted(): bool': (list: List) =>
      [...list].every((value, index, all) => index === 0 || compare(all[index - 1], value) <= 0),
    'list.indexOf(dyn): int': (list: List, value: unknown) => BigInt([...list].map(keyOf).indexOf(keyOf(value))),
    'list.lastIndexOf(dyn): int': (list: List, value: unknown) =>
      BigInt([...list].map(keyOf).lastIndexOf(keyOf(value))),
    'list.sort(): list': (list: List) => [...list].sort(compare),
    'list.distinct(): list': distinct,
    'list.flatten(): list': (list: List) => [...list].flat(1),
    'list.slice(int, int): list': (list: List, from: bigint, to: bigint) => [...list].slice(Number(from), Number(to)),
    'list.reverse(): list': (list: List) => [...list].reverse(),
  });
  registerNamespace(environment, 'lists', {
    'range(int): list<int>': (count: bigint) => Array.from({ length: Number(count) }, (_, index) => BigInt(index)),
  });
  registerNamespace(environment, 'sets', {
    'contains(list, list): bool': includes,
    'equivalent(list, list): bool': (a: List, b: List) => includes(a, b) && includes(b, a),
    'intersects(list, list): bool': intersects,
  });
};
