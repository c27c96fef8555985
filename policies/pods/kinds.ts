import type { GroupKind } from '../objects';

/** Names of fields, from the object inwards. */
export type FieldPath = readonly string[];

/** A kind whose objects make pods. */
export interface PodKind extends GroupKind {
  /** Where the template of the pods stands; empty where the object is the pod itself. */
  readonly template: FieldPath;
  /** How many pods there are at once: the number in a field (1 when it is absent), one, or one on every node. */
  readonly count: FieldPath | 'one' | 'one a node';
  /** Whether the pods run until they are stopped, and their number may be left to an autoscaler. */
  readonly scales: boolean;
  /**
   * Field by which an object names the Deployment whose template it takes instead of its own.
   * @default - it has its own template
   */
  readonly borrows?: FieldPath;
}

const template = ['spec', 'template'];
const replicated = { template, count: ['spec', 'replicas'], scales: true };

/** Every kind that makes pods: the one list from which rules, quotas and reachability learn where pods come from. */
export const podKinds: readonly PodKind[] = [
  { group: '', kind: 'Pod', template: [], count: 'one', scales: false },
  { group: 'apps', kind: 'Deployment', ...replicated },
  { group: 'apps', kind: 'ReplicaSet', ...replicated },
  { group: 'apps', kind: 'StatefulSet', ...replicated },
  { group: 'apps', kind: 'DaemonSet', template, count: 'one a node', scales: false },
  { group: 'batch', kind: 'Job', template, count: ['spec', 'parallelism'], scales: false },
  {
    group: 'batch',
    kind: 'CronJob',
    template: ['spec', 'jobTemplate', 'spec', 'template'],
    count: ['spec', 'jobTemplate', 'spec', 'parallelism'],
    scales: false,
  },
  { group: 'argoproj.io', kind: 'Rollout', ...replicated, borrows: ['spec', 'workloadRef'] },
];

/** Kinds whose pods run until they are stopped, and are as many as the load demands. */
export const scaledKinds: readonly PodKind[] = podKinds.filter(({ scales }) => scales);

const byKind = new Map(podKinds.map((entry) => [entry.kind, entry]));

/** The entry of a kind, or none when its objects make no pods. */
export function podKindOf(group: string, kind: string): PodKind | undefined {
  const entry = byKind.get(kind);
  return entry?.group === group ? entry : undefined;
}

/** What stands at a path; nothing where a field on the way is absent. */
export function fieldAt(object: unknown, path: FieldPath): unknown {
  let value = object;
  for (const name of path) {
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  }
  return value;
}
