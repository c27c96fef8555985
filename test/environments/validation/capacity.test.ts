import { standard, twoCitiesThreeCentres } from '../../../environments/blueprints';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import { validate } from '../../../environments/validation';
import { type Draft, type Edit, edited, named } from './edit';
import { sample, sampleCluster, samplePool } from './sample';

type Pool = Draft<EnvironmentSpec['clusters'][number]['nodePools'][number]>;

/** Choices of a blueprint that runs the landscape of the sample. */
const choices = {
  name: 'pilot',
  asOf: '2027-01-15',
  domain: 'pilot.example',
  network: '10.64.0.0/13',
  coreBank: { host: 'core.pilot.example', port: 9443, cidrs: ['203.0.113.0/28'] },
  landscape: sample.landscape,
  externalHosts: sample.externalHosts,
  pkiServer: 'https://pki.pilot.example:8200',
  pkiCidrs: ['192.0.2.8/30'],
};
const small = { cpu: 8, memoryGiB: 32, pods: 60 };

/** What is said of the capacity of an environment. */
function said(environment: EnvironmentSpec): readonly string[] {
  return validate(environment)
    .filter(({ mistake }) => mistake === 'no-spare-centre' || mistake === 'too-little-capacity')
    .map(({ place, message, remedy }) => `${place}: ${message}; ${remedy}`);
}

/** The sample with other nodes in centre `b`. */
function withNodesInB(change: (pool: Pool) => void, ...edits: readonly Edit[]): readonly string[] {
  return said(edited(sample, (e) => change(named(named(e.clusters, 'primary').nodePools, 'b-general')), ...edits));
}

describe('one of several centres may be lost at most replicas', () => {
  test('a blueprint is told which choice to raise, and the number that it tells is enough, and the least', () => {
    const production = (nodesPerCentre: number) =>
      said(twoCitiesThreeCentres({ ...choices, node: small, nodesPerCentre }));
    // services 44.1, gateways 12, operators 3.01; a node has 8 - 0.1 for its agent - 1.1 for the largest pod
    const told = (hold: number) =>
      `nodesPerCentre: without centre 'primary-a' its pods at most replicas need 59.11 cores, its nodes hold ${hold}; raise 'nodesPerCentre' to at least 9, or lower maximum replicas or sizes`;

    expect(production(8)).toEqual([told(55.5)]);
    expect(production(9)).toEqual([]);
  });

  test('each of three centres is, and nodes of a witness carry nothing', () => {
    expect(said(standard({ ...choices, node: small, nodesPerCentre: 1 }))).toEqual([
      "nodesPerCentre: without centre 'standard-a' its pods at most replicas need 22.11 cores, its nodes hold 15.35; 65.94 GiB, its nodes hold 62.13; raise 'nodesPerCentre' to at least 2, or lower maximum replicas or sizes",
    ]);
    expect(said(standard({ ...choices, node: small, nodesPerCentre: 2 }))).toEqual([]);
    expect(said(twoCitiesThreeCentres({ ...choices, node: small, nodesPerCentre: 8, witnessNodes: 99 }))).toHaveLength(
      1,
    );
  });

  test('a cluster in one centre is not: it holds everything itself', () => {
    expect(said(twoCitiesThreeCentres({ ...choices, node: small, nodesPerCentre: 9, recoveryNodes: 8 }))).toEqual([
      "recoveryNodes: its pods at most replicas need 57.91 cores, its nodes hold 55.5; raise 'recoveryNodes' to at least 9, or lower maximum replicas or sizes",
    ]);
  });
});

describe('what fits is told by its numbers', () => {
  /** Three nodes hold 22.06 cores with 0.54 to spare, or 49.97 GiB, or 77 pods. */
  const enough = { cpu: 8, memoryGiB: 32, pods: 60 };

  test.each<[string, Partial<Pool['allocatable']>]>([
    ['cores', { cpu: 7.7 }],
    ['memory', { memoryGiB: 18 }],
    ['pods', { pods: 27 }],
  ])('%s', (_, changes) => {
    const nodes = (allocatable: Pool['allocatable']) =>
      withNodesInB((pool) => {
        pool.nodes = 3;
        pool.allocatable = allocatable;
      });

    expect(nodes(enough)).toEqual([]);
    expect(nodes({ ...enough, ...changes })).toHaveLength(1);
  });

  test.each<[string, Edit]>([
    [
      'proxies',
      (e) => {
        e.proxy.cpuMillis += 20;
      },
    ],
    [
      'gateways',
      (e) => {
        e.scale[0].maxReplicas += 1;
      },
    ],
    [
      'sizes',
      (e) => {
        e.sizes.large.cpuMillis += 100;
      },
    ],
    [
      'most replicas of one service',
      (e) => {
        e.services = { ...e.services, ledger: { maxReplicas: 10 } };
      },
    ],
  ])('%s count', (_, edit) => {
    const three = (pool: Pool) => {
      pool.nodes = 3;
    };

    expect(withNodesInB(three)).toEqual([]);
    expect(withNodesInB(three, edit)).toHaveLength(1);
  });

  test('no number of nodes helps where the largest pod fills one', () => {
    const tiny = sampleCluster(40, {
      name: 'tools',
      city: 'north',
      centres: [{ centre: 'a', votes: 1 }],
      nodePools: [{ ...samplePool('tools', 'a', 99), allocatable: { cpu: 0.1, memoryGiB: 8, pods: 60 } }],
    });

    expect(said(edited(sample, (e) => e.clusters.push(tiny)))).toEqual([
      'clusters[tools].nodePools: its pods at most replicas need 0.51 cores, its nodes hold 0.1; use larger nodes, or lower sizes: a node must hold more than the largest pod beside its agents',
    ]);
  });
});
