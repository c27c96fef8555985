import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';

export interface DefaultDenyProps {
  /** Namespace whose pods are cut off. */
  readonly namespace: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
}

/** Denies all traffic of a namespace in both directions; every other policy only adds to it. */
export class DefaultDeny extends Construct {
  public constructor(scope: Construct, id: string, props: DefaultDenyProps) {
    super(scope, id);
    resource(this, 'Resource', 'networking.k8s.io/v1/NetworkPolicy', {
      metadata: { name: 'default-deny', namespace: props.namespace, labels: ownershipLabels(props.ownership) },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
  }
}
