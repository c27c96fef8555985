import { types } from 'node:util';

/** Properties of a plain object, none of which computes anything. */
export type Properties = Readonly<Record<string, unknown>>;

/** Whether a value is an object as a literal makes it: no instance of a class, no `Map`, `Date` or `Proxy`. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || types.isProxy(value) || Array.isArray(value)) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || isBasic(prototype);
}

/** Whether a value is a list as a literal makes it, with nothing in it but its items. */
export function isPlainList(value: unknown): value is readonly unknown[] {
  if (types.isProxy(value) || !Array.isArray(value)) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  const isList = prototype === Array.prototype || (isObject(prototype) && isBasic(Object.getPrototypeOf(prototype)));
  return isList && holdsItemsOnly(value);
}

/** Numbers stand before all other keys of an object: where `length` comes last, after so many, they are all items. */
function holdsItemsOnly(value: readonly unknown[]): boolean {
  const keys = Reflect.ownKeys(value);
  return (
    (keys.length === value.length + 1 && keys.at(-1) === 'length') ||
    keys.every((key) => key === 'length' || (typeof key === 'string' && /^\d+$/.test(key)))
  );
}

/**
 * What a property of a plain object or list holds; nothing is called.
 *
 * It is undefined where there is no such property, and an {@link Unreadable} where a function computes it, or where it is
 * not enumerable: whoever copies the object would drop it.
 */
export function own(owner: object, key: PropertyKey): unknown {
  const found = Object.getOwnPropertyDescriptor(owner, key);
  if (found?.get !== undefined || found?.set !== undefined) {
    return COMPUTED;
  }
  return found?.enumerable === false ? HIDDEN : found?.value;
}

/** Whether a property holds nothing that can be read. */
export function isUnreadable(owner: object, key: PropertyKey): boolean {
  return isUnread(own(owner, key));
}

/** Whether JSON says all that a value holds: texts, finite numbers, flags, and plain objects and lists of them. */
export function isPlainData(data: unknown): boolean {
  const seen = new Set<unknown>();
  const left = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) {
      if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) {
        return false;
      }
    } else if (!seen.has(value)) {
      seen.add(value);
      const parts = partsOf(value);
      if (parts === undefined) {
        return false;
      }
      left.push(...parts);
    }
  }
  return true;
}

/** What a plain list or object holds, without properties that are undefined; nothing where it is another one. */
function partsOf(value: object): readonly unknown[] | undefined {
  if (Array.isArray(value)) {
    return isPlainList(value) ? Array.from(value, (_, index) => own(value, index)) : undefined;
  }
  const keys = Reflect.ownKeys(value);
  return isPlainObject(value) && keys.every((key) => typeof key === 'string')
    ? keys.map((key) => own(value, key)).filter((part) => part !== undefined)
    : undefined;
}

/** The properties of whatever is found, as far as they are plain. */
export function propertiesOf(value: unknown): Properties {
  return isPlainObject(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, own(value, key)])) : {};
}

/** What stands for a value that nobody reads. */
class Unreadable {
  /** @param kind what it is, in words */
  public constructor(public readonly kind: string) {}
}

const COMPUTED = new Unreadable('what a getter computes');
const HIDDEN = new Unreadable('a property that is not enumerable');

function isUnread(value: unknown): value is Unreadable {
  return value === COMPUTED || value === HIDDEN;
}

/** What an object is, in words, where it is not plain. */
export function kindOf(value: object): string {
  if (types.isProxy(value)) {
    return 'a Proxy';
  }
  if (isUnread(value)) {
    return value.kind;
  }
  if (isPlainObject(value)) {
    return 'an object';
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value) && prototype === Array.prototype) {
    return 'a list with properties of its own';
  }
  const maker = isObject(prototype) ? valueAt(prototype, 'constructor') : undefined;
  const name = typeof maker === 'function' && maker !== Object ? valueAt(maker, 'name') : undefined;
  return typeof name === 'string' && name !== ''
    ? `an instance of ${name}`
    : 'an object that inherits from another one';
}

/** What a property holds that is no getter, of whatever object but a `Proxy`. */
function valueAt(owner: object, key: PropertyKey): unknown {
  return types.isProxy(owner) ? undefined : Object.getOwnPropertyDescriptor(owner, key)?.value;
}

/** `Object.prototype`, also that of another realm. */
function isBasic(prototype: unknown): boolean {
  return isObject(prototype) && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

/** A `Proxy` is none: it would answer with what it likes, or throw. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !types.isProxy(value);
}
