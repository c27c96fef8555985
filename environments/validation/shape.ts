import { nearest } from './near';
import { item, quote } from './place';
import type { Problem } from './problem';

/**
 * What a value must look like for TypeScript to be right about it; data from a file that nobody compiled may differ.
 *
 * `V` is accepted by the shape, so a shape that is too narrow for its property does not compile.
 */
export interface Shape<in V> {
  /** In words: `a text`. */
  readonly expects: string;
  readonly check: (value: unknown, place: string) => Iterable<Problem>;
  readonly optional?: boolean;
  /** Never set: it binds `V`. */
  readonly accepts?: (value: V) => void;
}

/** A shape whose value may be left out. */
export interface OptionalShape<in V> extends Shape<V> {
  readonly optional: true;
}

/** A shape for every property of `T`, optional where the property is. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalShape<NonNullable<T[K]>> : Shape<T[K]>;
};

/** Any text. */
export const text: Shape<string> = leaf('a text', (value) => typeof value === 'string');
/** Any number; its bounds are another rule's. */
export const number: Shape<number> = leaf('a number', (value) => Number.isFinite(value));
/** True or false. */
export const flag: Shape<boolean> = leaf('true or false', (value) => typeof value === 'boolean');

/** A value that may be left out, or whose absence a rule explains better. */
export function optional<V>(shape: Shape<V>): OptionalShape<V> {
  return { ...shape, optional: true };
}

/** A list; its items are found by the text of one of their properties, or by themselves where they are texts. */
export function list<V>(
  shape: Shape<V>,
  nameOf: (value: Readonly<Record<string, unknown>>) => unknown = byName,
): Shape<readonly V[]> {
  function* check(value: unknown, place: string): Iterable<Problem> {
    if (!Array.isArray(value)) {
      yield wrongType(value, place, 'a list');
      return;
    }
    // `entries` sees holes too.
    for (const [index, each] of value.entries()) {
      const name = isObject(each) ? nameOf(each) : each;
      yield* checked(shape, each, item(place, typeof name === 'string' ? name : String(index)));
    }
  }
  return { expects: 'a list', check };
}

/** Values of one shape by name. */
export function record<V>(shape: Shape<V>): Shape<Readonly<Record<string, V>>> {
  function* check(value: unknown, place: string): Iterable<Problem> {
    if (!isObject(value)) {
      yield wrongType(value, place, 'an object');
      return;
    }
    for (const [name, each] of Object.entries(value)) {
      yield* checked(shape, each, `${place}.${name}`);
    }
  }
  return { expects: 'an object', check };
}

/** An object with exactly these properties. */
export function object<T>(fields: Fields<T>): Shape<T> {
  const shapes = Object.entries<Shape<never>>(fields);
  function* check(value: unknown, place: string): Iterable<Problem> {
    if (!isObject(value)) {
      yield wrongType(value, place, 'an object');
      return;
    }
    const misspelt = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    for (const [name, shape] of shapes) {
      const here = place === '' ? name : `${place}.${name}`;
      const found = Object.hasOwn(value, name) ? value[name] : undefined;
      const meant = misspelt.find((other) => nearest(other, [name]) !== undefined);
      if (found === undefined && meant !== undefined && !shape.optional) {
        misspelt.splice(misspelt.indexOf(meant), 1);
        yield { ...missing(here, shape), remedy: `rename ${quote(meant)} to ${quote(name)}` };
      } else {
        yield* checked(shape, found, here);
      }
    }
    for (const name of misspelt) {
      yield unknownProperty(name, place, Object.keys(fields));
    }
  }
  return { expects: 'an object', check };
}

/** One of two shapes, by a look at the value. */
export function either<V>(choose: (value: Readonly<Record<string, unknown>>) => Shape<never>): Shape<V> {
  function* check(value: unknown, place: string): Iterable<Problem> {
    yield* isObject(value) ? choose(value).check(value, place) : [wrongType(value, place, 'an object')];
  }
  return { expects: 'an object', check };
}

function leaf<V>(expects: string, test: (value: unknown) => boolean): Shape<V> {
  function* check(value: unknown, place: string): Iterable<Problem> {
    if (!test(value)) {
      yield wrongType(value, place, expects);
    }
  }
  return { expects, check };
}

function checked(shape: Shape<never>, value: unknown, place: string): Iterable<Problem> {
  if (value !== undefined) {
    return shape.check(value, place);
  }
  return shape.optional ? [] : [missing(place, shape)];
}

function byName(value: Readonly<Record<string, unknown>>): unknown {
  return value.name;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(place: string, shape: Shape<never>): Problem {
  return { mistake: 'missing-value', place, message: `${shape.expects} is missing`, remedy: `give ${shape.expects}` };
}

function wrongType(value: unknown, place: string, expects: string): Problem {
  return { mistake: 'wrong-type', place, message: `${quote(value)} is not ${expects}`, remedy: `give ${expects}` };
}

function unknownProperty(name: string, place: string, known: readonly string[]): Problem {
  const near = nearest(name, known);
  return {
    mistake: 'unknown-property',
    place: place === '' ? name : `${place}.${name}`,
    message: `property ${quote(name)} is unknown, nothing would read it`,
    remedy: near === undefined ? 'remove it' : `did you mean ${quote(near)}? Otherwise remove it`,
  };
}
