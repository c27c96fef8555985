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
}

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
    if (!Number.isInteger(centres) || centres < 1) {
      throw new Error(
        `quota of namespace '${namespace}' counts ${centres} centres; give the number of those that run services, at least 1`,
      );
    }
    const metadata = { name: 'terrace', namespace, labels: ownershipLabels(ownership) };

    let cpuMillis = 0;
    let memoryMiB = 0;
    let pods = 0;
    for (const share of shares) {
      const count = share.maxReplicas + share.surge + Math.ceil(share.maxReplicas / centres);
      cpuMillis += count * share.cpuMillis;
      memoryMiB += count * share.memoryMiB;
      pods += count;
    }
    this.pods = pods;

    resource(this, 'Resource', 'v1/ResourceQuota', {
      metadata,
      spec: {
        hard: {
          'requests.cpu': `${cpuMillis}m`,
          'requests.memory': `${memoryMiB}Mi`,
          'limits.memory': `${memoryMiB}Mi`,
          pods: String(pods),
          'services.loadbalancers': String(loadBalancers),
          'services.nodeports': '0',
        },
      },
    });
    resource(this, 'Limits', 'v1/LimitRange', {
      metadata,
      spec: {
        limits: [
          {
            type: 'Container',
            default: { memory: '256Mi' },
            defaultRequest: { cpu: '50m', memory: '256Mi' },
          },
        ],
      },
    });
  }
}
