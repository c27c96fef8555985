import { promotedAnnotation } from '../../../policies/capacity/scaling';
import type { ClusterManifests, Manifest } from '../manifests/manifest';
import { manifestsOf } from '../manifests/manifest';
import { first, withValue } from '../planted/edit';
import { eventually } from './eventually';
import { applied, replicasOf } from './hand-over';
import type { Living } from './life';

/** Replicas of what is promoted. */
const LEAST = 2;

/** Deployments that wait at zero for a promotion. */
export function coldDeployments(cluster: ClusterManifests): Manifest[] {
  return manifestsOf(cluster).filter(
    ({ object }) => object.kind === 'Deployment' && object.metadata.annotations?.[promotedAnnotation] !== undefined,
  );
}

/**
 * What is wrong when a cold Deployment is declared in service: its manifest states no replicas any more, so that they fall
 * from zero to one, and its autoscaler takes it from there. A second apply leaves it there.
 */
export async function promotionProblems(living: Living, cold: Manifest): Promise<string[]> {
  const before = await replicasOf(living, cold);
  const promoted = withValue(cold, ['spec', 'replicas'], undefined);
  const problems = [
    ...(before === 0 ? [] : [`it stood at ${before} replicas before it was promoted`]),
    ...(await applied(living, autoscalerOf(living, cold))),
    ...(await applied(living, promoted)),
  ];
  const asleep = await eventually(async () => notAt(LEAST, await replicasOf(living, cold)));
  const again = await applied(living, promoted);
  return [...problems, ...asleep, ...again, ...notAt(LEAST, await replicasOf(living, cold))];
}

function notAt(wanted: number, found: number | undefined): string[] {
  return found === wanted ? [] : [`it has ${found} replicas, ${wanted} are wanted`];
}

/** An autoscaler like those of services in service. */
function autoscalerOf({ manifests }: Living, { object }: Manifest): Manifest {
  const { name, namespace } = object.metadata;
  const like = first(manifests, 'HorizontalPodAutoscaler');
  const renamed = withValue(withValue(like, ['metadata', 'name'], name), ['metadata', 'namespace'], namespace);
  const aimed = withValue(renamed, ['spec', 'scaleTargetRef', 'name'], name);
  return withValue(withValue(aimed, ['spec', 'minReplicas'], LEAST), ['spec', 'maxReplicas'], LEAST + 2);
}
