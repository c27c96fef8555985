import { parseQuantity } from '../../../policies/quantity';

/**
 * Where what was written is not contained in what is stored. The server may add fields; it may write a quantity in
 * another way; all else that is missing or different is named by its path.
 */
export function differences(written: unknown, stored: unknown, path = ''): string[] {
  if (stored === undefined) {
    return [`${path}: ${show(written)} was dropped`];
  }
  if (Array.isArray(written) && Array.isArray(stored)) {
    return written.length === stored.length
      ? written.flatMap((item, index) => differences(item, stored[index], `${path}[${index}]`))
      : [`${path}: ${written.length} items became ${stored.length}`];
  }
  if (isMap(written) && isMap(stored)) {
    return Object.entries(written).flatMap(([key, value]) => differences(value, stored[key], `${path}.${key}`));
  }
  return written === stored || isSameQuantity(written, stored)
    ? []
    : [`${path}: ${show(written)} became ${show(stored)}`];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the server wrote the same amount in its own way: it turns `1000m` to `1`, and numbers to text. */
function isSameQuantity(written: unknown, stored: unknown): boolean {
  if ((typeof written !== 'string' && typeof written !== 'number') || typeof stored !== 'string') {
    return false;
  }
  try {
    return parseQuantity(written).compare(parseQuantity(stored)) === 0;
  } catch {
    return false;
  }
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
