import type { KubernetesObject } from './objects';
import { appLabel } from './pods/workloads';
import type { CheckContext } from './rule';

/** Whether a rule leaves out an object; a namespace is exempt as what it holds. */
export function isExempt({ kind, metadata }: KubernetesObject, exempt: CheckContext['exempt']): boolean {
  const namespace = kind === 'Namespace' ? metadata.name : metadata.namespace;
  return namespace !== undefined && exempt(namespace, metadata.labels?.[appLabel]);
}
