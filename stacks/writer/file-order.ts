import type { ManifestObject } from './manifest';

/**
 * Kinds that start pods, or that look for what does. They stand last among the objects of one name: their
 * ServiceAccount, policies and disruption budget must be there before the first pod is.
 */
const LAST: readonly string[] = [
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'Rollout',
  'StatefulSet',
  'HorizontalPodAutoscaler',
];

/**
 * The objects of a file in an order that depends on nothing but their names: by namespace, name, kind and version, so
 * that what has no namespace comes first and what belongs to a service stands together, its pods last. Grants and other
 * calls may then come in any order, and the file stays the same.
 *
 * The objects of a file may be applied in any order: {@link resolveApp} refuses declared dependencies.
 */
export function inFileOrder(objects: readonly ManifestObject[]): ManifestObject[] {
  return [...objects].sort(
    (one, other) =>
      compare(textOf(one.metadata.namespace), textOf(other.metadata.namespace)) ||
      compare(one.metadata.name, other.metadata.name) ||
      LAST.indexOf(one.kind) - LAST.indexOf(other.kind) ||
      compare(one.kind, other.kind) ||
      compare(one.apiVersion, other.apiVersion),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** By code units: the user's language has no part in it. */
function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
