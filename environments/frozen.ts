import { isPlainList, isPlainObject } from './validation/fields/plain';

/** Data of which nobody who shares it can change a part; what is not plain data is left alone. */
export function frozen<T>(data: T): T {
  const seen = new Set<object>();
  const left: unknown[] = [data];
  while (left.length > 0) {
    const value = left.pop();
    if ((isPlainObject(value) || isPlainList(value)) && !seen.has(value)) {
      seen.add(Object.freeze(value));
      for (const key of Reflect.ownKeys(value)) {
        left.push(Object.getOwnPropertyDescriptor(value, key)?.value);
      }
    }
  }
  return data;
}
