import type { AnyObject } from '../../../stacks/environments';
import type { Break, Planted } from '../../planted';

/** The Deployment that breaks are planted into. */
export const deployment = (cluster: Planted): AnyObject => cluster.get('Deployment', 'pay', 'payment');

/** What rows find there. */
export const found: readonly string[] = ['WH-12 Deployment pay/payment'];

/** A row that one other rule finds there. */
export function foundBy(rule: string, row: Break): Break {
  return { ...row, found: [`${rule} Deployment pay/payment`] };
}

function row(of: (cluster: Planted) => AnyObject) {
  return (fields: object, says: string, what = JSON.stringify(fields)): Break => ({
    what,
    plant: (cluster) => Object.assign(of(cluster), fields),
    found,
    says,
  });
}

/** A row that sets fields of the Deployment's `spec`. */
export const onSpec = row((cluster) => deployment(cluster).spec);
/** A row that sets fields of its pods. */
export const onPod = row((cluster) => deployment(cluster).spec.template.spec);
/** A row that sets fields of its container. */
export const onContainer = row((cluster) => deployment(cluster).spec.template.spec.containers[0]);

/** A row that sets fields of a probe. */
export const onProbe = (name: string, fields: object, says: string): Break =>
  row((cluster) => deployment(cluster).spec.template.spec.containers[0][name])(
    fields,
    says,
    `${name} ${JSON.stringify(fields)}`,
  );
