import { isPlainList, isPlainObject } from './validation/fields/plain';

/** Data of which nobody who shares it can change a part; what is not plain data is left alone. */
export function frozen<T>(data: T): T {
  const seen = new Set<object>();
  const left: unknown[] = [data];
  while (left.length > 0) {
    const value = left.pop();
    if ((isPlainObject(value) || isPlainList(value)) && !seen.has(value)) {
      seen.add(Object.freeze(value));
      left.push(...Object.values(Object.getOwnPropertyDescriptors(value)).map((property) => property.value));
    }
  }
  return data;
}
