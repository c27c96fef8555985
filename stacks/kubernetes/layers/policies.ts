import { DefaultDeny } from '../../../constructs/cluster/default-deny';
import { PlatformAccess } from '../../../constructs/cluster/platform-access';
import { Quota, type QuotaShare } from '../../../constructs/cluster/quota';
import { TeamAccess } from '../../../constructs/cluster/team-access';
import { PEOPLE_ROLES } from '../../../constructs/foundation/people-cluster-roles';
import { surgeOf } from '../../../constructs/workload/availability';
import { gatewaysOf } from '../../../environments/register/mesh';
import type { PlacedService } from '../../../environments/register/placed-service';
import type { EnvironmentSpec, Resources } from '../../../environments/specification/environment';
import { type ClusterContext, PLATFORM, platformOwnership, teamOwnership } from '../cluster-context';
import { connectPlatform } from '../edges/platform';

/** Layer 10: what namespaces may use, who may work in them, and that nothing passes which is not declared. */
export function policies(context: ClusterContext): void {
  teamPolicies(context);
  edgePolicies(context);
  operatorPolicies(context);
  connectPlatform(context);
  peopleAccess(context);
}

function teamPolicies({ plan, charts }: ClusterContext): void {
  for (const { unit, team, services } of plan.units) {
    const chart = charts.of('10-policies', team.name);
    const shared = { namespace: unit.name, ownership: teamOwnership(plan, team) };
    new Quota(chart, `${unit.name}-quota`, {
      ...shared,
      centres: plan.servingCentres,
      shares: services.map((service) => shareOf(plan.environment, service)),
    });
    new DefaultDeny(chart, `${unit.name}-deny`, shared);
    new TeamAccess(chart, `${unit.name}-access`, {
      ...shared,
      group: team.group,
      clusterRole: PEOPLE_ROLES.teamMember,
    });
  }
}

function shareOf({ proxy }: EnvironmentSpec, { resources, maxReplicas }: PlacedService): QuotaShare {
  return share(resources, maxReplicas, proxy);
}

function share({ cpuMillis, memoryMiB }: Resources, maxReplicas: number, proxy?: Resources): QuotaShare {
  return {
    cpuMillis: cpuMillis + (proxy?.cpuMillis ?? 0),
    memoryMiB: memoryMiB + (proxy?.memoryMiB ?? 0),
    maxReplicas,
    surge: surgeOf(maxReplicas),
  };
}

function edgePolicies({ plan, charts }: ClusterContext): void {
  const { environment, servingCentres, mesh } = plan;
  for (const { namespace } of gatewaysOf(mesh)) {
    const chart = charts.of('10-policies', PLATFORM);
    const shared = { namespace, ownership: platformOwnership(plan) };
    new Quota(chart, `${namespace}-quota`, {
      ...shared,
      centres: servingCentres,
      shares: [share(environment.sizes.medium, environment.scale[0].maxReplicas)],
      loadBalancers: namespace === mesh?.ingress.namespace ? 1 : 0,
    });
    new DefaultDeny(chart, `${namespace}-deny`, shared);
  }
}

function operatorPolicies({ plan, charts }: ClusterContext): void {
  for (const { name } of plan.operators) {
    new DefaultDeny(charts.of('10-policies', PLATFORM), `${name}-deny`, {
      namespace: name,
      ownership: platformOwnership(plan),
    });
  }
}

function peopleAccess({ plan, charts }: ClusterContext): void {
  const { groups } = plan.environment;
  const chart = charts.of('10-policies', PLATFORM);
  const ownership = platformOwnership(plan);
  new PlatformAccess(chart, 'engineers', {
    ownership,
    group: groups.platformEngineers,
    clusterRole: PEOPLE_ROLES.platformEngineer,
  });
  new PlatformAccess(chart, 'auditors', { ownership, group: groups.auditors, clusterRole: PEOPLE_ROLES.auditor });
}
