import type { ClusterSpec } from '../specification/cluster';
import type { EnvironmentSpec } from '../specification/environment';
import { nodes } from '../validation/clusters/fields';
import { optional } from '../validation/fields/field';
import { clusterRanges } from './address-plan';
import { type Blueprint, DEFAULT_STORAGE, environmentOf, type Form } from './assemble';
import { environmentChoices, placeName, testSystemChoices } from './choice-fields';
import type { EnvironmentChoices, TestSystemChoices } from './choices';

/** What one may choose in a sandbox. */
export interface SandboxOptions extends EnvironmentChoices, TestSystemChoices {
  /** @default 'sandbox' */
  readonly city?: string;
  /** @default 3 */
  readonly nodes?: number;
}

/**
 * One small cluster in one centre, for development: it survives the loss of a node, not of its centre.
 *
 * Certificates are signed by the cluster itself.
 */
export function sandbox(options: SandboxOptions): EnvironmentSpec {
  return environmentOf(BLUEPRINT, options);
}

const BLUEPRINT: Blueprint<SandboxOptions> = {
  choices: {
    ...environmentChoices,
    ...testSystemChoices,
    city: optional(placeName),
    nodes: optional(nodes),
  },
  form,
  places: () => [
    [/^(?:cities\[|clusters\[primary\]\.(?:city|centres)).*$/, 'city'],
    [/^stateBackend\.region$/, 'city'],
    [/^clusters\[primary\]\.nodePools(?:\[services\](?:\.nodes)?)?$/, 'nodes'],
  ],
};

function form(options: SandboxOptions): Form {
  const { network, city = 'sandbox', nodes = 3, storage = DEFAULT_STORAGE } = options;
  const { node = { cpu: 15, memoryGiB: 56, pods: 110 } } = options;
  const centre = `${city}-a`;
  const primary: ClusterSpec = {
    name: 'primary',
    role: 'primary',
    city,
    centres: [{ centre, votes: 3 }],
    ...clusterRanges(network, 0),
    nodePools: [{ name: 'services', centre, nodes, choice: 'nodes', allocatable: node }],
    storage,
  };
  return {
    stage: 'dev',
    cities: [{ name: city, centres: [{ name: centre, description: 'The only centre.' }] }],
    clusters: [primary],
    scale: {
      0: { minReplicas: 2, maxReplicas: 4 },
      1: { minReplicas: 2, maxReplicas: 3 },
      2: { minReplicas: 1, maxReplicas: 2 },
      3: { minReplicas: 1, maxReplicas: 2 },
    },
    sizes: {
      small: { cpuMillis: 50, memoryMiB: 128 },
      medium: { cpuMillis: 100, memoryMiB: 384 },
      large: { cpuMillis: 250, memoryMiB: 768 },
    },
    proxy: { cpuMillis: 20, memoryMiB: 96 },
    issuer: 'self-signed',
    certificates: { kind: 'self-signed' },
  };
}
