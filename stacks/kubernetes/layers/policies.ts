import { DefaultDeny } from '../../../constructs/cluster/default-deny';
import { PlatformAccess } from '../../../constructs/cluster/platform-access';
import { Quota, type QuotaShare } from '../../../constructs/cluster/quota';
import { TeamAccess } from '../../../constructs/cluster/team-access';
import { PEOPLE_ROLES } from '../../../constructs/foundation/people-cluster-roles';
import { surgeOf } from '../../../constructs/workload/availability';
import { OPERATORS } from '../../../environments/platform/operators';
import type { PlacedService } from '../../../environments/register/placed-service';
import type { Resources } from '../../../environments/specification/environment';
import { type ClusterContext, PLATFORM, platformOwnership, teamOwnership, unitsOf } from '../cluster-context';
import { edgeNamespaces } from '../edge-namespaces';
import { platformFlowPolicies } from '../platform-flow-policies';

/** Layer 10: what namespaces may use, who may work in them, and that nothing passes which is not declared. */
export function policies(context: ClusterContext): void {
  teamPolicies(context);
  edgePolicies(context);
  operatorPolicies(context);
  platformFlowPolicies(context);
  peopleAccess(context);
}

function teamPolicies(context: ClusterContext): void {
  for (const [unit, services] of unitsOf(context)) {
    const [{ team }] = services;
    const chart = context.charts.of('10-policies', team.name);
    const shared = { namespace: unit, ownership: teamOwnership(context, team) };
    new Quota(chart, `${unit}-quota`, {
      ...shared,
      centres: context.servingCentres,
      shares: services.map((service) => shareOf(context, service)),
    });
    new DefaultDeny(chart, `${unit}-deny`, shared);
    new TeamAccess(chart, `${unit}-access`, { ...shared, group: team.group, clusterRole: PEOPLE_ROLES.teamMember });
  }
}

function shareOf({ environment }: ClusterContext, { resources, maxReplicas }: PlacedService): QuotaShare {
  return share(resources, maxReplicas, environment.proxy);
}

function share({ cpuMillis, memoryMiB }: Resources, maxReplicas: number, proxy?: Resources): QuotaShare {
  return {
    cpuMillis: cpuMillis + (proxy?.cpuMillis ?? 0),
    memoryMiB: memoryMiB + (proxy?.memoryMiB ?? 0),
    maxReplicas,
    surge: surgeOf(maxReplicas),
  };
}

function edgePolicies(context: ClusterContext): void {
  const { environment, charts, servingCentres } = context;
  for (const namespace of edgeNamespaces(context)) {
    const chart = charts.of('10-policies', PLATFORM);
    const shared = { namespace, ownership: platformOwnership(context) };
    new Quota(chart, `${namespace}-quota`, {
      ...shared,
      centres: servingCentres,
      shares: [share(environment.sizes.medium, environment.scale[0].maxReplicas)],
      loadBalancers: namespace === 'istio-ingress' ? 1 : 0,
    });
    new DefaultDeny(chart, `${namespace}-deny`, shared);
  }
}

function operatorPolicies(context: ClusterContext): void {
  for (const { name, roles } of OPERATORS) {
    if (roles.includes(context.cluster.role)) {
      new DefaultDeny(context.charts.of('10-policies', PLATFORM), `${name}-deny`, {
        namespace: name,
        ownership: platformOwnership(context),
      });
    }
  }
}

function peopleAccess(context: ClusterContext): void {
  const { groups } = context.environment;
  const chart = context.charts.of('10-policies', PLATFORM);
  const ownership = platformOwnership(context);
  new PlatformAccess(chart, 'engineers', {
    ownership,
    group: groups.platformEngineers,
    clusterRole: PEOPLE_ROLES.platformEngineer,
  });
  new PlatformAccess(chart, 'auditors', { ownership, group: groups.auditors, clusterRole: PEOPLE_ROLES.auditor });
}
