import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';

/** What pods of one kind may need at the worst moment. */
export interface QuotaShare {
  /** Requested processor time of one pod with its proxy, in thousandths of a core. */
  readonly cpuMillis: number;
  /** Memory of one pod with its proxy, request and limit, in MiB. */
  readonly memoryMiB: number;
  /** Most replicas it is ever scaled to, also after a promotion. */
  readonly maxReplicas: number;
  /** Pods that a roll-out adds to them. */
  readonly surge: number;
  /**
   * Whether each pod belongs to one node, as an agent does: those of a lost centre are replaced nowhere else.
   * @default false
   */
  readonly staysOnNode?: boolean;
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
 * Adds up shares: all replicas, those that a roll-out adds, and the Terminating ones of a lost centre, which count until
 * their nodes are fenced while their replacements start.
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
  for (const { maxReplicas, surge, staysOnNode = false, ...one } of shares) {
    const count = maxReplicas + surge + (staysOnNode ? 0 : Math.ceil(maxReplicas / centres));
    cpuMillis += count * one.cpuMillis;
    memoryMiB += count * one.memoryMiB;
    pods += count;
  }
  return { cpuMillis, memoryMiB, pods };
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
  /** Centres of the cluster that run services; the pods of a lost one still count until they are fenced. */
  readonly centres: number;
  /**
   * LoadBalancer Services that the namespace may have.
   * @default 0
   */
  readonly loadBalancers?: number;
}

/** The quota into which everything that runs in a namespace fits, and the limits for what says nothing. */
export class Quota extends Construct {
  /** Pods that the quota admits: replicas, surge, and the Terminating pods of a lost centre. */
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
