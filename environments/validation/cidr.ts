import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A range of addresses. */
export interface Range {
  /** Version of the Internet Protocol. */
  readonly version: 4 | 6;
  /** Length of the network's prefix in bits. */
  readonly prefix: number;
  /** First address as a number. */
  readonly first: bigint;
  /** Last address as a number. */
  readonly last: bigint;
}

/** What a text is as a range of addresses. */
export type ParsedRange =
  | {
      /** The range it means. */
      readonly range: Range;
    }
  | {
      /** Why it is none. */
      readonly error: 'malformed';
    }
  | {
      /** In CIDR notation, the network that it lies in: it has bits behind its prefix. */
      readonly network: string;
    };

/** What was read before: rules ask for the ranges of an environment again and again. */
const readBefore = new Map<string, ParsedRange>();

/**
 * Reads CIDR notation. A network whose address has bits behind the prefix is refused with the right one: Kubernetes and
 * the kernel disagree about its meaning.
 */
export function parseRange(text: string): ParsedRange {
  const parsed = readBefore.get(text) ?? read(text);
  readBefore.set(text, parsed);
  return parsed;
}

function read(text: string): ParsedRange {
  const [, address = '', length = ''] = /^([0-9a-fA-F:.]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  // ipaddr.js alone would also read octal, short and zoned addresses.
  const version = isIPv4(address) ? 4 : isIPv6(address) && !address.includes('.') ? 6 : undefined;
  const bits = version === 4 ? 32 : 128;
  const prefix = Number(length);
  if (version === undefined || prefix > bits) {
    return { error: 'malformed' };
  }
  const parsed = ipaddr.parse(address);
  // Kubernetes refuses IPv4 in the form of IPv6, and who reads it all the same takes `::ffff:0:0/96` for every address.
  if (parsed.range() === 'ipv4Mapped') {
    return { error: 'malformed' };
  }
  const value = numberOf(parsed);
  const size = 1n << BigInt(bits - prefix);
  const first = value - (value % size);
  const range = { version, prefix, first, last: first + size - 1n } as const;
  return value === first ? { range } : { network: part(range, prefix, 0) };
}

/** The range that a text means, if it is one. */
export function rangeOf(text: string): Range | undefined {
  const parsed = parseRange(text);
  return 'range' in parsed ? parsed.range : undefined;
}

/** Whether two ranges share an address. */
export function overlap(a: Range, b: Range): boolean {
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}

/** In CIDR notation, the part of a range that stands at `index`, counted from 0, when all have `prefix` bits. */
export function part({ version, first }: Range, prefix: number, index: number): string {
  const bits = version === 4 ? 32 : 128;
  const address = first + (BigInt(index) << BigInt(bits - prefix));
  return `${textOf(address, bits)}/${prefix}`;
}

function numberOf(address: ipaddr.IPv4 | ipaddr.IPv6): bigint {
  return address.toByteArray().reduce((value, byte) => value * 256n + BigInt(byte), 0n);
}

function textOf(address: bigint, bits: 32 | 128): string {
  const bytes = Array.from({ length: bits / 8 }, (_, index) =>
    Number((address >> BigInt(bits - 8 * (index + 1))) & 255n),
  );
  return ipaddr.fromByteArray(bytes).toString();
}
