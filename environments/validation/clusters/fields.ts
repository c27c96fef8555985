import type { ClusterRole } from '../../../model/cluster-role';
import type {
  Allocatable,
  Centre,
  City,
  ClusterCentre,
  ClusterSpec,
  NodePool,
  StorageSpec,
} from '../../specification/cluster';
import { clusterCidr } from '../fields/addresses';
import { list, object } from '../fields/containers';
import { optional } from '../fields/field';
import { driver } from '../fields/identifiers';
import { nameOf } from '../fields/names';
import { decimal, integer } from '../fields/numbers';
import { own } from '../fields/plain';
import { reference, written } from '../fields/texts';
import { flag, word } from '../fields/words';

const centre = object<Centre>({ name: nameOf('centre'), description: written });

const city = object<City>({ name: nameOf('city'), centres: list(centre, { distinctEverywhere: 'centre' }) });

const clusterCentre = object<ClusterCentre>({
  centre: reference,
  // A quorum of etcd has at most 7 members; more only make it slower.
  votes: integer({ least: 0, most: 7 }),
  witness: optional(flag),
});

/** What pods may use of a node. Machines have at most 1,024 cores and 32 TiB; a kubelet gives each pod one of the 254 addresses of its node. */
export const allocatable = object<Allocatable>({
  cpu: decimal({ least: 0.1, most: 1024, unit: 'cores' }),
  memoryGiB: decimal({ least: 0.5, most: 32_768, unit: 'GiB' }),
  pods: integer({ most: 254 }),
});

/** Kubernetes is made for at most 5,000 nodes a cluster. */
export const nodes = integer({ most: 5000 });

const nodePool = object<NodePool>({
  name: nameOf('node pool'),
  centre: reference,
  nodes,
  choice: optional(written),
  allocatable,
});

/** Who makes volumes. */
export const storage = object<StorageSpec>({ nodeLocalProvisioner: driver, networkProvisioner: driver });

/** Longest name of a cluster: `<environment>-<cluster>` has at most 63 characters. */
const LONGEST_CLUSTER = 30;

const cluster = object<ClusterSpec>({
  name: nameOf('cluster', { longest: LONGEST_CLUSTER }),
  role: word<ClusterRole>({ primary: true, recovery: true, management: true }),
  promoted: optional(flag),
  city: reference,
  centres: list(clusterCentre, { nameOf: (value) => own(value, 'centre') }),
  podCidr: clusterCidr,
  serviceCidr: clusterCidr,
  nodeCidr: clusterCidr,
  nodePools: list(nodePool, { distinct: 'node pool' }),
  storage,
});

/** Cities of an environment. */
export const cities = list(city, { distinct: 'city' });

/** Clusters of an environment. */
export const clusters = list(cluster, { distinct: 'cluster' });
