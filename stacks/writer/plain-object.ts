import {
  ApiObject,
  ApiObjectMetadataDefinition,
  type App,
  ImplicitTokenResolver,
  Lazy,
  LazyResolver,
  NumberStringUnionResolver,
} from 'cdk8s';
import { type JsonMap, jsonMap } from './json-map';
import type { JsonObject, JsonValue, ManifestObject } from './manifest';
import { asPlainJson, isUnwritable } from './plain-json';

/**
 * The non-public fields of cdk8s 2.70.106 that the writer reads, all of them in this file.
 *
 * The version is pinned, and `test/stacks/writer/differential.test.ts` compares with the stock `App.synth()`.
 */
interface ApiObjectInternals {
  /** What the constructor was given. */
  readonly props: Readonly<Record<string, unknown>>;
  /** What `addJsonPatch` collected. */
  readonly patches: readonly unknown[];
}

interface MetadataInternals {
  /** Attributes given to the constructor or set by `add`, without the name, labels… that have fields of their own. */
  readonly _additionalAttributes: Readonly<Record<string, unknown>>;
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

/** Thrown, as it is, by the short way when it meets what it does not render or is refused; without a stack, so that it is cheap. */
const NEEDS_CDK8S = Symbol('needs cdk8s');

/** Keys above which a map is sorted by the engine. */
const MANY_KEYS = 24;

const BUILT_IN_RESOLVERS: ReadonlySet<unknown> = new Set([
  LazyResolver,
  ImplicitTokenResolver,
  NumberStringUnionResolver,
]);

/**
 * Tells whether the short way gives what cdk8s gives for the objects of this app: no resolvers of its own, and keys
 * sorted (cdk8s leaves them unsorted when `CDK8S_DISABLE_SORT` is set).
 */
export function allowsShortWay(app: App): boolean {
  const resolversAreBuiltIn = app.resolvers.every((resolver) => BUILT_IN_RESOLVERS.has(resolver.constructor));
  return resolversAreBuiltIn && !process.env.CDK8S_DISABLE_SORT;
}

/**
 * The plain object that `object.toJson()` gives, by a shorter way where the object allows it: one walk instead of five.
 *
 * @param shortWay see {@link allowsShortWay}
 * @throws what `toJson()` throws, and when the result holds what its file cannot, see {@link asPlainJson}
 */
export function plainObject(object: ApiObject, shortWay: boolean): ManifestObject {
  if (shortWay && rendersAsStock(object)) {
    try {
      return renderShort(object);
    } catch {
      // Whatever went wrong, cdk8s decides: it renders what the short way cannot, or throws its own message.
    }
  }
  const place = `object '${object.node.path}' (${object.kind} '${object.name}')`;
  return asPlainJson(object.toJson(), place) as ManifestObject;
}

/** Kinds of cdk8s-plus override `toJson`, and patches apply to its result: both go the long way. */
function rendersAsStock(object: ApiObject): boolean {
  const { patches } = object as unknown as ApiObjectInternals;
  return (
    patches.length === 0 &&
    object.toJson === ApiObject.prototype.toJson &&
    object.metadata.toJson === ApiObjectMetadataDefinition.prototype.toJson
  );
}

function renderShort(object: ApiObject): ManifestObject {
  const { props } = object as unknown as ApiObjectInternals;
  const result = jsonMap();
  assign(result, 'apiVersion', props.apiVersion);
  assign(result, 'kind', props.kind);
  const metadata = renderMetadata(object.metadata);
  if (metadata !== undefined) {
    result.metadata = metadata;
  }
  for (const key of sortedKeys(props)) {
    if (key !== 'apiVersion' && key !== 'kind' && key !== 'metadata') {
      assign(result, key, props[key]);
    }
  }
  return result as ManifestObject;
}

/** Metadata loses its empty lists and maps too, everywhere but as members of a list, where they become null. */
function renderMetadata(metadata: ApiObjectMetadataDefinition): JsonValue | undefined {
  const { _additionalAttributes: others } = metadata as unknown as MetadataInternals;
  const result = jsonMap();
  let isEmpty = true;
  for (const key of metadataKeys(others)) {
    const value = METADATA_FIELDS.has(key) ? metadata[key as keyof typeof metadata] : others[key];
    const rendered = render(value);
    const kept = holdsEmpty(rendered) ? withoutEmpty(rendered) : rendered;
    if (kept !== undefined) {
      set(result, key, kept);
      isEmpty = false;
    }
  }
  return isEmpty ? undefined : result;
}

/** All keys of metadata, sorted; mostly there are no others than its own. */
function metadataKeys(others: MetadataInternals['_additionalAttributes']): Iterable<string> {
  const further = Object.keys(others).filter((key) => !METADATA_FIELDS.has(key));
  return further.length === 0 ? METADATA_FIELDS : [...METADATA_FIELDS, ...further].sort();
}

/** Most metadata holds nothing empty but what cdk8s set so: then nothing has to be copied. */
function holdsEmpty(value: JsonValue): boolean {
  if (typeof value !== 'object') {
    return false;
  }
  if (value === null) {
    return true;
  }
  if (Array.isArray(value)) {
    return value.length === 0 || value.some(holdsEmpty);
  }
  let isEmpty = true;
  for (const key in value) {
    if (holdsEmpty((value as JsonObject)[key] as JsonValue)) {
      return true;
    }
    isEmpty = false;
  }
  return isEmpty;
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

function assign(target: JsonMap, key: string, value: unknown): void {
  if (value === null || value === undefined) {
    return;
  }
  const rendered = render(value);
  if (rendered !== null) {
    set(target, key, rendered);
  }
}

function set(target: JsonMap, key: string, value: JsonValue): void {
  if (isUnwritable(key)) {
    throw NEEDS_CDK8S;
  }
  target[key] = value;
}

/** Renders a value; null stands for all that is dropped from a map, and printed as null in a list. */
function render(value: unknown): JsonValue {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      if (isUnwritable(value)) {
        throw NEEDS_CDK8S;
      }
      return value;
    case 'number':
      if (Number.isFinite(value)) {
        return value;
      }
      throw NEEDS_CDK8S;
    case 'undefined':
      return null;
    case 'object':
      if (value === null) {
        return null;
      }
      return Array.isArray(value) ? value.map(render) : renderObject(value);
    default:
      throw NEEDS_CDK8S;
  }
}

function renderObject(value: object): JsonValue {
  if (value instanceof Lazy) {
    return render(value.produce());
  }
  if (value.constructor !== Object || typeof (value as { resolve?: unknown }).resolve === 'function') {
    throw NEEDS_CDK8S;
  }
  return renderMap(value as Readonly<Record<string, unknown>>);
}

function renderMap(map: Readonly<Record<string, unknown>>): JsonObject {
  const result = jsonMap();
  for (const key of sortedKeys(map)) {
    assign(result, key, map[key]);
  }
  return result;
}

/** Most maps have few keys, nearly in order: those are faster moved to their places than sorted. */
function sortedKeys(map: object): string[] {
  const keys = Object.keys(map);
  if (keys.length > MANY_KEYS) {
    return keys.sort();
  }
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next] as string;
    let place = next;
    for (; place > 0 && (keys[place - 1] as string) > key; place--) {
      keys[place] = keys[place - 1] as string;
    }
    keys[place] = key;
  }
  return keys;
}
