import type { ClusterCheck } from '../../checks/check';
import { devAndProd } from '../../checks/coverage';
import type { LiveCluster } from '../../cluster/live-cluster';
import { type Manifest, subjectOf } from '../../manifests/manifest';
import { resultOf } from '../../result';
import { findKubeconform } from './kubeconform';

/** Every object fits the server's own OpenAPI, in its strict form, in the eyes of a validator that is not the server. */
export const kubeconform: ClusterCheck = {
  name: 'kubeconform',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run(cluster) {
    const manifests = appliedManifests(cluster);
    const { version, problemsOf } = await findKubeconform(cluster.plane.api, manifests);
    const subject = subjectOf(cluster.manifests);
    return [
      resultOf({
        check: 'kubeconform',
        component: 'kubeconform',
        version,
        subject,
        count: manifests.length,
        unit: 'objects',
        problems: (await problemsOf(manifests)).map((problem) => `${subject}: ${problem}`),
      }),
    ];
  },
};

/** Manifests of the kinds that the server serves. */
export function appliedManifests({ waves }: LiveCluster): Manifest[] {
  return waves.flatMap(({ manifests }) => manifests);
}
