import { type NodeResource, needsOf, roomOf } from '../../capacity/room';
import type { ClusterFact, NodePoolFact } from '../../facts';
import { iso, mlps, nist } from '../../frameworks';
import type { Quantity } from '../../quantity';
import { type Check, type Rule, wholeCluster } from '../../rule';

export const spareCentre: Rule = {
  id: 'AV-06',
  title: 'The nodes hold every pod at the highest load, also without any one of several centres',
  rationale: 'The loss of a centre at the highest load is no outage: what is left holds every pod.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1a'), ...iso('A.8.6', 'A.8.14'), ...nist('cp-2', 'cp-7')],
  kinds: [wholeCluster],
  check: checkCentres(),
  remedy: 'add nodes, use larger ones, or lower the most replicas or what pods request',
};

const units: Readonly<Record<NodeResource, { readonly name: string; readonly size: number }>> = {
  cpu: { name: 'cores', size: 1 },
  memory: { name: 'GiB', size: 2 ** 30 },
  pods: { name: 'pods', size: 1 },
};

function checkCentres(): Check {
  return (view, { facts }) => {
    const { cluster } = view;
    const needs = needsOf(view, facts);
    const losses = lossesOf(cluster);
    const object = { apiVersion: 'facts', kind: 'Cluster', name: cluster.name };
    return {
      examined: losses.length,
      findings: losses.flatMap((lost) => {
        const pools = cluster.nodePools.filter((pool) => pool.centre !== lost && isOpen(pool));
        return needs
          .map((need) => ({ need, room: roomOf(pools, need) }))
          .filter(({ need, room }) => need.all.compare(room) > 0)
          .map(({ need: { resource, all }, room }) => {
            const { name, size } = units[resource];
            const where = lost === undefined ? '' : `without centre '${lost}' `;
            return {
              object,
              message: `${where}its pods need ${inUnit(all, size)} ${name} at the highest load, its nodes hold ${inUnit(room, size)}`,
            };
          });
      }),
    };
  };
}

/** Each centre that runs services, where there are several: a cluster in one centre is lost with it. */
function lossesOf({ centres }: ClusterFact): readonly (string | undefined)[] {
  const serving = centres.filter(({ witness }) => !witness).map(({ name }) => name);
  return serving.length > 1 ? serving : [undefined];
}

/** Whether pods without a special toleration find a place, which those of a witness's nodes do not. */
function isOpen({ taints }: NodePoolFact): boolean {
  return taints.every(({ effect }) => effect === 'PreferNoSchedule');
}

function inUnit(amount: Quantity, size: number): number {
  return Number((amount.toNumber() / size).toFixed(2));
}
