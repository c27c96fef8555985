import { type ParsedRange, parseRange, part } from '../validation/cidr';

/** The three ranges of one cluster, in CIDR notation. */
export interface ClusterRanges {
  /** Addresses of pods. */
  readonly podCidr: string;
  /** Addresses of Services. */
  readonly serviceCidr: string;
  /** Addresses of nodes. */
  readonly nodeCidr: string;
}

/** The widest and the narrowest network that can be divided; at `/16` a cluster still has room for 32 nodes. */
const PREFIXES = { min: 8, max: 16 };

/**
 * The ranges of the cluster number `index` (0–3) in the network of an environment.
 *
 * Each cluster has a quarter of the network: half of it for pods, a quarter each for Services and nodes. The ranges
 * depend on nothing else, so a cluster keeps its addresses when others come and go.
 *
 * @throws if the network is not an IPv4 range of `/8` to `/16`, for no address can be derived from it
 */
export function clusterRanges(network: string, index: number): ClusterRanges {
  const parsed = parseRange(network);
  if (!isDivisible(parsed)) {
    throw new Error(
      `network '${network}' cannot be divided among clusters; give an IPv4 range of /8 to /16 that begins at its first address, as '10.16.0.0/13'`,
    );
  }
  const { range } = parsed;
  const [eighth, sixteenth] = [range.prefix + 3, range.prefix + 4];
  return {
    podCidr: part(range, eighth, index * 2),
    serviceCidr: part(range, sixteenth, index * 4 + 2),
    nodeCidr: part(range, sixteenth, index * 4 + 3),
  };
}

function isDivisible(parsed: ParsedRange): parsed is Extract<ParsedRange, { range: unknown }> {
  return (
    'range' in parsed &&
    parsed.range.version === 4 &&
    parsed.range.prefix >= PREFIXES.min &&
    parsed.range.prefix <= PREFIXES.max
  );
}
