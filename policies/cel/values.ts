import { type FieldMap, fieldMap } from '../field-map';
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

/** Converts plain data; fields without a value are left out, as they are in YAML. What stays as it is, is not copied. */
function toCel(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? BigInt(value) : value;
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (Array.isArray(value)) {
    const items = value.map(toCel);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  return fieldsToCel(value as Readonly<Record<string, unknown>>);
}

function fieldsToCel(value: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(value);
  let copy: FieldMap | undefined;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const field = value[name];
    const own = toCel(field);
    if (copy === undefined && (own !== field || field === undefined)) {
      copy = fieldMap();
      for (const before of names.slice(0, index)) {
        copy[before] = value[before];
      }
    }
    if (copy !== undefined && own !== undefined) {
      copy[name] = own;
    }
  }
  return copy ?? value;
}
