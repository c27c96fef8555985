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
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ManifestMetadata;
}

/** The part of an object's metadata that every object has, or may have. */
export interface ManifestMetadata extends JsonObject {
  readonly name: string;
}
