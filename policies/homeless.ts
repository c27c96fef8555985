import type { Violation } from './judgement';
import { groupOf, nameOf, type PlacedObject, referenceTo } from './objects';

/** Namespaces that every cluster has by itself. */
const given = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

/** Objects that say in which namespace they lie. */
export function namespaced(objects: readonly PlacedObject[]): readonly PlacedObject[] {
  return objects.filter(({ object }) => object.metadata.namespace !== undefined);
}

/** Objects of a cluster in a namespace that nothing makes; each is a violation, for applying it ends with NotFound. */
export function findHomeless(cluster: string, objects: readonly PlacedObject[]): readonly Violation[] {
  const made = objects
    .filter(({ object: { apiVersion, kind } }) => groupOf(apiVersion) === '' && kind === 'Namespace')
    .map(({ object }) => object.metadata.name);
  const there = new Set<string | undefined>([...given, ...made]);
  return namespaced(objects)
    .filter(({ object }) => !there.has(object.metadata.namespace))
    .map(({ object, file }) => ({
      rule: 'NAMESPACE',
      cluster,
      object: referenceTo(object),
      file,
      message: `nothing makes namespace '${object.metadata.namespace}', so that ${nameOf(referenceTo(object))} is refused when it is applied`,
      remedy: 'make the namespace, in Terraform or a manifest, or name one that is made',
    }));
}
