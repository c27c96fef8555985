import { packagedOn } from '../../environments/platform/packaged';
import { clusterOf, EVERY_ENVIRONMENT, objectsOf } from './environments';

/** Groups of Kubernetes itself have no dot, or end in `k8s.io`. */
function isCustom(apiVersion: string): boolean {
  const [group = ''] = apiVersion.split('/');
  return group.includes('.') && !group.endsWith('.k8s.io');
}

describe('custom resources', () => {
  test.each(
    EVERY_ENVIRONMENT.flatMap((environment) => environment.clusters.map((cluster) => ({ environment, cluster }))),
  )(
    'of $environment.name/$cluster.name are of kinds that a component of the cluster adds',
    ({ environment, cluster }) => {
      const added = packagedOn(cluster.role).flatMap(({ kinds }) => kinds.map(({ group, kind }) => `${group}/${kind}`));
      const made = objectsOf(clusterOf(environment, cluster.name))
        .filter(({ apiVersion }) => isCustom(String(apiVersion)))
        .map(({ apiVersion, kind }) => `${String(apiVersion).split('/')[0]}/${String(kind)}`);

      expect([...new Set(made)].filter((kind) => !added.includes(kind))).toEqual([]);
    },
  );
});
