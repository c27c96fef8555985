import type { Values } from './release';

/** Whether a value is a map. */
export function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lays values over a chart's defaults as Helm does: maps are merged, all else is replaced, and `null` takes away. */
export function mergeValues(defaults: Values, given: Values): Values {
  const merged: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    const before = merged[key];
    if (value === null) {
      delete merged[key];
    } else {
      merged[key] = isMap(value) ? mergeValues(isMap(before) ? before : {}, value) : value;
    }
  }
  return merged;
}
