import { part, type Range, rangeOf } from '../validation/cidr';

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

/** Whether a network can be divided among clusters. */
export function isDivisible(network: string): boolean {
  return divisible(network) !== undefined;
}

/**
 * The ranges of the cluster number `index` (0–3) in the network of an environment.
 *
 * Each cluster has a quarter of the network: half of it for pods, a quarter each for Services and nodes. The ranges
 * depend on nothing else, so a cluster keeps its addresses when others come and go.
 *
 * @throws if the network is not an IPv4 range of `/8` to `/16`: a blueprint looks at its choices before
 */
export function clusterRanges(network: string, index: number): ClusterRanges {
  const range = divisible(network);
  if (range === undefined) {
    throw new Error(`network '${network}' cannot be divided among clusters`);
  }
  const [eighth, sixteenth] = [range.prefix + 3, range.prefix + 4];
  return {
    podCidr: part(range, eighth, index * 2),
    serviceCidr: part(range, sixteenth, index * 4 + 2),
    nodeCidr: part(range, sixteenth, index * 4 + 3),
  };
}

function divisible(network: string): Range | undefined {
  const range = rangeOf(network);
  const isRight = range?.version === 4 && range.prefix >= PREFIXES.min && range.prefix <= PREFIXES.max;
  return isRight ? range : undefined;
}
