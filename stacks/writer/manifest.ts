/** A value that JSON can hold: all that a manifest may contain. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A plain JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * A Kubernetes object as plain data: what is judged, and then printed as it is.
 *
 * Keys stand in the order of the file: `apiVersion`, `kind`, `metadata`, then the others sorted.
 */
export interface ManifestObject extends JsonObject {
  /** Group and version, `apps/v1`; only a version for the core group. */
  readonly apiVersion: string;
  /** Kind in that version, `Deployment`. */
  readonly kind: string;
  /** Name, namespace, labels and annotations. */
  readonly metadata: ManifestMetadata;
}

/** The part of an object's metadata that every object has, or may have. */
export interface ManifestMetadata extends JsonObject {
  /** Unique among the objects of its kind and namespace. */
  readonly name: string;
}
