import type { ApiObjectMetadataDefinition } from 'cdk8s';
import { jsonMap } from './json-map';
import type { JsonObject, JsonValue } from './manifest';
import { render, set } from './render';

/** The fields of cdk8s 2.70.106 that {@link plainMetadata} reads, most of them not public; see `plain-object.ts`. */
interface MetadataInternals {
  /** Attributes given to the constructor or set by `add`, without the name, labels… that have fields of their own. */
  readonly _additionalAttributes: Readonly<Record<string, unknown>>;
  readonly name: unknown;
  readonly namespace: unknown;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly annotations: object;
  readonly finalizers: readonly unknown[];
  readonly ownerReferences: readonly unknown[];
}

/** Fields of metadata, public or not, that hold what `add` and the constructor gave them; sorted. */
const METADATA_FIELDS: ReadonlySet<string> = new Set([
  'annotations',
  'finalizers',
  'labels',
  'name',
  'namespace',
  'ownerReferences',
]);

/**
 * Metadata as it was rendered last: the objects of one owner are made one after the other, and many have the same. Frozen,
 * for several objects share it.
 */
let last: { readonly labels: JsonObject; readonly metadata: JsonObject } = { labels: {}, metadata: {} };

/**
 * The metadata of an object as plain data, undefined where nothing is left of it. It loses its empty lists and maps too,
 * everywhere but as members of a list, where they become null.
 *
 * @throws what {@link render} throws
 */
export function plainMetadata(metadata: ApiObjectMetadataDefinition): JsonValue | undefined {
  const fields = metadata as unknown as MetadataInternals;
  const further = furtherKeys(fields._additionalAttributes);
  const isPlain = further.length === 0 && hasNamesAndLabelsOnly(fields);
  if (isPlain && isAsLast(fields)) {
    return last.metadata;
  }
  const result = jsonMap();
  let isEmpty = true;
  for (const key of further.length === 0 ? METADATA_FIELDS : [...METADATA_FIELDS, ...further].sort()) {
    const value = METADATA_FIELDS.has(key) ? metadata[key as keyof typeof metadata] : fields._additionalAttributes[key];
    const rendered = render(value);
    const kept = holdsEmpty(rendered) ? withoutEmpty(rendered) : rendered;
    if (kept !== undefined) {
      set(result, key, kept);
      isEmpty = false;
    }
  }
  if (isPlain) {
    last = { labels: Object.freeze((result.labels ?? {}) as JsonObject), metadata: Object.freeze(result) };
  }
  return isEmpty ? undefined : result;
}

/** Keys of attributes that have no field of their own; mostly there are none. */
function furtherKeys(others: MetadataInternals['_additionalAttributes']): string[] {
  return Object.keys(others).filter((key) => !METADATA_FIELDS.has(key));
}

function hasNamesAndLabelsOnly({ finalizers, ownerReferences, annotations }: MetadataInternals): boolean {
  return finalizers.length === 0 && ownerReferences.length === 0 && Object.keys(annotations).length === 0;
}

/** Only text is compared: whatever else is rendered anew. */
function isAsLast({ name, namespace, labels }: MetadataInternals): boolean {
  if (typeof name !== 'string' || name !== last.metadata.name || namespace !== last.metadata.namespace) {
    return false;
  }
  const keys = Object.keys(labels);
  if (keys.length !== Object.keys(last.labels).length) {
    return false;
  }
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const value = labels[key];
    if (typeof value !== 'string' || value !== last.labels[key]) {
      return false;
    }
  }
  return true;
}

/** Most metadata holds nothing empty but what cdk8s set so: then nothing has to be copied. */
function holdsEmpty(value: JsonValue): boolean {
  if (typeof value !== 'object') {
    return false;
  }
  if (value === null) {
    return true;
  }
  const members = Object.values(value);
  for (const member of members) {
    if (holdsEmpty(member)) {
      return true;
    }
  }
  return members.length === 0;
}

function withoutEmpty(value: JsonValue): JsonValue | undefined {
  if (value === null) {
    return undefined;
  }
  if (typeof value !== 'object') {
    return value;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => withoutEmpty(item) ?? null);
  }
  const result = jsonMap();
  let isEmpty = true;
  for (const [key, member] of Object.entries(value)) {
    const kept = withoutEmpty(member);
    if (kept !== undefined) {
      result[key] = kept;
      isEmpty = false;
    }
  }
  return isEmpty ? undefined : result;
}
