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
import { cidr } from '../fields/addresses';
import { list, object } from '../fields/containers';
import { optional } from '../fields/field';
import { nameOf } from '../fields/names';
import { integer, positive } from '../fields/numbers';
import { reference, written } from '../fields/texts';
import { flag, word } from '../fields/words';

const centre = object<Centre>({ name: nameOf('centre'), description: written });

const city = object<City>({ name: nameOf('city'), centres: list(centre, { distinctEverywhere: 'centre' }) });

const clusterCentre = object<ClusterCentre>({
  centre: reference,
  votes: integer({ least: 0 }),
  witness: optional(flag),
});

const nodePool = object<NodePool>({
  name: nameOf('node pool'),
  centre: reference,
  nodes: integer(),
  allocatable: object<Allocatable>({ cpu: positive, memoryGiB: positive, pods: integer() }),
});

const cluster = object<ClusterSpec>({
  name: nameOf('cluster'),
  role: word<ClusterRole>({ primary: true, recovery: true, management: true }),
  promoted: optional(flag),
  city: reference,
  centres: list(clusterCentre, { nameOf: (value) => value.centre }),
  podCidr: cidr,
  serviceCidr: cidr,
  nodeCidr: cidr,
  nodePools: list(nodePool, { distinct: 'node pool' }),
  storage: object<StorageSpec>({ nodeLocalProvisioner: written, networkProvisioner: written }),
});

/** Cities of an environment. */
export const cities = list(city, { distinct: 'city' });

/** Clusters of an environment. */
export const clusters = list(cluster, { distinct: 'cluster' });
