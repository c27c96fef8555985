import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';

/** What pods of one kind may need at the worst moment. */
export interface QuotaShare {
  /** Kind of their workload: it decides how many of them may exist at once. */
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job';
  /** Requested processor time of one pod with its proxy, in thousandths of a core. */
  readonly cpuMillis: number;
  /** Memory of one pod with its proxy, request and limit, in MiB. */
  readonly memoryMiB: number;
  /** Most replicas it is ever scaled to, also after a promotion; of a DaemonSet the nodes. */
  readonly maxReplicas: number;
  /** Pods that a roll-out adds to them; of a DaemonSet those on machines that replace others. */
  readonly surge: number;
}

/** What all pods of a namespace may need together at the worst moment. */
export interface QuotaAmount {
  /** Sum of requested processor time, in thousandths of a core. */
  readonly cpuMillis: number;
  /** Sum of memory, requests and limits, in MiB. */
  readonly memoryMiB: number;
  /** Number of pods that have not ended. */
  readonly pods: number;
}

/**
 * Adds up shares at the worst moment of each.
 *
 * @throws Error if there is no centre
 */
export function amountOf(namespace: string, shares: readonly QuotaShare[], centres: number): QuotaAmount {
  if (!Number.isInteger(centres) || centres < 1) {
    throw new Error(
      `quota of namespace '${namespace}' counts ${centres} centres; give the number of those that run services, at least 1`,
    );
  }
  let cpuMillis = 0;
  let memoryMiB = 0;
  let pods = 0;
  for (const share of shares) {
    const count = mostPods(share, centres);
    cpuMillis += count * share.cpuMillis;
    memoryMiB += count * share.memoryMiB;
    pods += count;
  }
  return { cpuMillis, memoryMiB, pods };
}

/**
 * Most pods of one kind that exist at once. A Terminating pod counts against a quota until its object is gone: as long as
 * it takes to stop, and on a lost node until somebody fences it.
 *
 * - Deployment, Job: controllers do not wait for Terminating pods. When the last new pod of a roll-out is ready, every old
 *   one may still be stopping, however long that takes; so may all of a centre that carried everything, or those that
 *   were preempted. The new pods that a lost centre had count as well, for the roll-out goes on without them.
 * - StatefulSet: a pod keeps its name, so its replacement waits for its end; but the quota counts the end a moment later,
 *   and the fence of a centre ends all of its pods at once.
 * - DaemonSet: a pod belongs to its node, and is replaced there after its end.
 *
 * @see docs/decisions/0012-quotas-hold-what-happens.md
 */
function mostPods({ kind, maxReplicas, surge }: QuotaShare, centres: number): number {
  const inOneCentre = Math.ceil(maxReplicas / centres);
  switch (kind) {
    case 'Deployment':
    case 'Job':
      return 2 * maxReplicas + surge + inOneCentre;
    case 'StatefulSet':
      return maxReplicas + inOneCentre;
    case 'DaemonSet':
      return maxReplicas + surge;
  }
}

/** What a ResourceQuota of this amount says; a namespace has no node ports. */
export function hardLimits({ cpuMillis, memoryMiB, pods }: QuotaAmount, loadBalancers = 0): Record<string, string> {
  return {
    'requests.cpu': `${cpuMillis}m`,
    'requests.memory': `${memoryMiB}Mi`,
    'limits.memory': `${memoryMiB}Mi`,
    pods: String(pods),
    'services.loadbalancers': String(loadBalancers),
    'services.nodeports': '0',
  };
}

/** What a LimitRange gives containers that say nothing, for a quota refuses pods without requests. */
export const CONTAINER_DEFAULTS = {
  type: 'Container',
  default: { memory: '256Mi' },
  defaultRequest: { cpu: '50m', memory: '256Mi' },
};

export interface QuotaProps {
  /** Namespace that the quota is for. */
  readonly namespace: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** What runs in it, one share a kind of pods. */
  readonly shares: readonly QuotaShare[];
  /** Centres of the cluster that run services, of which one may be lost. */
  readonly centres: number;
  /**
   * LoadBalancer Services that the namespace may have.
   * @default 0
   */
  readonly loadBalancers?: number;
}

/** The quota into which everything that runs in a namespace fits, and the limits for what says nothing. */
export class Quota extends Construct {
  /** Pods that the quota admits, Terminating ones included. */
  public readonly pods: number;

  /** @throws for a number of centres that is not whole, or below 1 */
  public constructor(scope: Construct, id: string, props: QuotaProps) {
    super(scope, id);
    const { namespace, ownership, shares, centres, loadBalancers = 0 } = props;
    const metadata = { name: 'terrace', namespace, labels: ownershipLabels(ownership) };
    const amount = amountOf(namespace, shares, centres);
    this.pods = amount.pods;

    resource(this, 'Resource', 'v1/ResourceQuota', {
      metadata,
      spec: { hard: hardLimits(amount, loadBalancers) },
    });
    resource(this, 'Limits', 'v1/LimitRange', {
      metadata,
      spec: { limits: [CONTAINER_DEFAULTS] },
    });
  }
}
