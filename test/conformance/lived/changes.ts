import type { KubernetesObject } from '../../../policies/objects';
import { differences } from '../manifests/containment';

interface ManagedFields {
  readonly manager: string;
  readonly operation: string;
}

/**
 * What an apply did to objects that were there. Controllers go on meanwhile and write statuses; everything else, also when
 * our field manager last changed something, stays as it was after an apply that changes nothing.
 *
 * @param before objects by their names
 * @param after the same, later
 */
export function changesBetween(
  before: ReadonlyMap<string, KubernetesObject>,
  after: ReadonlyMap<string, KubernetesObject>,
): string[] {
  return [...before].flatMap(([name, object]) => {
    const [was, is] = [essenceOf(object), essenceOf(after.get(name))];
    const found = new Set([...differences(was, is), ...differences(is, was)]);
    return [...found].map((difference) => `${name}: ${difference}`);
  });
}

function essenceOf(object: KubernetesObject | undefined): unknown {
  if (object === undefined) {
    return {};
  }
  const { status: _, ...rest } = object;
  const { resourceVersion: __, managedFields = [], ...metadata } = object.metadata;
  const ours = (managedFields as ManagedFields[]).filter(
    ({ manager, operation }) => manager === 'terrace' && operation === 'Apply',
  );
  return { ...rest, metadata: { ...metadata, ours } };
}
