import { Namespace } from '../../../constructs/cluster/namespace';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import { POD_SECURITY_VERSION } from '../../../environments/platform/pod-security-version';
import { type ClusterContext, PLATFORM, platformOwnership, teamOwnership } from '../cluster-context';

/** Layer 00: the namespaces of units and gateways; those of operators are Terraform's. */
export function namespaces({ plan, charts }: ClusterContext): void {
  const shared = { podSecurityVersion: POD_SECURITY_VERSION, meshRevision: MESH_REVISION };
  for (const { unit, team } of plan.units) {
    new Namespace(charts.of('00-namespaces', team.name), unit.name, {
      ...shared,
      namespace: unit.name,
      area: 'team',
      ownership: teamOwnership(plan, team),
      unit: unit.name,
    });
  }
  for (const { name } of plan.namespaces.filter(({ area }) => area === 'edge')) {
    new Namespace(charts.of('00-namespaces', PLATFORM), name, {
      ...shared,
      namespace: name,
      area: 'edge',
      ownership: platformOwnership(plan),
    });
  }
}
