import { fieldMap } from '../field-map';
import type { KubernetesObject } from '../objects';

const converted = new WeakMap<object, unknown>();

/** `object` with whole numbers as integers of CEL (BigInt); done once per object. */
export function celValueOf(object: KubernetesObject): unknown {
  const known = converted.get(object);
  if (known !== undefined) {
    return known;
  }
  const value = toCel(object);
  converted.set(object, value);
  return value;
}

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
  const fields = fieldMap();
  for (const [name, field] of Object.entries(value)) {
    if (field !== undefined) {
      fields[name] = toCel(field);
    }
  }
  return fields;
}
