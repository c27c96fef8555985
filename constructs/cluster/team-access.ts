import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { groupRole } from './group-role';

export interface TeamAccessProps {
  /** Namespace in which the role holds. */
  readonly namespace: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** Group of the identity provider whose members get the role. */
  readonly group: string;
  /** ClusterRole that Terraform makes for people. */
  readonly clusterRole: string;
}

/** What the owners of a namespace may do in it. */
export class TeamAccess extends Construct {
  public constructor(scope: Construct, id: string, props: TeamAccessProps) {
    super(scope, id);
    const { namespace, ownership, group, clusterRole } = props;
    resource(this, 'Resource', 'rbac.authorization.k8s.io/v1/RoleBinding', {
      metadata: { name: clusterRole, namespace, labels: ownershipLabels(ownership) },
      ...groupRole(group, clusterRole),
    });
  }
}
