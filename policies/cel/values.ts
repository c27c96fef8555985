import { fieldMap } from '../field-map';
import type { KubernetesObject } from '../objects';
import { oncePer } from '../once';

/** `object` with whole numbers as integers of CEL (BigInt); done once per object. */
export const celValueOf = oncePer((object: KubernetesObject): unknown => toCel(object));

/** Converts plain data; fields without a value are left out, as they are in YAML. */
function toCel(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? BigInt(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(toCel);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const given = value as Readonly<Record<string, unknown>>;
  // also what holds no number is copied, so that objects with the same fields share a shape
  const fields = fieldMap();
  for (const name in given) {
    if (given[name] !== undefined) {
      fields[name] = toCel(given[name]);
    }
  }
  return fields;
}
