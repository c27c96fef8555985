import type { KubernetesObject } from '../../../policies/objects';
import { type ClusterManifests, type Manifest, manifestsOf } from '../manifests/manifest';

/** Where a value stands in an object: names of fields, numbers of items. */
export type Path = readonly (string | number)[];

/**
 * The first manifest of a kind.
 *
 * @param fits says whether it will do; the first by default
 * @throws when there is none
 */
export function first(
  cluster: ClusterManifests,
  kind: string,
  fits: (object: KubernetesObject) => boolean = () => true,
): Manifest {
  const found = manifestsOf(cluster).find(({ object }) => object.kind === kind && fits(object));
  if (found === undefined) {
    throw new Error(`${cluster.environment}/${cluster.cluster} has no ${kind} into which the fault can be planted`);
  }
  return found;
}

/** The same manifest with one value changed or added. */
export function withValue(manifest: Manifest, path: Path, value: unknown): Manifest {
  const object = replace(manifest.object, path, value) as KubernetesObject;
  return { ...manifest, object, text: JSON.stringify(object) };
}

function replace(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) {
    return value;
  }
  if (Array.isArray(node)) {
    return node.map((item, index) => (index === step ? replace(item, rest, value) : item));
  }
  const map = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...map, [step]: replace(map[step], rest, value) };
}
