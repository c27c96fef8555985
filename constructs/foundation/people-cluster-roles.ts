import { ClusterRoleV1 } from '@cdktf/provider-kubernetes/lib/cluster-role-v1';
import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { PEOPLE_ROLES } from './people-roles';
import {
  ENTER_PODS,
  MAINTAIN_NODES,
  type PeopleRule,
  READ_LOGS,
  RESTART_PODS,
  type ReadableKind,
  readCluster,
  readWorkloads,
} from './people-rules';

export interface PeopleClusterRolesProps {
  /** Labels that say to whom the roles belong. */
  readonly ownership: Ownership;
  /** Kinds that software of the platform adds to the API of the cluster, and that people may read. */
  readonly readable: readonly ReadableKind[];
  /**
   * Whether team members may open a shell in their containers and forward ports; never where customers' data is.
   * @default false
   */
  readonly interactive?: boolean;
}

/**
 * What people may do; the bindings say who and where.
 *
 * Nobody writes what GitOps or Terraform makes, nobody reads Secrets, and no rule has a wildcard.
 */
export class PeopleClusterRoles extends Construct {
  public constructor(scope: Construct, id: string, props: PeopleClusterRolesProps) {
    super(scope, id);
    const { ownership, readable, interactive = false } = props;
    const enter = interactive ? [ENTER_PODS] : [];
    const workloads = readWorkloads(readable);
    const everything = [...workloads, ...readCluster(readable)];

    this.clusterRole(PEOPLE_ROLES.teamMember, [...workloads, READ_LOGS, RESTART_PODS, ...enter], ownership);
    this.clusterRole(PEOPLE_ROLES.auditor, everything, ownership);
    this.clusterRole(
      PEOPLE_ROLES.platformEngineer,
      [...everything, READ_LOGS, RESTART_PODS, ...MAINTAIN_NODES],
      ownership,
    );
  }

  private clusterRole(name: string, rules: readonly PeopleRule[], ownership: Ownership): void {
    const clusterRole = new ClusterRoleV1(this, name, {
      metadata: { name, labels: ownershipLabels(ownership) },
      rule: rules.map(({ apiGroups, resources, verbs }) => ({
        apiGroups: [...apiGroups],
        resources: [...resources],
        verbs: [...verbs],
      })),
    });
    clusterRole.overrideLogicalId(name);
  }
}
