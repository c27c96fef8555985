import type { Violation } from './judgement';
import { groupOf, nameOf, type PlacedObject, referenceTo } from './objects';

/** Objects that stand more than once in a cluster, whatever their version; each but the first is a violation. */
export function findDuplicates(cluster: string, objects: readonly PlacedObject[]): readonly Violation[] {
  const first = new Map<string, PlacedObject>();
  const violations: Violation[] = [];
  for (const placed of objects) {
    const { apiVersion, kind, metadata } = placed.object;
    const key = `${groupOf(apiVersion)}|${kind}|${metadata.namespace ?? ''}|${metadata.name}`;
    const known = first.get(key);
    if (known) {
      violations.push({
        rule: 'DUPLICATE',
        cluster,
        object: referenceTo(placed.object),
        file: placed.file,
        message: `${nameOf(referenceTo(placed.object))} stands in ${known.file} already`,
        remedy: 'keep one of them; Terraform owns what must exist before GitOps, manifests all else',
      });
    } else {
      first.set(key, placed);
    }
  }
  return violations;
}
