/** A Kubernetes object as it is written, of any kind. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMetadata;
  readonly [field: string]: unknown;
}

/** The metadata of an object that rules read. */
export interface ObjectMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** An object and the file, relative to the environment's folder, that holds it. */
export interface PlacedObject {
  readonly file: string;
  readonly object: KubernetesObject;
}

/** Names one object of a cluster. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A kind of object; the group of the core API is empty. */
export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

/** Group of an `apiVersion`: `apps` of `apps/v1`, empty for `v1`. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
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
