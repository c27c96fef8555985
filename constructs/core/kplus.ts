import type { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { ApiResource, Role } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { resource } from './resource';

/*
 * All use of cdk8s-plus-27: its value types, and Roles, whose grants it knows. It silently drops what is newer than
 * Kubernetes 1.27, so all else goes through `resource()` (docs/decisions/0005-one-typed-door.md).
 */

export { Cpu } from 'cdk8s-plus-27';

/**
 * A Role that reads the Secrets of its namespace, and its binding.
 *
 * @param subject ServiceAccount of the same namespace
 */
export function secretReader(
  scope: Construct,
  id: string,
  metadata: ApiObjectMetadata & { readonly name: string; readonly namespace: string },
  subject: ApiObject,
): Role {
  const role = new Role(scope, id, { metadata });
  role.allowRead(ApiResource.SECRETS);
  resource(scope, `${id}Binding`, 'rbac.authorization.k8s.io/v1/RoleBinding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role.name },
    subjects: [{ kind: 'ServiceAccount', name: subject.name, namespace: metadata.namespace }],
  });
  return role;
}
