import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { groupRole } from './group-role';

export interface PlatformAccessProps {
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** Group of the identity provider whose members get the role. */
  readonly group: string;
  /** ClusterRole that Terraform makes for people. */
  readonly clusterRole: string;
}

/** What people who work across namespaces may do in a cluster. */
export class PlatformAccess extends Construct {
  public constructor(scope: Construct, id: string, props: PlatformAccessProps) {
    super(scope, id);
    const { ownership, group, clusterRole } = props;
    resource(this, 'Resource', 'rbac.authorization.k8s.io/v1/ClusterRoleBinding', {
      metadata: { name: clusterRole, labels: ownershipLabels(ownership) },
      ...groupRole(group, clusterRole),
    });
  }
}
