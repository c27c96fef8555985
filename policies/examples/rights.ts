import type { KubernetesObject } from '../objects';
import { example } from './objects';

const api = 'rbac.authorization.k8s.io';

/** One rule of a role. */
export type ExampleRule = Readonly<Record<string, readonly string[]>>;

/** The Role `reader` of the namespace `pay`. */
export function exampleRole(...rules: readonly ExampleRule[]): KubernetesObject {
  return example(`${api}/v1`, 'Role', 'reader', { rules });
}

/** The ClusterRole `reader`. */
export function exampleClusterRole(...rules: readonly ExampleRule[]): KubernetesObject {
  return { apiVersion: `${api}/v1`, kind: 'ClusterRole', metadata: { name: 'reader' }, rules };
}

/** A subject of a binding. */
export interface ExampleSubject {
  /** `User`, `Group` or `ServiceAccount`. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
  /**
   * Where a service account lies.
   * @default - it is none
   */
  readonly namespace?: string;
}

/** The RoleBinding `readers` of the namespace `pay`. */
export function exampleBinding(
  subjects: readonly ExampleSubject[],
  roleRef: { readonly kind: string; readonly name: string } = { kind: 'Role', name: 'reader' },
): KubernetesObject {
  return example(`${api}/v1`, 'RoleBinding', 'readers', { roleRef: { apiGroup: api, ...roleRef }, subjects });
}

/** A ClusterRoleBinding to a ClusterRole. */
export function exampleClusterBinding(
  subjects: readonly ExampleSubject[],
  name = 'readers',
  bound = 'reader',
): KubernetesObject {
  const roleRef = { apiGroup: api, kind: 'ClusterRole', name: bound };
  return { apiVersion: `${api}/v1`, kind: 'ClusterRoleBinding', metadata: { name }, roleRef, subjects };
}

/** Where {@link exampleRole} is expected among the findings. */
export const foundRole = { kind: 'Role', namespace: 'pay', name: 'reader' };

/** Where {@link exampleClusterRole} is expected among the findings. */
export const foundClusterRole = { kind: 'ClusterRole', name: 'reader' };

/** Where {@link exampleBinding} is expected among the findings. */
export const foundBinding = { kind: 'RoleBinding', namespace: 'pay', name: 'readers' };

/** Where {@link exampleClusterBinding} is expected among the findings. */
export const foundClusterBinding = { kind: 'ClusterRoleBinding', name: 'readers' };
