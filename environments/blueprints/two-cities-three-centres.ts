import type { Allocatable, City, ClusterSpec, NodePool } from '../specification/cluster';
import type { EnvironmentSpec } from '../specification/environment';
import { nodes } from '../validation/clusters/fields';
import { optional } from '../validation/fields/field';
import { flag } from '../validation/fields/words';
import { item } from '../validation/place';
import { clusterRanges } from './address-plan';
import { type Blueprint, bankPki, DEFAULT_STORAGE, environmentOf, type Form } from './assemble';
import { environmentChoices, pkiChoices, placeName } from './choice-fields';
import type { EnvironmentChoices, PkiChoices } from './choices';

/** What one may choose in a production over two cities. */
export interface TwoCitiesThreeCentresOptions extends EnvironmentChoices, PkiChoices {
  /** @default 'primary' */
  readonly primaryCity?: string;
  /** @default 'recovery' */
  readonly recoveryCity?: string;
  /**
   * Nodes with services in each of the two centres of the primary city; one centre must hold everything at most replicas.
   * @default 10
   */
  readonly nodesPerCentre?: number;
  /**
   * Nodes of the witness room.
   * @default 3
   */
  readonly witnessNodes?: number;
  /**
   * Nodes of the recovery cluster; they must hold what is promoted, at most replicas.
   * @default 10
   */
  readonly recoveryNodes?: number;
  /**
   * Whether the recovery cluster has taken over (docs/runbooks/city-lost.md).
   * @default false
   */
  readonly recoveryPromoted?: boolean;
  /** @default 4 */
  readonly managementNodes?: number;
}

/** A node that carries votes, copies of stores and tools, but no services. */
const SMALL_NODE: Allocatable = { cpu: 15, memoryGiB: 56, pods: 110 };

/**
 * Production over two cities and three centres.
 *
 * The primary cluster is stretched over the centres A and B and a witness room W, so that any one of them may be lost
 * without loss of data. The recovery cluster in the other city is fed asynchronously and takes over when a person
 * decides so. The management cluster runs the tools that build and deliver.
 */
export function twoCitiesThreeCentres(options: TwoCitiesThreeCentresOptions): EnvironmentSpec {
  return environmentOf(BLUEPRINT, options);
}

const RECOVERY_CITY = 'recovery';

const BLUEPRINT: Blueprint<TwoCitiesThreeCentresOptions> = {
  choices: {
    ...environmentChoices,
    ...pkiChoices,
    primaryCity: optional(placeName),
    recoveryCity: optional(placeName),
    nodesPerCentre: optional(nodes),
    witnessNodes: optional(nodes),
    recoveryNodes: optional(nodes),
    recoveryPromoted: optional(flag),
    managementNodes: optional(nodes),
  },
  form,
  places: ({ recoveryCity = RECOVERY_CITY }) => [
    [item('cities', recoveryCity), 'recoveryCity'],
    [/^cities\[.*$/, 'primaryCity'],
    [/^stateBackend\.region$/, 'primaryCity'],
    [/^clusters\[recovery\]\.nodePools\[.*\]$/, 'recoveryCity'],
    [/^clusters\[[^\]]*\]\.nodePools\[.*\]$/, 'primaryCity'],
    [/^clusters\[recovery\]\.(?:city|centres).*$/, 'recoveryCity'],
    [/^clusters\[[^\]]*\]\.(?:city|centres).*$/, 'primaryCity'],
    [/^clusters\[recovery\]\.promoted$/, 'recoveryPromoted'],
    [/^clusters\[recovery\]\.nodePools(?:\[.*\]\.nodes)?$/, 'recoveryNodes'],
    [/^clusters\[management\]\.nodePools(?:\[.*\]\.nodes)?$/, 'managementNodes'],
    [/^clusters\[primary\]\.nodePools\[witness\]\.nodes$/, 'witnessNodes'],
    [/^clusters\[primary\]\.nodePools(?:\[.*\]\.nodes)?$/, 'nodesPerCentre'],
  ],
};

function form(options: TwoCitiesThreeCentresOptions): Form {
  const { primaryCity = 'primary', recoveryCity = RECOVERY_CITY } = options;
  return {
    stage: 'prod',
    cities: cities(primaryCity, recoveryCity),
    clusters: [
      primaryCluster(options, primaryCity),
      recoveryCluster(options, recoveryCity),
      managementCluster(options, primaryCity),
    ],
    scale: {
      0: { minReplicas: 4, maxReplicas: 12 },
      1: { minReplicas: 4, maxReplicas: 8 },
      2: { minReplicas: 2, maxReplicas: 6 },
      3: { minReplicas: 1, maxReplicas: 2 },
    },
    sizes: {
      small: { cpuMillis: 250, memoryMiB: 512 },
      medium: { cpuMillis: 500, memoryMiB: 1024 },
      large: { cpuMillis: 1000, memoryMiB: 2048 },
    },
    proxy: { cpuMillis: 100, memoryMiB: 256 },
    issuer: 'bank-pki',
    certificates: bankPki(options),
  };
}

/** Where both have one name, it is one city: then only that the recovery cluster stands in it is wrong. */
function cities(primaryCity: string, recoveryCity: string): City[] {
  const primary = [
    { name: `${primaryCity}-a`, description: 'Carries half of the services.' },
    { name: `${primaryCity}-b`, description: 'Carries the other half.' },
    { name: `${primaryCity}-w`, description: 'A data room that decides when the two centres cannot see each other.' },
  ];
  const recovery = [{ name: `${recoveryCity}-r`, description: 'Takes over when the primary city is lost.' }];
  return primaryCity === recoveryCity
    ? [{ name: primaryCity, centres: [...primary, ...recovery] }]
    : [
        { name: primaryCity, centres: primary },
        { name: recoveryCity, centres: recovery },
      ];
}

function primaryCluster(options: TwoCitiesThreeCentresOptions, city: string): ClusterSpec {
  const { network, nodesPerCentre = 10, witnessNodes = 3, storage = DEFAULT_STORAGE } = options;
  return {
    name: 'primary',
    role: 'primary',
    city,
    centres: [
      { centre: `${city}-a`, votes: 1 },
      { centre: `${city}-b`, votes: 1 },
      { centre: `${city}-w`, votes: 1, witness: true },
    ],
    ...clusterRanges(network, 0),
    nodePools: [
      services(options, `${city}-a`, nodesPerCentre, 'nodesPerCentre'),
      services(options, `${city}-b`, nodesPerCentre, 'nodesPerCentre'),
      { name: 'witness', centre: `${city}-w`, nodes: witnessNodes, choice: 'witnessNodes', allocatable: SMALL_NODE },
    ],
    storage,
  };
}

function recoveryCluster(options: TwoCitiesThreeCentresOptions, city: string): ClusterSpec {
  const { network, recoveryNodes = 10, recoveryPromoted, storage = DEFAULT_STORAGE } = options;
  const centre = `${city}-r`;
  return {
    name: 'recovery',
    role: 'recovery',
    ...(recoveryPromoted === undefined ? {} : { promoted: recoveryPromoted }),
    city,
    centres: [{ centre, votes: 3 }],
    ...clusterRanges(network, 1),
    nodePools: [services(options, centre, recoveryNodes, 'recoveryNodes')],
    storage,
  };
}

function managementCluster(options: TwoCitiesThreeCentresOptions, city: string): ClusterSpec {
  const { network, managementNodes = 4, storage = DEFAULT_STORAGE } = options;
  const centre = `${city}-a`;
  return {
    name: 'management',
    role: 'management',
    city,
    centres: [{ centre, votes: 3 }],
    ...clusterRanges(network, 2),
    nodePools: [{ name: 'tools', centre, nodes: managementNodes, choice: 'managementNodes', allocatable: SMALL_NODE }],
    storage,
  };
}

/** Nodes that carry services in one centre. */
function services(options: TwoCitiesThreeCentresOptions, centre: string, nodes: number, choice: string): NodePool {
  const { node = { cpu: 30, memoryGiB: 118, pods: 110 } } = options;
  return { name: `services-${centre}`, centre, nodes, choice, allocatable: node };
}
