import type { JsonValue } from './manifest';

/** A JSON object that is being filled. */
export type JsonMap = Record<string, JsonValue>;

/**
 * Makes an empty JSON object, as `{}` does but for how V8 keeps it.
 *
 * V8 shares a shape among objects that got the same keys in the same order. It remembers at most 1,536 first keys of what
 * begins as `{}` in a process; an object that begins with another one has a shape of its own, which is slow to make and to
 * read. Schemas, rules and modules use them up; objects of another constructor have a count of their own.
 */
export const jsonMap: () => JsonMap = (() => {
  function JsonObject() {}
  JsonObject.prototype = Object.prototype;
  const Constructor = JsonObject as unknown as new () => JsonMap;
  return () => new Constructor();
})();
