import { parseQuantity } from '../../quantity';

/** Where Kubernetes keeps quantities, which it writes in a way of its own: `0.25` is stored as `250m`. */
const QUANTITY =
  /(^|\.)((requests|limits|hard|max|min|default|defaultRequest|capacity|podFixed)(\.[\w-]+|\["[^"]+"\])|sizeLimit|divisor)$/;

/** Whether two values are the same quantity, however it is written. */
export function isSameQuantity(path: string, old: unknown, next: unknown): boolean {
  if (!QUANTITY.test(path)) {
    return false;
  }
  try {
    return parseQuantity(old as string).compare(parseQuantity(next as string)) === 0;
  } catch {
    return false;
  }
}
