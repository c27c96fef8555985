/** Fields of an object that is being filled. */
export type FieldMap = Record<string, unknown>;

/**
 * Makes an object without fields, as `{}` does but for how V8 keeps it: objects of another constructor have a count of
 * first keys of their own. What begins as `{}` shares 1,536 of them in a process, which modules, rules and schemas use up;
 * see the decision on one script.
 */
export const fieldMap: () => FieldMap = (() => {
  function Fields() {}
  Fields.prototype = Object.prototype;
  const Constructor = Fields as unknown as new () => FieldMap;
  return () => new Constructor();
})();
