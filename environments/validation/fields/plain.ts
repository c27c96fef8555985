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
  return (
    Array.isArray(value) &&
    !types.isProxy(value) &&
    isBasic(Object.getPrototypeOf(Object.getPrototypeOf(value))) &&
    Reflect.ownKeys(value).every((key) => key === 'length' || (typeof key === 'string' && /^\d+$/.test(key)))
  );
}

/**
 * What a property of a plain object or list holds; nothing is called.
 *
 * It is undefined where there is no such property, and a {@link Computed} where a function computes it.
 */
export function own(owner: object, key: PropertyKey): unknown {
  const found = Object.getOwnPropertyDescriptor(owner, key);
  return found?.get === undefined && found?.set === undefined ? found?.value : COMPUTED;
}

/** Whether a function computes what a property holds. */
export function isComputed(owner: object, key: PropertyKey): boolean {
  return own(owner, key) === COMPUTED;
}

/** The properties of whatever is found, as far as they are plain. */
export function propertiesOf(value: unknown): Properties {
  return isPlainObject(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, own(value, key)])) : {};
}

/** What stands for the value of a getter. */
class Computed {}

const COMPUTED = new Computed();

/** What an object is, in words, where it is not plain. */
export function kindOf(value: object): string {
  if (value === COMPUTED) {
    return 'what a getter computes';
  }
  if (types.isProxy(value)) {
    return 'a Proxy';
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  const maker = isObject(prototype) ? own(prototype, 'constructor') : undefined;
  const name = typeof maker === 'function' ? own(maker, 'name') : undefined;
  return isPlainObject(value) || typeof name !== 'string' || name === '' ? 'an object' : `an instance of ${name}`;
}

/** `Object.prototype`, also that of another realm. */
function isBasic(prototype: unknown): boolean {
  return isObject(prototype) && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
