import type { ClusterSpec } from '../specification/cluster';
import type { EnvironmentSpec } from '../specification/environment';
import { nodes } from '../validation/clusters/fields';
import { optional } from '../validation/fields/field';
import { clusterRanges } from './address-plan';
import { type Blueprint, bankPki, DEFAULT_STORAGE, environmentOf, type Form } from './assemble';
import { environmentChoices, pkiChoices, placeName, testSystemChoices } from './choice-fields';
import type { EnvironmentChoices, PkiChoices, TestSystemChoices } from './choices';

/** What one may choose in a standard environment. */
export interface StandardOptions extends EnvironmentChoices, PkiChoices, TestSystemChoices {
  /** @default 'standard' */
  readonly city?: string;
  /**
   * Nodes in each of the three centres; two of them must hold everything at most replicas.
   * @default 4
   */
  readonly nodesPerCentre?: number;
}

/** One cluster over three centres of one city, all of them with services and one vote: any one may be lost. */
export function standard(options: StandardOptions): EnvironmentSpec {
  return environmentOf(BLUEPRINT, options);
}

const BLUEPRINT: Blueprint<StandardOptions> = {
  choices: {
    ...environmentChoices,
    ...testSystemChoices,
    ...pkiChoices,
    city: optional(placeName),
    nodesPerCentre: optional(nodes),
  },
  form,
  places: () => [
    [/^(?:cities\[|clusters\[primary\]\.(?:city|centres)).*$/, 'city'],
    [/^stateBackend\.region$/, 'city'],
    [/^clusters\[primary\]\.nodePools\[.*\]$/, 'city'],
    [/^clusters\[primary\]\.nodePools(?:\[.*\]\.nodes)?$/, 'nodesPerCentre'],
  ],
};

function form(options: StandardOptions): Form {
  const { network, city = 'standard', nodesPerCentre = 4, storage = DEFAULT_STORAGE } = options;
  const { node = { cpu: 15, memoryGiB: 56, pods: 110 } } = options;
  const centres = ['a', 'b', 'c'].map((letter) => `${city}-${letter}`);
  const primary: ClusterSpec = {
    name: 'primary',
    role: 'primary',
    city,
    centres: centres.map((centre) => ({ centre, votes: 1 })),
    ...clusterRanges(network, 0),
    nodePools: centres.map((centre) => ({
      name: `services-${centre}`,
      centre,
      nodes: nodesPerCentre,
      choice: 'nodesPerCentre',
      allocatable: node,
    })),
    storage,
  };
  return {
    stage: 'uat',
    cities: [{ name: city, centres: centres.map((name) => ({ name, description: 'One of three equal centres.' })) }],
    clusters: [primary],
    scale: {
      0: { minReplicas: 6, maxReplicas: 9 },
      1: { minReplicas: 3, maxReplicas: 6 },
      2: { minReplicas: 2, maxReplicas: 4 },
      3: { minReplicas: 1, maxReplicas: 2 },
    },
    sizes: {
      small: { cpuMillis: 100, memoryMiB: 256 },
      medium: { cpuMillis: 250, memoryMiB: 768 },
      large: { cpuMillis: 500, memoryMiB: 1536 },
    },
    proxy: { cpuMillis: 50, memoryMiB: 128 },
    issuer: 'bank-pki',
    certificates: bankPki(options),
  };
}
