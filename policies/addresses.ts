import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Version of the internet protocol. */
export type Family = 4 | 6;

/** A block of addresses, as the numbers of its first and last one. */
export interface Block {
  /** Blocks of different families have nothing in common. */
  readonly family: Family;
  /** Number of the first address. */
  readonly first: bigint;
  /** Number of the last address. */
  readonly last: bigint;
}

const width = { 4: 32, 6: 128 } as const;

/**
 * Family of an address, or none when `text` is no address (or has a zone or the form of IPv4 in IPv6). Node decides what
 * is one, for ipaddr.js also takes octal and short forms (`010.1`), which mean another address to other programs.
 */
function familyOf(text: string): Family | undefined {
  if (isIPv4(text)) {
    return 4;
  }
  return isIPv6(text) && !text.includes('%') && !text.includes('.') ? 6 : undefined;
}

/** Number of an address. @throws when it is none */
export function parseAddress(text: string): { readonly family: Family; readonly value: bigint } {
  const family = familyOf(text);
  if (family === undefined) {
    throw new Error(`'${text}' is not an IP address`);
  }
  return { family, value: numberOf((family === 4 ? ipaddr.IPv4 : ipaddr.IPv6).parse(text).toByteArray()) };
}

/** Addresses of a block; host bits are ignored. @throws when it is none */
export function parseBlock(cidr: string): Block {
  const [address = '', prefix = '', ...rest] = cidr.split('/');
  const family = familyOf(address);
  if (family === undefined || rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > width[family]) {
    throw new Error(`'${cidr}' is not a CIDR`);
  }
  const size = BigInt(width[family] - Number(prefix));
  const first = (parseAddress(address).value >> size) << size;
  return { family, first, last: first + (1n << size) - 1n };
}

function numberOf(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** Text of an address; all groups of an IPv6 address are shown. */
export function formatAddress(family: Family, value: bigint): string {
  const bytes = Buffer.from(value.toString(16).padStart(width[family] / 4, '0'), 'hex');
  return ipaddr.fromByteArray([...bytes]).toNormalizedString();
}

/** Whether the blocks have an address in common. */
export function overlaps(a: Block, b: Block): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** Whether every address of `inner` is one of `outer`. */
export function contains(outer: Block, inner: Block): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** What is left of `blocks` without the addresses of `removed`. */
export function subtract(blocks: readonly Block[], removed: readonly Block[]): readonly Block[] {
  return removed.reduce<readonly Block[]>((left, hole) => left.flatMap((block) => without(block, hole)), blocks);
}

function without(block: Block, hole: Block): readonly Block[] {
  if (!overlaps(block, hole)) {
    return [block];
  }
  const below = { ...block, last: hole.first - 1n };
  const above = { ...block, first: hole.last + 1n };
  return [below, above].filter(({ first, last }) => first <= last);
}

/** `10.0.0.0-10.0.255.255` */
export function formatBlock({ family, first, last }: Block): string {
  const from = formatAddress(family, first);
  return first === last ? from : `${from}-${formatAddress(family, last)}`;
}
