import { MeshDefaults } from '../../../constructs/mesh/mesh-defaults';
import { secretStep } from '../../guide/secret';
import type { Area } from '../area';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** What holds in the whole mesh of a cluster; its control plane is packaged. */
export function mesh({ plan, charts }: ClusterContext): Area<undefined> {
  if (plan.mesh === undefined) {
    return { handles: undefined, guide: {} };
  }
  const { rootNamespace } = plan.mesh;
  new MeshDefaults(charts.of('20-security', PLATFORM), 'mesh', { rootNamespace, ownership: platformOwnership(plan) });
  return {
    handles: undefined,
    guide: {
      firstSecrets: [
        secretStep({
          title: 'Authority of the mesh',
          text: `istiod signs with the intermediate certificate of this cluster. Without this secret it would make a root of its own,
and the clusters would not trust each other.`,
          cluster: plan.cluster.name,
          namespace: rootNamespace,
          name: 'cacerts',
          files: ['ca-cert.pem', 'ca-key.pem', 'root-cert.pem', 'cert-chain.pem'],
        }),
      ],
      layers: { '20-security': { holds: 'mutual TLS and deny-all for the whole mesh' } },
    },
  };
}
