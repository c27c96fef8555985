import { MeshDefaults } from '../../../constructs/mesh/mesh-defaults';
import { KUBECTL } from '../../guide/step';
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
        {
          title: 'Authority of the mesh',
          text: `istiod signs with the intermediate certificate of this cluster. Without this secret it would make a root of its own,
and the clusters would not trust each other. The four files come from the offline root and are deleted afterwards.`,
          commands: [
            `${KUBECTL} -n ${rootNamespace} create secret generic cacerts --from-file=ca-cert.pem --from-file=ca-key.pem --from-file=root-cert.pem --from-file=cert-chain.pem`,
          ],
        },
      ],
      layers: { '20-security': { holds: 'mutual TLS and deny-all for the whole mesh' } },
    },
  };
}
