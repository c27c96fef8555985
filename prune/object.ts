import { groupOf, type KubernetesObject } from '../policies/objects';

/** An object of a server, by what `kubectl get --show-managed-fields` says of it. */
export type LiveObject = KubernetesObject;

/** Who wrote which fields of an object. */
interface ManagedFields {
  readonly manager?: string;
  readonly operation?: string;
}

/** `terrace` is the field manager of every apply of the guide. */
const FIELD_MANAGER = 'terrace';

/** `Deployment/cart/cart`, or `Namespace/cart`: how people read and write an object. */
export function labelOf({ kind, metadata: { namespace, name } }: KubernetesObject): string {
  return [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/');
}

/** What tells objects apart, whichever version they are written or served in. */
export function keyOf(object: KubernetesObject): string {
  return `${groupOf(object.apiVersion)}/${labelOf(object)}`;
}

/**
 * Whether an object was applied by the guide. Labels alone do not tell: controllers copy them to what they make, and
 * Terraform writes them too.
 */
export function isApplied({ metadata }: LiveObject): boolean {
  const { managedFields = [], ownerReferences = [] } = metadata as {
    managedFields?: readonly ManagedFields[];
    ownerReferences?: readonly unknown[];
  };
  const applied = managedFields.some(({ manager, operation }) => manager === FIELD_MANAGER && operation === 'Apply');
  return applied && ownerReferences.length === 0;
}
