import { oncePerText } from './once';
/** A Kubernetes object as it is written, of any kind. */
export interface KubernetesObject {
  /** `<group>/<version>`, or the version alone for the core API. */
  readonly apiVersion: string;
  /** Kind of the object. */
  readonly kind: string;
  /** What every object has. */
  readonly metadata: ObjectMetadata;
  readonly [field: string]: unknown;
}

/** The metadata of an object that rules read. */
export interface ObjectMetadata {
  /** Name, unique in its namespace. */
  readonly name: string;
  /**
   * Where it lies.
   * @default - it belongs to the whole cluster
   */
  readonly namespace?: string;
  /**
   * Labels, which selectors see.
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations, which selectors do not see.
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** An object and the file, relative to the environment's folder, that holds it. */
export interface PlacedObject {
  /** Path of the file. */
  readonly file: string;
  /** The object itself. */
  readonly object: KubernetesObject;
}

/** Names one object of a cluster. */
export interface ObjectReference {
  /** Version of the object, or `facts` and `terraform` for what is no object. */
  readonly apiVersion: string;
  /** Kind of the object. */
  readonly kind: string;
  /**
   * Where it lies.
   * @default - it belongs to the whole cluster
   */
  readonly namespace?: string;
  /** Name of the object. */
  readonly name: string;
}

/** A kind of object; the group of the core API is empty. */
export interface GroupKind {
  /** API group without version. */
  readonly group: string;
  /** Name of the kind. */
  readonly kind: string;
}

/** Namespace of an object; one that says none lies in `default`. */
export function namespaceOf({ object }: PlacedObject): string {
  return object.metadata.namespace ?? 'default';
}

/** Group of an `apiVersion`: `apps` of `apps/v1`, empty for `v1`. Thousands of objects have the same few. */
export const groupOf = oncePerText((apiVersion: string): string => {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
});

/** `Deployment.apps`, or `Pod` of the core API. */
export function kindName({ group, kind }: GroupKind): string {
  return group === '' ? kind : `${kind}.${group}`;
}

/** The reference by which messages and waivers name `object`. */
export function referenceTo(object: KubernetesObject): ObjectReference {
  const { apiVersion, kind, metadata } = object;
  const { namespace, name } = metadata;
  return { apiVersion, kind, ...(namespace === undefined ? {} : { namespace }), name };
}

/** `Deployment payment/pay`, or `Namespace payment`. */
export function nameOf(reference: ObjectReference): string {
  const { kind, namespace, name } = reference;
  return namespace === undefined ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
}
