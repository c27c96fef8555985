import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';

export interface TokenRequesterProps {
  /** Name of the ServiceAccount. */
  readonly account: string;
  /** Its namespace. */
  readonly namespace: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
}

const RBAC = 'rbac.authorization.k8s.io';

/** Lets a ServiceAccount ask for short-lived tokens of its own, by which it is known outside the cluster. */
export class TokenRequester extends Construct {
  public constructor(scope: Construct, id: string, props: TokenRequesterProps) {
    super(scope, id);
    const { account, namespace, ownership } = props;
    const metadata = {
      name: `${account}-own-tokens`,
      namespace,
      labels: { ...ownershipLabels(ownership), 'app.kubernetes.io/name': account },
    };
    resource(this, 'Resource', 'rbac.authorization.k8s.io/v1/Role', {
      metadata,
      rules: [{ apiGroups: [''], resources: ['serviceaccounts/token'], resourceNames: [account], verbs: ['create'] }],
    });
    resource(this, 'Binding', 'rbac.authorization.k8s.io/v1/RoleBinding', {
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: metadata.name },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
    });
  }
}
