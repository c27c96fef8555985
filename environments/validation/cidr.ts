import { isIPv4, isIPv6 } from 'node:net';

/** A range of addresses. */
export interface Range {
  readonly version: 4 | 6;
  /** Length of the network's prefix in bits. */
  readonly prefix: number;
  /** First and last address as numbers. */
  readonly first: bigint;
  readonly last: bigint;
}

/** Why a text is no range, or the range. */
export type ParsedRange = { readonly range: Range } | { readonly error: 'malformed' } | { readonly network: string };

/**
 * Reads CIDR notation. A network whose address has bits behind the prefix is refused with the right one: Kubernetes and
 * the kernel disagree about its meaning.
 */
export function parseRange(text: string): ParsedRange {
  const [, address, length] = /^([0-9a-fA-F:.]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  if (address === undefined || length === undefined) {
    return { error: 'malformed' };
  }
  const version = isIPv4(address) ? 4 : isIPv6(address) ? 6 : undefined;
  const bits = version === 4 ? 32 : 128;
  const prefix = Number(length);
  if (version === undefined || prefix > bits) {
    return { error: 'malformed' };
  }
  const value = version === 4 ? number4(address) : number6(address);
  const size = 1n << BigInt(bits - prefix);
  const first = value - (value % size);
  if (value !== first) {
    return { network: `${version === 4 ? text4(first) : text6(first)}/${prefix}` };
  }
  return { range: { version, prefix, first, last: first + size - 1n } };
}

/** Whether two ranges share an address. */
export function overlap(a: Range, b: Range): boolean {
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}

function number4(address: string): bigint {
  return address.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function text4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
}

function number6(address: string): bigint {
  const hexadecimal = address.replace(/[0-9.]+$/, (tail) => (tail.includes('.') ? lastWords(tail) : tail));
  const [head = '', tail] = hexadecimal.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].reduce((value, word) => (value << 16n) + BigInt(`0x${word}`), 0n);
}

/** The two last words of an IPv6 address that ends like an IPv4 one. */
function lastWords(address: string): string {
  const value = number4(address);
  return `${(value >> 16n).toString(16)}:${(value & 65_535n).toString(16)}`;
}

function text6(value: bigint): string {
  const words = Array.from({ length: 8 }, (_, index) => (value >> BigInt(16 * (7 - index))) & 65_535n);
  return words
    .map((word) => word.toString(16))
    .join(':')
    .replace(/(^|:)0(:0)+(:|$)/, '::');
}
