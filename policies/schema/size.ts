import type { Report } from './problem';

/**
 * Largest object in bytes of JSON. The API server hands etcd at most 1.5 MiB at once; the rest is for what it adds
 * itself, as who manages which field.
 */
const LARGEST = 1.25 * 1024 * 1024;

/** Most bytes of one UTF-16 unit in JSON, that of a control character: \u0000. */
const WIDEST = 6;

/** Most bytes of a number in JSON, or of true, false and null. */
const LONGEST_SCALAR = 25;

/** Bytes of JSON around a text, an item or a field: quotes, brackets, a colon and a comma. */
const AROUND = 6;

/** Checks that an object fits into one request of the API server to its store. */
export function checkSize(object: object, report: Report): void {
  // to write JSON only to count it costs more than the check of every field
  if (mostBytes(object) <= LARGEST) {
    return;
  }
  const bytes = Buffer.byteLength(JSON.stringify(object));
  if (bytes > LARGEST) {
    report(
      '',
      `the object has ${bytes} bytes, the API server stores at most ${LARGEST}`,
      'declare less of what it lists',
    );
  }
}

/** Bytes of JSON that a value has at most. */
function mostBytes(value: unknown): number {
  if (typeof value === 'string') {
    return value.length * WIDEST + AROUND;
  }
  if (typeof value !== 'object' || value === null) {
    return LONGEST_SCALAR + AROUND;
  }
  let sum = AROUND;
  if (Array.isArray(value)) {
    for (const item of value) {
      sum += mostBytes(item);
    }
    return sum;
  }
  for (const name in value) {
    sum += name.length * WIDEST + AROUND + mostBytes((value as Readonly<Record<string, unknown>>)[name]);
  }
  return sum;
}
