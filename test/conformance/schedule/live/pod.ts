/** Annotation of a template by which `kubectl rollout restart` makes another one of it. */
export const RESTARTED = 'kubectl.kubernetes.io/restartedAt';

/** What is followed of a pod. */
export interface LivePod {
  readonly uid: string;
  readonly namespace: string;
  readonly name: string;
  /** The workload that made it, as `Deployment account/account`; a pod of nobody is named `Pod …`. */
  readonly owner: string;
  readonly node: string | undefined;
  /** The restart of its workload after which it was made. */
  readonly restart: string | undefined;
  /** Ready, and not on its way out. */
  readonly ready: boolean;
  readonly terminating: boolean;
  /** It has ended by itself, well or not. */
  readonly ended: boolean;
  readonly succeeded: boolean;
  /** Why the scheduler finds no node for it. */
  readonly unschedulable: string | undefined;
}

/** A pod as the server sends it. */
export interface PodObject {
  readonly metadata: {
    readonly uid: string;
    readonly resourceVersion?: string;
    readonly namespace: string;
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly deletionTimestamp?: string;
    readonly ownerReferences?: readonly { readonly kind: string; readonly name: string }[];
  };
  readonly spec: { readonly nodeName?: string };
  readonly status?: {
    readonly phase?: string;
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly reason?: string;
      readonly message?: string;
    }[];
  };
}

/** Reads what is followed of a pod. */
export function readPod(pod: PodObject): LivePod {
  const { metadata, spec, status = {} } = pod;
  const { uid, namespace, name, deletionTimestamp } = metadata;
  const condition = (wanted: string) => status.conditions?.find(({ type }) => type === wanted);
  const scheduled = condition('PodScheduled');
  const ended = status.phase === 'Succeeded' || status.phase === 'Failed';
  return {
    uid,
    namespace,
    name,
    owner: ownerOf(pod),
    node: spec.nodeName,
    restart: metadata.annotations?.[RESTARTED],
    ready: condition('Ready')?.status === 'True' && deletionTimestamp === undefined && !ended,
    terminating: deletionTimestamp !== undefined,
    ended,
    succeeded: status.phase === 'Succeeded',
    unschedulable: scheduled?.reason === 'Unschedulable' ? scheduled.message : undefined,
  };
}

/** A ReplicaSet carries the name of its Deployment and the hash of the template. */
function ownerOf({ metadata }: PodObject): string {
  const { namespace, name, labels = {}, ownerReferences = [] } = metadata;
  const [owner] = ownerReferences;
  if (owner === undefined) {
    return `Pod ${namespace}/${name}`;
  }
  const hash = labels['pod-template-hash'];
  return owner.kind === 'ReplicaSet' && hash !== undefined
    ? `Deployment ${namespace}/${owner.name.slice(0, -hash.length - 1)}`
    : `${owner.kind} ${namespace}/${owner.name}`;
}
