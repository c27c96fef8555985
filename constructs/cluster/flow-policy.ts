import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { type PolicyFlow, policyRules } from './network-policy-spec';

export interface FlowPolicyProps {
  /** Name of the policy. */
  readonly policyName: string;
  /** Namespace of the pods. */
  readonly namespace: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** At least one. */
  readonly flows: readonly PolicyFlow[];
  /**
   * Labels of the pods it is for.
   * @default - every pod of the namespace
   */
  readonly podLabels?: Readonly<Record<string, string>>;
}

/** The declared flows of one kind of pods, as one NetworkPolicy. */
export class FlowPolicy extends Construct {
  /** @throws without a flow, and for a peer that {@link policyRules} refuses */
  public constructor(scope: Construct, id: string, props: FlowPolicyProps) {
    super(scope, id);
    const { policyName, namespace, ownership, flows, podLabels } = props;
    if (flows.length === 0) {
      throw new Error(`policy '${policyName}' of namespace '${namespace}' has no flow; give at least one`);
    }
    const ingress = policyRules(flows, 'ingress').map(({ peers, ports }) => ({ from: peers, ports }));
    const egress = policyRules(flows, 'egress').map(({ peers, ports }) => ({ to: peers, ports }));

    resource(this, 'Resource', 'networking.k8s.io/v1/NetworkPolicy', {
      metadata: { name: policyName, namespace, labels: ownershipLabels(ownership) },
      spec: {
        podSelector: podLabels === undefined ? {} : { matchLabels: { ...podLabels } },
        policyTypes: [...(ingress.length > 0 ? ['Ingress'] : []), ...(egress.length > 0 ? ['Egress'] : [])],
        ...(ingress.length > 0 ? { ingress } : {}),
        ...(egress.length > 0 ? { egress } : {}),
      },
    });
  }
}
