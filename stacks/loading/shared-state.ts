/** Built-in objects that are no functions. */
const NAMESPACES = ['Atomics', 'Intl', 'JSON', 'Math', 'Reflect'];

/** Modules of Node by which files are found and read; an import would copy them. */
const OF_NODE: readonly unknown[] = [require('node:fs'), require('node:path'), require.extensions];

/**
 * What files that are loaded one after the other in one process share: data of modules that were there before the first,
 * built-in objects, those of Node by which files are read, variables of the shell, and the folder. What a function alone
 * knows cannot be seen.
 */
export function sharedState(): readonly unknown[] {
  const builtIn = Object.entries(Object.getOwnPropertyDescriptors(globalThis))
    .filter(([name, { value }]) => typeof value === 'function' || NAMESPACES.includes(name))
    .map(([, { value }]) => value as unknown);
  const modules = Object.values(require.cache).flatMap((each) =>
    each === undefined || each.filename.includes('node_modules') ? [] : Object.values(each.exports as object),
  );
  const state: unknown[] = [process.cwd(), ...Object.entries(process.env).flat(), ...Reflect.ownKeys(globalThis)];
  const seen = new Set<unknown>();
  for (const value of [...builtIn, ...OF_NODE, ...modules]) {
    addTo(state, value, seen);
  }
  return state;
}

/** Whether nothing in it changed. */
export function isSameState(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}

/** Adds a value, and all that it holds; getters are not called. */
function addTo(state: unknown[], value: unknown, seen: Set<unknown>): void {
  state.push(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) {
    return;
  }
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    addTo(state, [...value], seen);
  }
  for (const key of Reflect.ownKeys(value)) {
    const { value: held, get, set } = Object.getOwnPropertyDescriptor(value, key) ?? {};
    state.push(key, get, set);
    addTo(state, held, seen);
  }
}
