import { isIPv4, isIPv6 } from 'node:net';

/** Version of the internet protocol. */
export type Family = 4 | 6;

/** A block of addresses, as the numbers of its first and last one. */
export interface Block {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

const width = { 4: 32, 6: 128 } as const;

/** Family of an address, or none when `text` is no address (or has a zone or the form of IPv4 in IPv6). */
export function familyOf(text: string): Family | undefined {
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
  const parts = family === 4 ? text.split('.') : expand(text).map((group) => `0x${group}`);
  const step = family === 4 ? 8n : 16n;
  return { family, value: parts.reduce((sum, part) => (sum << step) | BigInt(part), 0n) };
}

/** The eight groups of an IPv6 address. */
function expand(text: string): string[] {
  const [head = '', tail] = text.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  if (tail === undefined) {
    return groups(head);
  }
  const missing = 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)];
}

/** Addresses of a block; host bits are ignored. @throws when it is none */
export function parseBlock(cidr: string): Block & { readonly prefix: number } {
  const [address = '', prefix = '', ...rest] = cidr.split('/');
  const family = familyOf(address);
  if (family === undefined || rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > width[family]) {
    throw new Error(`'${cidr}' is not a CIDR`);
  }
  const size = BigInt(width[family] - Number(prefix));
  const first = (parseAddress(address).value >> size) << size;
  return { family, first, last: first + (1n << size) - 1n, prefix: Number(prefix) };
}

/** Text of an address. */
export function formatAddress(family: Family, value: bigint): string {
  const step = family === 4 ? 8n : 16n;
  const count = family === 4 ? 4 : 8;
  const parts = Array.from(
    { length: count },
    (_, index) => (value >> (step * BigInt(count - 1 - index))) % (1n << step),
  );
  return family === 4 ? parts.join('.') : parts.map((part) => part.toString(16)).join(':');
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
