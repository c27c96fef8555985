import type { ClusterView } from '../cluster-view';
import { type FieldPath, fieldAt } from '../pods/kinds';
import type { Workload } from '../pods/workloads';
import { type Amounts, parseQuantity, Quantity } from '../quantity';
import { countOf, podsAtOnce } from './most-pods';

/** Like claims of storage. */
export interface Claims {
  /** What makes them: `StatefulSet ledger`. */
  readonly of: string;
  /** How many there may be. */
  readonly count: number;
  /** What each requests, by resource. */
  readonly requests: Amounts;
  /** Class of the storage, empty for none. @default - the default of the cluster, whichever that is */
  readonly storageClass: string | undefined;
}

/** A claim, or the template of claims. */
interface ClaimTemplate {
  readonly spec?: { readonly storageClassName?: string; readonly resources?: { readonly requests?: Amounts } };
}

/** All claims of a namespace: those of manifests, those that StatefulSets keep, and those that live as long as a pod. */
export function claimsIn(namespace: string, view: ClusterView): readonly Claims[] {
  const written = view.inNamespace('', 'PersistentVolumeClaim', namespace);
  return [
    ...written.map(({ object }) => claims(`PersistentVolumeClaim ${object.metadata.name}`, 1, object as ClaimTemplate)),
    ...view.workloadsIn(namespace).flatMap((workload) => claimsOf(workload, view)),
  ];
}

function claimsOf(workload: Workload, view: ClusterView): Claims[] {
  const { kind, name, placed, pod } = workload;
  const count = countOf(workload, view);
  const kept =
    kind.kind === 'StatefulSet' ? listAt<ClaimTemplate>(placed.object, ['spec', 'volumeClaimTemplates']) : [];
  const passing = listAt(pod, ['volumes']).map((volume) => fieldAt(volume, ['ephemeral', 'volumeClaimTemplate']));
  const of = `${kind.kind} ${name}`;
  return [
    ...kept.map((template) => claims(of, count.most, template)),
    ...passing.flatMap((template) => (template ? [claims(of, podsAtOnce(count, view), template)] : [])),
  ];
}

function claims(of: string, count: number, { spec = {} }: ClaimTemplate): Claims {
  return { of, count, requests: spec.resources?.requests ?? {}, storageClass: spec.storageClassName };
}

function listAt<Item>(object: unknown, path: FieldPath): readonly Item[] {
  return (fieldAt(object, path) ?? []) as readonly Item[];
}

/** What a quota counts of claims, of one storage class or of all. */
const counted = /^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/;

/** How much of a resource the claims of a namespace take; nothing for what is no resource of claims. */
export function claimed(resource: string, namespace: string, view: ClusterView): Quantity | undefined {
  const match = counted.exec(resource);
  if (!match) {
    return undefined;
  }
  const [, storageClass, what] = match;
  let total = Quantity.zero;
  for (const { count, requests, storageClass: own } of claimsIn(namespace, view)) {
    // a claim that names no class gets the default of the cluster, which may be this one
    if (storageClass === undefined || (own ?? storageClass) === storageClass) {
      const each = parseQuantity(what === 'requests.storage' ? (requests.storage ?? 0) : 1);
      total = total.plus(each.times(BigInt(count)));
    }
  }
  return total;
}
