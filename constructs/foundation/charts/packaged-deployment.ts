import { evictionTolerations, spreadConstraints } from '../../workload/availability';
import type { HelmValues } from '../helm-values';

/** How a Deployment that a chart makes is run. */
export interface PackagedDeployment {
  /** Image with its digest. */
  readonly image: string;
  /** Replicas, always as many. */
  readonly replicas: number;
  /** Requested processor time of one replica, in thousandths of a core. */
  readonly cpuMillis: number;
  /** Memory of one replica, request and limit, in MiB. */
  readonly memoryMiB: number;
}

/** Priority class of Kubernetes for what the other pods of a cluster need. */
export const CLUSTER_CRITICAL = 'system-cluster-critical';

/** The parts of an image, for charts that ask for them apart. */
export interface ImageParts {
  /** `<registry>/<path>`. */
  readonly repository: string;
  /**
   * Says to people what the digest is.
   * @default - none
   */
  readonly tag?: string;
  /** `sha256:<64 hexadecimal digits>`. */
  readonly digest: string;
}

const IMAGE = /^(?<repository>[^:@]+)(?::(?<tag>[^:@]+))?@(?<digest>sha256:[0-9a-f]{64})$/;

/**
 * Takes an image apart.
 *
 * @throws Error if the image is not pinned by its digest.
 */
export function imageParts(image: string): ImageParts {
  const { repository, tag, digest } = IMAGE.exec(image)?.groups ?? {};
  if (repository === undefined || digest === undefined) {
    throw new Error(`image '${image}' has no digest; give it as '<registry>/<path>:<tag>@sha256:<64 digits>'`);
  }
  return { repository, digest, ...(tag === undefined ? {} : { tag }) };
}

/**
 * Where an image lies: what comes before its own name. Defaults of a chart that are not set are looked for there.
 *
 * @throws Error if the image is not pinned by its digest.
 */
export function imageFolder(image: string): string {
  const { repository } = imageParts(image);
  return repository.slice(0, repository.lastIndexOf('/'));
}

/** Requests and limits of a container; processor time has no limit. */
export function containerResources(cpuMillis: number, memoryMiB: number): HelmValues {
  const memory = `${memoryMiB}Mi`;
  return { requests: { cpu: `${cpuMillis}m`, memory }, limits: { memory } };
}

/**
 * Resources whose limit of processor time is taken away, for charts that give one. Where a chart gives none, the `null`
 * would stay and become a limit of nothing: use {@link containerResources} alone there.
 */
export function withoutCpuLimit(resources: HelmValues): HelmValues {
  return { ...resources, limits: { ...(resources.limits as HelmValues | undefined), cpu: null } };
}

/** Values for a budget that keeps one replica through a drain; a single replica has none, or no node could be drained. */
export function disruptionBudget(replicas: number): HelmValues {
  return replicas > 1
    ? { enabled: true, minAvailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' }
    : { enabled: false };
}

/** Values that spread replicas over centres and nodes and let them leave a dead node in time. */
export function placement(matchLabels: Readonly<Record<string, string>>) {
  return { topologySpreadConstraints: spreadConstraints(matchLabels), tolerations: evictionTolerations(1) };
}
