import type { ClusterRole } from '../../../model/cluster-role';
import { TIERS, type Tier } from '../../../model/tier';
import { entry } from '../../entry';
import type { ClusterSpec, NodePool } from '../../specification/cluster';
import { isPlaced } from '../clusters/placement';
import { item, quote } from '../place';
import type { Rule } from '../rule';
import type { PlacedService, View } from '../view';

/** Something to fill, or what fills it. */
interface Amount {
  readonly cpuMillis: number;
  readonly memoryMiB: number;
  readonly pods: number;
}

/**
 * Tiers that a cluster must be able to hold. A recovery cluster runs less while it stands by; this is its promoted state.
 */
const TIERS_OF: Readonly<Record<ClusterRole, readonly Tier[]>> = {
  primary: TIERS,
  recovery: [0, 1, 2],
  management: [],
};

const UNITS = [
  { key: 'cpuMillis', name: 'cores', scale: 1000 },
  { key: 'memoryMiB', name: 'GiB', scale: 1024 },
  { key: 'pods', name: 'pods', scale: 1 },
] as const;

const NOTHING: Amount = { cpuMillis: 0, memoryMiB: 0, pods: 0 };

const tooLittleCapacity: Rule = function* (view) {
  for (const { cluster, needed, pools } of measurable(view)) {
    const lack = shortage(needed, sum(pools.map(amountOf)));
    if (lack !== undefined) {
      yield {
        mistake: 'too-little-capacity',
        place: `${item('clusters', cluster.name)}.nodePools`,
        message: `its services need ${lack}`,
        remedy: 'add nodes, or lower minimum replicas or sizes',
      };
    }
  }
};

const noSpareCentre: Rule = function* (view) {
  for (const { cluster, needed, pools } of view.environment.stage === 'prod' ? measurable(view) : []) {
    const place = `${item('clusters', cluster.name)}.nodePools`;
    const centres = cluster.centres.filter(({ witness }) => !witness).map(({ centre }) => centre);
    for (const centre of centres.length < 2 ? [] : centres) {
      const left = pools.filter((pool) => pool.centre !== centre);
      const lack = shortage(needed, sum(left.map(amountOf)));
      if (lack !== undefined) {
        yield {
          mistake: 'no-spare-centre',
          place,
          message: `without centre ${quote(centre)} its services need ${lack}`,
          remedy: 'add nodes to the other centres, or lower minimum replicas or sizes',
        };
        break;
      }
    }
  }
};

/** Clusters whose pools and services can be counted. */
function measurable(view: View): readonly { cluster: ClusterSpec; needed: Amount; pools: readonly NodePool[] }[] {
  const { environment } = view;
  if (!view.isSound(environment, 'sizes', 'proxy', 'scale')) {
    return [];
  }
  return environment.clusters
    .filter((cluster) => view.isSound(cluster, 'role') && isPlaced(view, cluster))
    .map((cluster) => {
      const witnesses = cluster.centres.filter(({ witness }) => witness).map(({ centre }) => centre);
      const pools = cluster.nodePools.filter(({ centre }) => !witnesses.includes(centre));
      return { cluster, needed: needs(view, TIERS_OF[cluster.role]), pools };
    });
}

/** What the services of some tiers ask for at minimum replicas, each with its proxy. */
function needs(view: View, tiers: readonly Tier[]): Amount {
  return sum(
    view.running.filter(({ service }) => tiers.includes(service.tier)).map((placed) => requestOf(view, placed)),
  );
}

function requestOf(view: View, { service }: PlacedService): Amount {
  const { environment } = view;
  const choice = entry(environment.services, service.name);
  const isClear = view.isSound(service, 'tier', 'size') && (choice === undefined || view.isSound(choice));
  if (!isClear) {
    return NOTHING;
  }
  const { cpuMillis, memoryMiB } = environment.sizes[choice?.size ?? service.size ?? 'medium'];
  const pods = choice?.minReplicas ?? environment.scale[service.tier].minReplicas;
  return {
    cpuMillis: pods * (cpuMillis + environment.proxy.cpuMillis),
    memoryMiB: pods * (memoryMiB + environment.proxy.memoryMiB),
    pods,
  };
}

function amountOf({ nodes, allocatable }: NodePool): Amount {
  return {
    cpuMillis: nodes * allocatable.cpu * 1000,
    memoryMiB: nodes * allocatable.memoryGiB * 1024,
    pods: nodes * allocatable.pods,
  };
}

function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (total, { cpuMillis, memoryMiB, pods }) => ({
      cpuMillis: total.cpuMillis + cpuMillis,
      memoryMiB: total.memoryMiB + memoryMiB,
      pods: total.pods + pods,
    }),
    NOTHING,
  );
}

/** What is lacking, in words. */
function shortage(needed: Amount, available: Amount): string | undefined {
  const lacking = UNITS.filter(({ key }) => needed[key] > available[key]).map(({ key, name, scale }) => {
    const [need, have] = [needed[key], available[key]].map((amount) => Number((amount / scale).toFixed(2)));
    return `${need} ${name}, its nodes have ${have}`;
  });
  return lacking.length === 0 ? undefined : lacking.join('; ');
}

/** Whether what must run fits. */
export const capacityRules: readonly Rule[] = [tooLittleCapacity, noSpareCentre];
