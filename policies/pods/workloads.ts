import { groupOf, type KubernetesObject, type PlacedObject } from '../objects';
import type { Amounts } from '../quantity';
import { fieldAt, type PodKind, podKindOf } from './kinds';

/** Something that makes pods, seen by the pods that it makes. */
export interface Workload {
  /** The object itself. */
  readonly placed: PlacedObject;
  /** What its kind makes. */
  readonly kind: PodKind;
  /** Namespace of the object and of its pods. */
  readonly namespace: string;
  /** Name of the object. */
  readonly name: string;
  /** Name of the application: `app.kubernetes.io/name` of its pods, else the name of the object. */
  readonly app: string;
  /** Labels of the pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Annotations of the pods. */
  readonly annotations: Readonly<Record<string, string>>;
  /** What one pod is, as the template says. */
  readonly pod: PodSpec;
}

/** The fields of a pod that rules read. */
export interface PodSpec {
  /** What runs together. @default - none, which the API refuses */
  readonly containers?: readonly Container[];
  /** What runs before, one after the other; those with `restartPolicy: Always` stay. @default - none */
  readonly initContainers?: readonly Container[];
  /** What was put into a running pod. @default - none */
  readonly ephemeralContainers?: readonly Container[];
  /** Account as which the pods call others. @default 'default' */
  readonly serviceAccountName?: string;
  /** Whether the pods use the network of their node. @default false */
  readonly hostNetwork?: boolean;
  /** What all containers run as. @default - what the image says */
  readonly securityContext?: RunsAs;
  /** Quantities that the runtime takes beside the containers, by resource. @default - nothing */
  readonly overhead?: Amounts;
}

/** The fields of a container that rules read. */
export interface Container {
  /** Unique in the pod. */
  readonly name: string;
  /** Repository with tag or digest. @default - none, which only the injected proxy may lack */
  readonly image?: string;
  /** Arguments of the program. @default - those of the image */
  readonly args?: readonly string[];
  /** Variables of its process; a value may come from elsewhere. @default - those of the image */
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  /** What it runs as. @default - what the pod says */
  readonly securityContext?: RunsAs;
  /** `Always` makes a sidecar of an init container. @default - it must end before the next one starts */
  readonly restartPolicy?: string;
  /** Ports that it says it listens on. @default - none */
  readonly ports?: readonly ContainerPort[];
  /** What it asks for, and what it may take at most. @default - the defaults of its namespace */
  readonly resources?: ContainerResources;
}

/** User and group of a process. */
export interface RunsAs {
  /** Number of the user. @default - what the pod, else the image says */
  readonly runAsUser?: number;
  /** Number of the group. @default - what the pod, else the image says */
  readonly runAsGroup?: number;
}

/** A port of a container. */
export interface ContainerPort {
  /** Name by which Services and policies may refer to it. @default - only its number */
  readonly name?: string;
  /** Number of the port. */
  readonly containerPort: number;
  /** Transport protocol. @default 'TCP' */
  readonly protocol?: string;
}

/** Quantities of a container by resource. */
export interface ContainerResources {
  /** What a node sets aside. @default - the limits */
  readonly requests?: Amounts;
  /** What it may not exceed. @default - none */
  readonly limits?: Amounts;
}

interface PodTemplate {
  readonly metadata?: Partial<KubernetesObject['metadata']>;
  readonly spec?: PodSpec;
}

/** Label by which pods are selected everywhere. */
export const appLabel = 'app.kubernetes.io/name';

/**
 * All that makes pods among `objects`. What takes its template from a Deployment (a Rollout with `workloadRef`) stands
 * for that Deployment, which itself makes none.
 */
export function readWorkloads(objects: readonly PlacedObject[]): readonly Workload[] {
  const makers = objects.flatMap((placed) => {
    const kind = podKindOf(groupOf(placed.object.apiVersion), placed.object.kind);
    return kind ? [{ placed, kind, lender: lenderOf(placed.object, kind) }] : [];
  });
  const deployments = new Map(
    makers.filter(({ kind }) => isDeployment(kind)).map(({ placed }) => [keyOf(placed.object), placed.object]),
  );
  const lenders = new Set(makers.map(({ lender }) => lender));
  return makers
    .filter(({ placed, kind }) => !(isDeployment(kind) && lenders.has(keyOf(placed.object))))
    .map(({ placed, kind, lender }) => {
      const source = lender === undefined ? undefined : deployments.get(lender);
      const template = source ? fieldAt(source, deploymentTemplate) : fieldAt(placed.object, kind.template);
      return readWorkload(placed, kind, (template ?? {}) as PodTemplate);
    });
}

const deploymentTemplate = podKindOf('apps', 'Deployment')?.template ?? [];

function isDeployment({ group, kind }: PodKind): boolean {
  return group === 'apps' && kind === 'Deployment';
}

function keyOf({ metadata }: KubernetesObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}

/** The key of the Deployment whose template an object takes. */
function lenderOf(object: KubernetesObject, { borrows }: PodKind): string | undefined {
  const reference = borrows && (fieldAt(object, borrows) as { readonly name: string } | undefined);
  return reference && `${object.metadata.namespace ?? ''}/${reference.name}`;
}

function readWorkload(placed: PlacedObject, kind: PodKind, template: PodTemplate): Workload {
  const { metadata } = placed.object;
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
