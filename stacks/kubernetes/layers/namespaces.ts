import { Namespace } from '../../../constructs/cluster/namespace';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import { POD_SECURITY_VERSION } from '../../../environments/platform/pod-security-version';
import { type ClusterContext, PLATFORM, platformOwnership, teamOwnership, unitsOf } from '../cluster-context';
import { edgeNamespaces } from '../edge-namespaces';

/** Layer 00: the namespaces of units and gateways; those of operators are Terraform's. */
export function namespaces(context: ClusterContext): void {
  const shared = { podSecurityVersion: POD_SECURITY_VERSION, meshRevision: MESH_REVISION };
  for (const [unit, [{ team }]] of unitsOf(context)) {
    new Namespace(context.charts.of('00-namespaces', team.name), unit, {
      ...shared,
      namespace: unit,
      area: 'team',
      ownership: teamOwnership(context, team),
      unit,
    });
  }
  for (const namespace of edgeNamespaces(context)) {
    new Namespace(context.charts.of('00-namespaces', PLATFORM), namespace, {
      ...shared,
      namespace,
      area: 'edge',
      ownership: platformOwnership(context),
    });
  }
}
