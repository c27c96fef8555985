import { overlap, type Range, rangeOf } from '../cidr';

interface SpecialRange {
  readonly range: Range;
  /** What answers there, in words. */
  readonly meaning: string;
}

/**
 * Addresses of which none is a host outside the platform, by the registries of special-purpose addresses (RFC 6890) and
 * the clouds. Those for documentation are not among them: they lead nowhere, and examples use them.
 */
const SPECIAL: readonly SpecialRange[] = [
  ['0.0.0.0/8', 'the own network'],
  ['100.100.2.136/32', 'the names of machines'],
  ['100.100.2.138/32', 'the names of machines'],
  ['100.100.100.200/32', 'the metadata of machines'],
  ['127.0.0.0/8', 'the own machine'],
  ['168.63.129.16/32', 'the metadata of machines'],
  ['169.254.0.0/16', 'the own link, with the metadata of machines'],
  ['192.0.0.0/24', 'protocols of the own network'],
  ['192.88.99.0/24', 'relays to IPv6'],
  ['198.18.0.0/15', 'benchmarks of the own network'],
  ['224.0.0.0/4', 'groups of hosts'],
  ['240.0.0.0/4', 'everybody, or nobody yet'],
  ['192.31.196.0/24', 'names of an empty answer'],
  ['192.175.48.0/24', 'names of an empty answer'],
  ['192.52.193.0/24', 'tunnels of multicast'],
  ['::/96', 'the own machine, or IPv4 in the form of IPv6'],
  ['::ffff:0:0:0/96', 'IPv4 behind a translator, whatever its address'],
  ['64:ff9b::/96', 'IPv4 behind a translator, whatever its address'],
  ['64:ff9b:1::/48', 'IPv4 behind a translator, whatever its address'],
  ['100::/64', 'nobody'],
  ['100:0:0:1::/64', 'nobody'],
  ['2001::/23', 'protocols and tunnels'],
  ['2002::/16', 'IPv4 behind a tunnel, whatever its address'],
  ['2620:4f:8000::/48', 'names of an empty answer'],
  ['5f00::/16', 'segments of routes'],
  ['fd00:42::42/128', 'the metadata of machines'],
  ['fd00:c1::a9fe:a9fe/128', 'the metadata of machines'],
  ['fd00:ec2::/64', 'the metadata of machines'],
  ['fd20:ce::254/128', 'the metadata of machines'],
  ['fe80::/10', 'the own link'],
  ['fec0::/10', 'the own site'],
  ['ff00::/8', 'groups of hosts'],
].map(([text = '', meaning = '']) => ({ range: rangeOf(text) as Range, meaning }));

/** What answers in a part of a range, if no host outside the platform does. */
export function specialMeaning(range: Range): string | undefined {
  return SPECIAL.find((special) => overlap(special.range, range))?.meaning;
}

const PRIVATE = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16'].flatMap(
  (text) => rangeOf(text) ?? [],
);

/** Whether all addresses of a range are for use inside a network (RFC 1918, RFC 6598), so that none is somebody's. */
export function isPrivate({ version, first, last }: Range): boolean {
  return PRIVATE.some((range) => range.version === version && range.first <= first && last <= range.last);
}

const UNIQUE_LOCAL = rangeOf('fc00::/7') as Range;

/** Whether all addresses of a range are for use inside a network, also those of IPv6 (RFC 4193). */
export function isInside(range: Range): boolean {
  const { version, first, last } = UNIQUE_LOCAL;
  return isPrivate(range) || (range.version === version && first <= range.first && range.last <= last);
}
