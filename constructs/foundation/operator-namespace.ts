import { LimitRangeV1 } from '@cdktf/provider-kubernetes/lib/limit-range-v1';
import { NamespaceV1 } from '@cdktf/provider-kubernetes/lib/namespace-v1';
import { ResourceQuotaV1 } from '@cdktf/provider-kubernetes/lib/resource-quota-v1';
import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { LABELS } from '../../model/labels';
import { amountOf, CONTAINER_DEFAULTS, hardLimits, type QuotaShare } from '../cluster/quota';
import { type Ownership, ownershipLabels } from '../core/ownership';

export interface OperatorNamespaceProps {
  /** Name of the namespace and of the Terraform addresses. */
  readonly namespace: string;
  /** Labels that say to whom it belongs. */
  readonly ownership: Ownership;
  /** Lowest Pod Security level that works. */
  readonly podSecurityLevel: 'restricted' | 'baseline' | 'privileged';
  /** Version of Kubernetes whose Pod Security levels are meant, as `v1.36`. */
  readonly podSecurityVersion: string;
  /** What runs in it, a share each kind of pods, hooks of charts included. */
  readonly shares: readonly QuotaShare[];
  /** Centres of the cluster that run services, of which one may be lost. */
  readonly centres: number;
  /**
   * Why the level is not `restricted`; auditors read it on the namespace.
   * @default - none, allowed with `restricted` only
   */
  readonly podSecurityReason?: string;
}

/** Annotation that says why a namespace is not `restricted`. */
const REASON = 'terrace.internal/pod-security-reason';

/** Name of the quota and of the limits in every namespace. */
const NAME = 'terrace';

/**
 * The namespace of packaged software, with what its pods may be and may use.
 *
 * @stateful Deleting it deletes everything in it, so Terraform refuses to.
 */
export class OperatorNamespace extends Construct {
  /** Name of the namespace. */
  public readonly namespace: string;
  /** What a release in it waits for: pods must not start before the quota holds. */
  public readonly ready: readonly ITerraformDependable[];

  /** @throws Error if the level is not `restricted` and no reason is given, or if there is no centre. */
  public constructor(scope: Construct, id: string, props: OperatorNamespaceProps) {
    super(scope, id);
    const { namespace, ownership, podSecurityLevel, podSecurityReason } = props;
    if (podSecurityLevel !== 'restricted' && podSecurityReason === undefined) {
      throw new Error(
        `namespace '${namespace}' asks for Pod Security '${podSecurityLevel}'; lower it to 'restricted' or give 'podSecurityReason'`,
      );
    }
    this.namespace = namespace;

    const resource = new NamespaceV1(this, 'Resource', {
      metadata: {
        name: namespace,
        labels: { ...ownershipLabels(ownership), [LABELS.area]: 'platform', ...podSecurityLabels(props) },
        annotations: podSecurityReason === undefined ? undefined : { [REASON]: podSecurityReason },
      },
      lifecycle: { preventDestroy: true },
    });
    resource.overrideLogicalId(namespace);
    this.ready = [resource, this.quota(props, resource), this.limits(props, resource)];
  }

  private quota(props: OperatorNamespaceProps, namespace: NamespaceV1): ResourceQuotaV1 {
    const amount = amountOf(props.namespace, props.shares, props.centres);
    const quota = new ResourceQuotaV1(this, 'Quota', {
      metadata: this.metadata(props),
      spec: { hard: { ...hardLimits(amount), persistentvolumeclaims: '0' } },
      dependsOn: [namespace],
    });
    quota.overrideLogicalId(props.namespace);
    return quota;
  }

  /** Above all for the containers of a chart's hooks, which often say nothing. */
  private limits(props: OperatorNamespaceProps, namespace: NamespaceV1): LimitRangeV1 {
    const limits = new LimitRangeV1(this, 'Limits', {
      metadata: this.metadata(props),
      spec: { limit: [CONTAINER_DEFAULTS] },
      dependsOn: [namespace],
    });
    limits.overrideLogicalId(props.namespace);
    return limits;
  }

  private metadata(props: OperatorNamespaceProps) {
    return { name: NAME, namespace: props.namespace, labels: ownershipLabels(props.ownership) };
  }
}

function podSecurityLabels(props: OperatorNamespaceProps): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const mode of ['enforce', 'audit', 'warn']) {
    labels[`pod-security.kubernetes.io/${mode}`] = props.podSecurityLevel;
    labels[`pod-security.kubernetes.io/${mode}-version`] = props.podSecurityVersion;
  }
  return labels;
}
