import type { GroupKind } from './objects';

const group = 'rbac.authorization.k8s.io';

/** Rights in one namespace. */
export const role: GroupKind = { group, kind: 'Role' };

/** Rights in the whole cluster, or in the namespaces where it is bound. */
export const clusterRole: GroupKind = { group, kind: 'ClusterRole' };

/** Gives rights in one namespace. */
export const roleBinding: GroupKind = { group, kind: 'RoleBinding' };

/** Gives rights in the whole cluster. */
export const clusterRoleBinding: GroupKind = { group, kind: 'ClusterRoleBinding' };

/** CEL that holds where no rule of a role is of a kind, which an expression on `r` tells. */
export function noRule(expression: string): string {
  return `!object.?rules.orValue([]).exists(r, ${expression})`;
}

/** CEL on `r`: whether a list of the rule has one of these texts. */
export function has(list: 'verbs' | 'resources', texts: string): string {
  return `r.?${list}.orValue([]).exists(x, x in ${texts})`;
}
