import {
  ApiObject,
  ApiObjectMetadataDefinition,
  type App,
  ImplicitTokenResolver,
  LazyResolver,
  NumberStringUnionResolver,
} from 'cdk8s';
import { jsonMap } from './json-map';
import type { ManifestObject } from './manifest';
import { asPlainJson } from './plain-json';
import { plainMetadata } from './plain-metadata';
import { assign, sortedKeys } from './render';

/**
 * The non-public fields of cdk8s 2.70.106 that the writer reads, with those of `plain-metadata.ts`.
 *
 * The version is pinned, and `test/stacks/writer/differential.test.ts` compares with the stock `App.synth()`.
 */
interface ApiObjectInternals {
  /** What the constructor was given. */
  readonly props: Readonly<Record<string, unknown>>;
  /** What `addJsonPatch` collected. */
  readonly patches: readonly unknown[];
}

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
  const metadata = plainMetadata(object.metadata);
  if (metadata !== undefined) {
    result.metadata = metadata;
  }
  const keys = sortedKeys(props);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    if (key !== 'apiVersion' && key !== 'kind' && key !== 'metadata') {
      assign(result, key, props[key]);
    }
  }
  return result as ManifestObject;
}
