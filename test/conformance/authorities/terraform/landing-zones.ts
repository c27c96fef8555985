import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../checks/check';
import { subjectOf } from '../../manifests/manifest';
import type { Fields } from './scope';

/** What Terraform reads of one cluster. */
export interface LandingZone {
  /** `prod/primary`. */
  readonly subject: string;
  readonly configuration: Fields;
}

/** The `cdk.tf.json` of every cluster. */
export function readLandingZones({ options, clusters }: Context): LandingZone[] {
  return clusters.map((manifests) => {
    const { environment, cluster } = manifests;
    const file = join(options.dist, environment, cluster, 'terraform', 'cdk.tf.json');
    return { subject: subjectOf(manifests), configuration: JSON.parse(readFileSync(file, 'utf8')) };
  });
}
