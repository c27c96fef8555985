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
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return fieldsToCel(value as Readonly<Record<string, unknown>>);
}

function fieldsToCel(value: Readonly<Record<string, unknown>>): unknown {
  const fields = fieldMap();
  let isSame = true;
  for (const name of Object.keys(value)) {
    const field = value[name];
    const own = toCel(field);
    isSame &&= own === field && field !== undefined;
    if (own !== undefined) {
      fields[name] = own;
    }
  }
  return isSame ? value : fields;
}
