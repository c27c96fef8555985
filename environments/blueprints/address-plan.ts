/** The three ranges of one cluster. */
export interface ClusterRanges {
  /** Half of the quarter that the cluster has. */
  readonly podCidr: string;
  /** A quarter of it. */
  readonly serviceCidr: string;
  /** A quarter of it; load balancers and API servers are here too. */
  readonly nodeCidr: string;
}

/** Clusters that one network has room for. */
const CLUSTERS = 4;

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
  const { address, prefix } = parse(network);
  const quarter = 2 ** (32 - prefix) / CLUSTERS;
  const start = address + index * quarter;
  return {
    podCidr: format(start, prefix + 3),
    serviceCidr: format(start + quarter / 2, prefix + 4),
    nodeCidr: format(start + (quarter * 3) / 4, prefix + 4),
  };
}

function parse(network: string): { readonly address: number; readonly prefix: number } {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(network);
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = (match ?? []).slice(1).map(Number);
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  const wellFormed = match !== null && Math.max(a, b, c, d) <= 255;
  if (!wellFormed || prefix < PREFIXES.min || prefix > PREFIXES.max || address % 2 ** (32 - prefix) !== 0) {
    throw new Error(
      `network '${network}' cannot be divided among clusters; give an IPv4 range of /8 to /16 that begins at its first address, as '10.16.0.0/13'`,
    );
  }
  return { address, prefix };
}

function format(address: number, prefix: number): string {
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);
  return `${bytes.join('.')}/${prefix}`;
}
