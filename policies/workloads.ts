import { groupOf, type KubernetesObject, type PlacedObject } from './objects';

/** Something that makes pods, seen by the pods that it makes. */
export interface Workload {
  readonly placed: PlacedObject;
  readonly kind: string;
  readonly namespace: string;
  /** Name of the object. */
  readonly name: string;
  /** Name of the application: `app.kubernetes.io/name` of its pods, else the name of the object. */
  readonly app: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly pod: PodSpec;
}

/** The fields of a pod that rules read. */
export interface PodSpec {
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly ephemeralContainers?: readonly Container[];
  readonly serviceAccountName?: string;
  readonly hostNetwork?: boolean;
  readonly overhead?: Readonly<Record<string, string>>;
}

/** The fields of a container that rules read. */
export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly args?: readonly string[];
  readonly restartPolicy?: string;
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number; readonly protocol?: string }[];
  readonly resources?: {
    readonly requests?: Readonly<Record<string, string | number>>;
    readonly limits?: Readonly<Record<string, string | number>>;
  };
}

interface PodTemplate {
  readonly metadata?: Partial<KubernetesObject['metadata']>;
  readonly spec?: PodSpec;
}

/** Label by which pods are selected everywhere. */
export const appLabel = 'app.kubernetes.io/name';

/** Kinds whose objects make pods, by group. */
const groups: Readonly<Record<string, string>> = {
  Pod: '',
  Deployment: 'apps',
  StatefulSet: 'apps',
  DaemonSet: 'apps',
  Job: 'batch',
  CronJob: 'batch',
  Rollout: 'argoproj.io',
};

/** Kinds that make pods, as rules name them. */
export const podKinds = Object.entries(groups).map(([kind, group]) => ({ group, kind }));

/**
 * All that makes pods among `objects`. A Rollout that takes its template from a Deployment (`workloadRef`) stands for
 * that Deployment, which itself makes none.
 */
export function readWorkloads(objects: readonly PlacedObject[]): readonly Workload[] {
  const makers = objects.filter(({ object }) => groups[object.kind] === groupOf(object.apiVersion));
  const deployments = new Map(makers.filter(isDeployment).map((placed) => [keyOf(placed.object), placed.object]));
  const borrowed = new Set(makers.map(borrowedKey));
  return makers
    .filter((placed) => !(isDeployment(placed) && borrowed.has(keyOf(placed.object))))
    .map((placed) => {
      const source = borrowedKey(placed);
      return readWorkload(placed, (source === undefined ? undefined : deployments.get(source)) ?? placed.object);
    });
}

function isDeployment({ object }: PlacedObject): boolean {
  return object.kind === 'Deployment';
}

function keyOf(object: KubernetesObject): string {
  return `${object.metadata.namespace ?? ''}/${object.metadata.name}`;
}

function borrowedKey({ object }: PlacedObject): string | undefined {
  const { workloadRef } = (object.spec ?? {}) as { workloadRef?: { name: string } };
  return object.kind === 'Rollout' && workloadRef
    ? `${object.metadata.namespace ?? ''}/${workloadRef.name}`
    : undefined;
}

function readWorkload(placed: PlacedObject, source: KubernetesObject): Workload {
  const { kind, metadata } = placed.object;
  const template = templateOf(source);
  const labels = template.metadata?.labels ?? {};
  return {
    placed,
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    app: labels[appLabel] ?? metadata.name,
    labels,
    annotations: template.metadata?.annotations ?? {},
    pod: template.spec ?? {},
  };
}

function templateOf(object: KubernetesObject): PodTemplate {
  if (object.kind === 'Pod') {
    return object as PodTemplate;
  }
  const spec = (object.spec ?? {}) as { template?: PodTemplate; jobTemplate?: { spec?: { template?: PodTemplate } } };
  return (object.kind === 'CronJob' ? spec.jobTemplate?.spec?.template : spec.template) ?? {};
}
