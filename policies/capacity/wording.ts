import type { Quantity } from '../quantity';

/** An amount of a resource for messages: bytes in mebibytes, rounded up; all else as it is. */
export function amountText(quantity: Quantity, resource: string): string {
  return /(memory|storage)$/.test(resource) ? `${Math.ceil(quantity.toNumber() / 2 ** 20)}Mi` : `${quantity}`;
}
