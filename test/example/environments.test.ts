import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dev from '../../environments/dev';
import { placement, replicasOf, resourcesOf } from '../../environments/placement';
import prod from '../../environments/prod';
import type { ClusterSpec, NodePool } from '../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import uat from '../../environments/uat';
import { bounds } from '../environments/addresses';

const folder = join(__dirname, '..', '..', 'environments');

/** Part of the nodes that stays for gateways, operators and stores. */
const RESERVE = 0.25;

interface Amount {
  readonly cpuMillis: number;
  readonly memoryMiB: number;
  readonly pods: number;
}

function add(amounts: readonly Amount[]): Amount {
  return {
    cpuMillis: amounts.reduce((sum, { cpuMillis }) => sum + cpuMillis, 0),
    memoryMiB: amounts.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0),
    pods: amounts.reduce((sum, { pods }) => sum + pods, 0),
  };
}

/** What all services of a cluster ask for at their most replicas, promoted, each with its proxy. */
function most(environment: EnvironmentSpec, cluster: ClusterSpec): Amount {
  const services = environment.landscape.units.flatMap((unit) => unit.services);
  return add(
    services.map((service) => {
      const { promotedMax: pods } = replicasOf(environment, service, placement(service.tier, cluster));
      const { cpuMillis, memoryMiB } = resourcesOf(environment, service);
      return {
        cpuMillis: pods * (cpuMillis + environment.proxy.cpuMillis),
        memoryMiB: pods * (memoryMiB + environment.proxy.memoryMiB),
        pods,
      };
    }),
  );
}

/** What node pools offer, after the reserve. */
function offered(pools: readonly NodePool[]): Amount {
  const all = add(
    pools.map(({ nodes, allocatable: { cpu, memoryGiB, pods } }) => ({
      cpuMillis: nodes * cpu * 1000,
      memoryMiB: nodes * memoryGiB * 1024,
      pods: nodes * pods,
    })),
  );
  const rest = (amount: number) => Math.floor(amount * (1 - RESERVE));
  return { cpuMillis: rest(all.cpuMillis), memoryMiB: rest(all.memoryMiB), pods: rest(all.pods) };
}

/** Each way of losing one of the centres that carry services, or none where there is but one. */
function survivors(cluster: ClusterSpec): NodePool[][] {
  const centres = cluster.centres.filter(({ witness }) => witness !== true).map(({ centre }) => centre);
  const pools = cluster.nodePools.filter(({ centre }) => centres.includes(centre));
  return centres.length === 1 ? [pools] : centres.map((lost) => pools.filter(({ centre }) => centre !== lost));
}

describe.each([dev, uat, prod])('$name', (environment) => {
  test('is a page of choices', () => {
    const lines = readFileSync(join(folder, `${environment.name}.ts`), 'utf8')
      .trimEnd()
      .split('\n');

    expect(lines.length).toBeLessThanOrEqual(36);
  });

  describe.each(environment.clusters)('cluster $name', (cluster) => {
    test('holds the most replicas of its services, also without one of its centres', () => {
      const needed = most(environment, cluster);

      for (const left of survivors(cluster)) {
        const { cpuMillis, memoryMiB, pods } = offered(left);
        expect(needed.cpuMillis).toBeLessThanOrEqual(cpuMillis);
        expect(needed.memoryMiB).toBeLessThanOrEqual(memoryMiB);
        expect(needed.pods).toBeLessThanOrEqual(pods);
      }
    });

    test('has an address for every pod and node that its pools may hold', () => {
      const size = (cidr: string) => bounds(cidr)[1] - bounds(cidr)[0] + 1;
      const nodes = cluster.nodePools.reduce((sum, pool) => sum + pool.nodes, 0);

      // Each node takes a /24 of the pods' range.
      expect(size(cluster.podCidr)).toBeGreaterThanOrEqual(nodes * 256);
      expect(size(cluster.nodeCidr)).toBeGreaterThan(nodes);
    });
  });
});
