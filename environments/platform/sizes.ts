import type { Stage } from '../../model/stage';
import type { Resources } from '../specification/environment';

/** How many pods of one kind a chart makes, and what each may use. A node agent runs once a node instead. */
export interface PackagedSize extends Resources {
  /** Replicas without load. */
  readonly replicas: number;
  /**
   * Most replicas where a chart brings an autoscaler.
   * @default - `replicas`
   */
  readonly maxReplicas?: number;
}

/** Packaged pods whose size is a choice; the names are those of the operators' pods. */
export type SizedPods =
  | 'istiod'
  | 'istio-cni-node'
  | 'cert-manager'
  | 'cert-manager-webhook'
  | 'cert-manager-cainjector'
  | 'metrics-server';

const SMALL: Readonly<Record<SizedPods, PackagedSize>> = {
  istiod: { replicas: 1, maxReplicas: 2, cpuMillis: 100, memoryMiB: 512 },
  'istio-cni-node': { replicas: 1, cpuMillis: 20, memoryMiB: 128 },
  'cert-manager': { replicas: 1, cpuMillis: 20, memoryMiB: 128 },
  'cert-manager-webhook': { replicas: 1, cpuMillis: 20, memoryMiB: 64 },
  'cert-manager-cainjector': { replicas: 1, cpuMillis: 20, memoryMiB: 128 },
  'metrics-server': { replicas: 1, cpuMillis: 50, memoryMiB: 128 },
};

/** Two of each, so that a centre or a node may be lost. */
const MEDIUM: Readonly<Record<SizedPods, PackagedSize>> = {
  istiod: { replicas: 2, maxReplicas: 3, cpuMillis: 250, memoryMiB: 1_024 },
  'istio-cni-node': { replicas: 1, cpuMillis: 50, memoryMiB: 128 },
  'cert-manager': { replicas: 2, cpuMillis: 50, memoryMiB: 256 },
  'cert-manager-webhook': { replicas: 2, cpuMillis: 50, memoryMiB: 128 },
  'cert-manager-cainjector': { replicas: 2, cpuMillis: 50, memoryMiB: 256 },
  'metrics-server': { replicas: 2, cpuMillis: 100, memoryMiB: 256 },
};

const LARGE: Readonly<Record<SizedPods, PackagedSize>> = {
  ...MEDIUM,
  istiod: { replicas: 2, maxReplicas: 5, cpuMillis: 500, memoryMiB: 2_048 },
  'istio-cni-node': { replicas: 1, cpuMillis: 100, memoryMiB: 128 },
};

/** Sizes of packaged pods by stage. */
export const PACKAGED_SIZES: Readonly<Record<Stage, Readonly<Record<SizedPods, PackagedSize>>>> = {
  dev: SMALL,
  uat: MEDIUM,
  prod: LARGE,
};
