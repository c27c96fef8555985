import { compareClusters } from '../../../policies/diff/cluster';
import type { ItemChange, Mark, MarkKind } from '../../../policies/diff/difference';
import { itemsOf } from '../../../policies/diff/items';
import type { KubernetesObject } from '../../../policies/objects';
import type { ReadCluster, ReadingProblem } from '../../../policies/reading';

/** Files of a cluster, by `<layer>/<owner>`. */
export type Files = Readonly<Record<string, readonly object[]>>;

/** A cluster as it is read from files. */
export function clusterOf(files: Files, configuration: object = {}): ReadCluster {
  const objects = Object.entries(files).flatMap(([place, documents]) =>
    documents.map((object) => ({ file: `one/${place}.k8s.yaml`, object: object as KubernetesObject })),
  );
  const terraform = { file: 'one/terraform/cdk.tf.json', configuration };
  return { name: 'one', files: [...new Set(objects.map(({ file }) => file))], objects, terraform };
}

/** An object in the namespace `pay`, without one when its namespace is empty. */
export function object(apiVersion: string, kind: string, name: string, fields: object = {}, namespace = 'pay'): object {
  return { apiVersion, kind, metadata: { name, ...(namespace === '' ? {} : { namespace }) }, ...fields };
}

/** How two clusters differ. */
export function changesBetween(old: ReadCluster, next: ReadCluster): readonly ItemChange[] {
  const problems: ReadingProblem[] = [];
  const difference = compareClusters('one', itemsOf(old, 'old', problems), itemsOf(next, 'new', problems));
  expect(problems).toEqual([]);
  return difference?.items ?? [];
}

/** How one object becomes another. */
export function changeOf(old: object | undefined, next: object | undefined): ItemChange | undefined {
  const place = '50-services/payments';
  const files = (one: object | undefined): Files => ({ [place]: one === undefined ? [] : [one] });
  const changes = changesBetween(clusterOf(files(old)), clusterOf(files(next)));
  expect(changes.length).toBeLessThanOrEqual(1);
  return changes[0];
}

/** Marks of one kind. */
export function marksOf(change: ItemChange | undefined, kind: MarkKind): readonly Mark[] {
  return change?.marks.filter((mark) => mark.kind === kind) ?? [];
}
