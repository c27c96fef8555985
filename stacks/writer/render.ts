import { Lazy } from 'cdk8s';
import { type JsonMap, jsonMap } from './json-map';
import type { JsonObject, JsonValue } from './manifest';
import { isUnwritable } from './plain-json';

/*
 * The short way of a value to plain data. Most of a synthesis runs before V8 optimizes anything: until then a loop by
 * index, and a question for one type, take a fraction of `for … of` and of `switch (typeof …)`.
 */

/** Thrown, as it is, by the short way when it meets what it does not render or is refused; without a stack, so that it is cheap. */
const NEEDS_CDK8S = Symbol('needs cdk8s');

/** Keys above which a map is sorted by the engine. */
const MANY_KEYS = 24;

/** Renders the value of a key into a map, unless it is dropped. @throws what {@link render} and {@link set} throw */
export function assign(target: JsonMap, key: string, value: unknown): void {
  const rendered = render(value);
  if (rendered !== null) {
    set(target, key, rendered);
  }
}

/** Sets a key. @throws when no file can hold it */
export function set(target: JsonMap, key: string, value: JsonValue): void {
  if (isUnwritable(key)) {
    throw NEEDS_CDK8S;
  }
  target[key] = value;
}

/**
 * Renders a value; null stands for all that is dropped from a map, and printed as null in a list.
 *
 * @throws when the short way does not render it, or it is refused
 */
export function render(value: unknown): JsonValue {
  if (typeof value === 'string') {
    if (isUnwritable(value)) {
      throw NEEDS_CDK8S;
    }
    return value;
  }
  if (typeof value === 'object') {
    return value === null ? null : renderObject(value);
  }
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return value;
  }
  if (value === undefined) {
    return null;
  }
  throw NEEDS_CDK8S;
}

function renderObject(value: object): JsonValue {
  if (Array.isArray(value)) {
    return renderList(value);
  }
  if (value.constructor === Object && typeof (value as { resolve?: unknown }).resolve !== 'function') {
    return renderMap(value as Readonly<Record<string, unknown>>);
  }
  if (value instanceof Lazy) {
    return render(value.produce());
  }
  throw NEEDS_CDK8S;
}

function renderList(list: readonly unknown[]): JsonValue {
  const result: JsonValue[] = [];
  for (let index = 0; index < list.length; index++) {
    result.push(render(list[index]));
  }
  return result;
}

function renderMap(map: Readonly<Record<string, unknown>>): JsonObject {
  const result = jsonMap();
  const keys = sortedKeys(map);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    assign(result, key, map[key]);
  }
  return result;
}

/** Most maps have few keys, nearly in order: those are faster moved to their places than sorted. */
export function sortedKeys(map: object): string[] {
  const keys = Object.keys(map);
  if (keys.length > MANY_KEYS) {
    return keys.sort();
  }
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next] as string;
    let place = next;
    for (; place > 0 && (keys[place - 1] as string) > key; place--) {
      keys[place] = keys[place - 1] as string;
    }
    keys[place] = key;
  }
  return keys;
}
