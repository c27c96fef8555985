import { address, checkAddress } from './address';
import type { CityFact } from './city';
import { endpoint } from './endpoint';
import { flow } from './flow';
import { nodePool } from './node-pool';
import { type FactsProblem, namesOf, repeated, unknown } from './problem';
import { integer, list, type Of, object, oneOf, text, textLike, truth } from './shape';
import { badBlocks, block } from './values';

/** Part of a cluster that stands in one centre. */
export const centre = object({
  /** A centre of the cluster's city, and the zone label of its nodes. */
  name: text,
  /** Control-plane members with a vote. */
  votes: integer(0),
  /** Holds votes and copies of data, and runs no service. */
  witness: truth,
});

/** One Kubernetes control plane, with what stands around its manifests. */
export const cluster = object({
  /** Name of the cluster, as in `dist/<environment>/<cluster>`. */
  name: text,
  /** Serves, stands by in another city, or manages the others. */
  role: oneOf('primary', 'recovery', 'management'),
  /** City of all its centres. */
  city: text,
  /** Whether the service mesh runs in it. */
  mesh: truth,
  /** Version of the API server, `<major>.<minor>` or `<major>.<minor>.<patch>`. */
  kubernetesVersion: textLike('^1\\.[0-9]+(\\.[0-9]+)?$'),
  /** The centres over which it is stretched. */
  centres: list(centre, 1),
  /** Addresses of pods; pods with host networking have addresses of `nodeCidr`. */
  podCidr: block,
  /** Addresses of Services. */
  serviceCidr: block,
  /** Addresses of nodes. */
  nodeCidr: block,
  /** Addresses of the API servers. */
  apiServerCidr: block,
  /** Its nodes. */
  nodePools: list(nodePool),
  /** Pods that stand in no manifest: what charts install and operators start. */
  endpoints: list(endpoint),
  /** What is not a pod of this cluster: the API server, nodes, the core bank, the internet. */
  addresses: list(address),
  /** The register of flows: all that may pass in this cluster. */
  flows: list(flow),
});

/** One Kubernetes control plane, with what stands around its manifests. */
export type ClusterFact = Of<typeof cluster>;

/** What a cluster says twice, of what its cities do not have, and ranges that are none. */
export function checkCluster(cluster: ClusterFact, cities: readonly CityFact[], path: string): FactsProblem[] {
  const { city, centres, endpoints, addresses, nodePools } = cluster;
  const { podCidr, serviceCidr, nodeCidr, apiServerCidr } = cluster;
  const own = namesOf(centres);
  return [
    ...Object.entries({ centres, endpoints, addresses, nodePools }).flatMap(([name, things]) =>
      repeated(`${path}.${name}`, namesOf(things)),
    ),
    ...unknown(`${path}.city`, 'city', [city], new Set(namesOf(cities))),
    ...unknown(`${path}.centres`, `centre of ${city}`, own, new Set(cities.find(({ name }) => name === city)?.centres)),
    ...nodePools.flatMap((pool, index) =>
      unknown(`${path}.nodePools[${index}].centre`, 'centre of the cluster', [pool.centre], new Set(own)),
    ),
    ...Object.entries({ podCidr, serviceCidr, nodeCidr, apiServerCidr }).flatMap(([name, cidr]) =>
      badBlocks(`${path}.${name}`, [cidr]),
    ),
    ...addresses.flatMap((one, index) => checkAddress(one, `${path}.addresses[${index}]`)),
  ];
}
