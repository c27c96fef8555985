import { applyWaves, problemsOf } from '../manifests/apply';
import type { PlantedFault } from './fault';

/** Faults of the order, for which nothing may have been applied. */
export const onEmptyServer: readonly PlantedFault[] = [
  {
    fault: 'two layers are swapped',
    foundBy: 'apply',
    says: ['ResourceQuota', '10-policies', 'refused with 404', 'namespaces "', 'not found'],
    async problems({ plane, discovery, cluster }) {
      const [namespaces, policies] = ['00-namespaces', '10-policies'].map((layer) =>
        cluster.waves.filter(({ name }) => name === layer),
      );
      const swapped = [...(policies ?? []), ...(namespaces ?? [])];
      return (await applyWaves(plane.api, discovery, swapped)).flatMap(problemsOf);
    },
  },
];
