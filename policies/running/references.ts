import type { ClusterView } from '../cluster-view';
import { STORAGE_CLASSES } from '../parameters';
import { fieldAt } from '../pods/kinds';
import type { Container, PodSpec, Workload } from '../pods/workloads';
import { keysOf, type ReferredKind } from './makers';

/** Something that must be there before a container starts. */
interface Reference {
  readonly kind: ReferredKind;
  readonly name?: string;
  /** Keys that it must have. */
  readonly keys?: readonly (string | undefined)[];
  readonly optional?: boolean;
}

/** A reference as objects write it. */
interface Named {
  readonly name?: string;
  readonly key?: string;
  readonly items?: readonly { readonly key?: string }[];
  readonly optional?: boolean;
}

interface Source {
  readonly configMap?: Named;
  readonly secret?: Named & { readonly secretName?: string };
  readonly persistentVolumeClaim?: { readonly claimName?: string };
}

interface Mounting extends PodSpec {
  readonly volumes?: readonly (Source & {
    readonly name?: string;
    readonly projected?: { readonly sources?: readonly Source[] };
  })[];
  readonly imagePullSecrets?: readonly Named[];
}

interface Asking extends Container {
  readonly env?: readonly { readonly name: string; readonly valueFrom?: { readonly configMapKeyRef?: Named } }[];
  readonly envFrom?: readonly { readonly configMapRef?: Named }[];
  readonly volumeMounts?: readonly { readonly name?: string }[];
}

/** What pods refer to and nobody makes: they wait for it for ever. */
export function referenceProblems(workload: Workload, view: ClusterView): readonly string[] {
  const containers: readonly Asking[] = [...(workload.pod.containers ?? []), ...(workload.pod.initContainers ?? [])];
  const references = [...referencesOf(workload.pod), ...containers.flatMap(referencesIn)];
  return [
    ...references.filter(({ optional }) => optional !== true).flatMap((one) => missing(one, workload.namespace, view)),
    ...mountProblems(workload, containers),
    ...classProblems(workload, view),
  ];
}

function referencesOf(pod: PodSpec): Reference[] {
  const { serviceAccountName = 'default', imagePullSecrets = [], volumes = [] }: Mounting = pod;
  const sources = volumes.flatMap(({ projected, ...source }) => [source, ...(projected?.sources ?? [])]);
  return [
    { kind: 'ServiceAccount', name: serviceAccountName },
    ...imagePullSecrets.map(({ name }): Reference => ({ kind: 'Secret', name: name ?? '' })),
    ...sources.flatMap(({ configMap, secret, persistentVolumeClaim }) => [
      ...referenceBy('ConfigMap', configMap),
      ...referenceBy('Secret', secret && { ...secret, name: secret.secretName ?? secret.name ?? '' }),
      ...referenceBy('PersistentVolumeClaim', persistentVolumeClaim && { name: persistentVolumeClaim.claimName ?? '' }),
    ]),
  ];
}

/** Variables from Secrets are refused whatever stands there (DP-03). */
function referencesIn({ env = [], envFrom = [] }: Asking): Reference[] {
  return [
    ...env.flatMap(({ valueFrom }) => referenceBy('ConfigMap', valueFrom?.configMapKeyRef)),
    ...envFrom.flatMap(({ configMapRef }) => referenceBy('ConfigMap', configMapRef)),
  ];
}

function referenceBy(kind: ReferredKind, named: Named | undefined): Reference[] {
  if (named === undefined) {
    return [];
  }
  const { name = '', key, items = [], optional = false } = named;
  return [{ kind, name, optional, keys: [...(key === undefined ? [] : [key]), ...items.map((item) => item.key)] }];
}

function missing({ kind, name = '', keys = [] }: Reference, namespace: string, view: ClusterView): readonly string[] {
  const known = keysOf(kind, name, namespace, view);
  if (known === undefined) {
    return [`its pods need the ${kind} '${name}', which nothing in namespace '${namespace}' makes`];
  }
  return keys
    .filter((key) => !known.includes(key ?? ''))
    .map((key) => `its pods need the key '${key}' of the ${kind} '${name}', which it does not have`);
}

function mountProblems(workload: Workload, containers: readonly Asking[]): readonly string[] {
  const { volumes = [] }: Mounting = workload.pod;
  const known = [
    ...volumes.map(({ name }) => name),
    ...claimsOf(workload).map((claim) => fieldAt(claim, ['metadata', 'name'])),
  ];
  return containers.flatMap(({ name, volumeMounts = [] }) =>
    volumeMounts
      .filter((mount) => !known.includes(mount.name))
      .map((mount) => `container '${name}' mounts the volume '${mount.name}', which its pods do not have`),
  );
}

/** Claims that a set makes, and those that its pods name, wait for a storage class that nobody makes. */
function classProblems(workload: Workload, view: ClusterView): readonly string[] {
  const { volumes = [] }: Mounting = workload.pod;
  const names = volumes.map(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName);
  const claims = view
    .inNamespace('', 'PersistentVolumeClaim', workload.namespace)
    .map(({ object }) => object)
    .filter(({ metadata }) => names.includes(metadata.name))
    // of a class that is none of the platform, the rule of claims speaks (DP-04)
    .filter((claim) => STORAGE_CLASSES.some((name) => name === fieldAt(claim, ['spec', 'storageClassName'])));
  const classes = view.ofKind('storage.k8s.io', 'StorageClass').map(({ object }) => object.metadata.name);
  return [...claims, ...claimsOf(workload)]
    .map((claim) => fieldAt(claim, ['spec', 'storageClassName']))
    .filter((name) => !classes.includes(String(name)))
    .map((name) => `its pods need a volume of the storage class '${name}', which nobody makes`);
}

function claimsOf({ placed }: Workload): readonly unknown[] {
  const claims = fieldAt(placed.object, ['spec', 'volumeClaimTemplates']);
  return Array.isArray(claims) ? claims : [];
}
