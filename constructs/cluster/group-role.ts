import type { Kinds } from '../../imports/kinds';

const API_GROUP = 'rbac.authorization.k8s.io';

/** What a binding says that gives a ClusterRole to a group of the identity provider. */
export function groupRole(
  group: string,
  clusterRole: string,
): Pick<Kinds['rbac.authorization.k8s.io/v1/RoleBinding'], 'roleRef' | 'subjects'> {
  return {
    roleRef: { apiGroup: API_GROUP, kind: 'ClusterRole', name: clusterRole },
    subjects: [{ apiGroup: API_GROUP, kind: 'Group', name: group }],
  };
}
