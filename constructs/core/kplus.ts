import type { ApiObjectMetadata } from 'cdk8s';
import { ApiResource, ClusterRole, ClusterRoleBinding, Group, Role, RoleBinding, ServiceAccount } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { resource } from './resource';

/*
 * All use of cdk8s-plus-27: the kinds of which Kubernetes 1.27 knew all that is needed. It silently drops newer fields,
 * so workloads and services go through `resource()` (docs/decisions/0005-one-typed-door.md).
 */

export { Cpu } from 'cdk8s-plus-27';

/** A ServiceAccount whose token is not mounted into pods. */
export function serviceAccount(scope: Construct, id: string, metadata: ApiObjectMetadata): ServiceAccount {
  return new ServiceAccount(scope, id, { metadata, automountToken: false });
}

/** Binds groups of the identity provider to a ClusterRole within one namespace. */
export function roleBinding(
  scope: Construct,
  id: string,
  metadata: ApiObjectMetadata,
  clusterRole: string,
  groups: readonly string[],
): RoleBinding {
  const binding = new RoleBinding(scope, id, {
    metadata,
    role: ClusterRole.fromClusterRoleName(scope, `${id}Role`, clusterRole),
  });
  for (const group of groups) {
    binding.addSubjects(Group.fromName(scope, `${id}-${group}`, group));
  }
  return binding;
}

/** Binds groups of the identity provider to a ClusterRole in the whole cluster. */
export function clusterRoleBinding(
  scope: Construct,
  id: string,
  metadata: ApiObjectMetadata,
  clusterRole: string,
  groups: readonly string[],
): ClusterRoleBinding {
  const binding = new ClusterRoleBinding(scope, id, {
    metadata,
    role: ClusterRole.fromClusterRoleName(scope, `${id}Role`, clusterRole),
  });
  for (const group of groups) {
    binding.addSubjects(Group.fromName(scope, `${id}-${group}`, group));
  }
  return binding;
}

/** A Role that reads the Secrets of its namespace, bound to a ServiceAccount of the same namespace. */
export function secretReader(
  scope: Construct,
  id: string,
  metadata: ApiObjectMetadata & { readonly name: string; readonly namespace: string },
  subject: ServiceAccount,
): Role {
  const role = new Role(scope, id, { metadata });
  role.allowRead(ApiResource.SECRETS);
  // cdk8s-plus gives a ServiceAccount the group "", which the server drops.
  resource(scope, `${id}Binding`, 'rbac.authorization.k8s.io/v1/RoleBinding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role.name },
    subjects: [{ kind: 'ServiceAccount', name: subject.name, namespace: metadata.namespace }],
  });
  return role;
}
