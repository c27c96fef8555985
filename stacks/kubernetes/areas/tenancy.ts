import { DefaultDeny } from '../../../constructs/cluster/default-deny';
import { Namespace } from '../../../constructs/cluster/namespace';
import { PlatformAccess } from '../../../constructs/cluster/platform-access';
import { Quota, type QuotaShare } from '../../../constructs/cluster/quota';
import { TeamAccess } from '../../../constructs/cluster/team-access';
import { PEOPLE_ROLES } from '../../../constructs/foundation/people-roles';
import { surgeOf } from '../../../constructs/workload/availability';
import { gatewayScale } from '../../../environments/placement';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import { dataNamespaceOf } from '../../../environments/platform/namespaces';
import { POD_SECURITY_VERSION } from '../../../environments/platform/pod-security-version';
import { gatewaysOf } from '../../../environments/register/mesh';
import type { PlacedService } from '../../../environments/register/placed-service';
import type { EnvironmentSpec, Resources } from '../../../environments/specification/environment';
import type { Area } from '../area';
import { type ClusterContext, PLATFORM, platformOwnership, teamOwnership } from '../cluster-context';

/** Who lives in a cluster: namespaces, what they may use, who may work in them, and that all traffic is denied first. */
export function tenancy(context: ClusterContext): Area<undefined> {
  teamNamespaces(context);
  edgeNamespaces(context);
  dataNamespaces(context);
  teamPolicies(context);
  edgePolicies(context);
  componentPolicies(context);
  peopleAccess(context);
  return {
    handles: undefined,
    guide: {
      layers: {
        '00-namespaces': { holds: 'namespaces of units and gateways, each refusing pods that are not restricted' },
        '10-policies': { holds: 'quotas, limits, who may work where; all traffic is denied but the declared' },
      },
    },
  };
}

/** Pod Security and proxies of the namespaces that cdk8s makes; those of operators are Terraform's. */
const RESTRICTED = { podSecurityVersion: POD_SECURITY_VERSION, meshRevision: MESH_REVISION };

function teamNamespaces({ plan, charts }: ClusterContext): void {
  for (const { unit, team } of plan.units) {
    new Namespace(charts.of('00-namespaces', team.name), unit.name, {
      ...RESTRICTED,
      namespace: unit.name,
      area: 'team',
      ownership: teamOwnership(plan, team),
      unit: unit.name,
    });
  }
}

function edgeNamespaces({ plan, charts }: ClusterContext): void {
  for (const { namespace } of gatewaysOf(plan.mesh)) {
    new Namespace(charts.of('00-namespaces', PLATFORM), namespace, {
      ...RESTRICTED,
      namespace,
      area: 'edge',
      ownership: platformOwnership(plan),
    });
  }
}

/** Namespaces in which operators make pods. Their quotas come with the objects that say how many. */
function dataNamespaces({ plan, charts }: ClusterContext): void {
  const owners = new Map(plan.units.map((placed) => [dataNamespaceOf(placed.unit.name), placed]));
  for (const { name } of plan.namespaces.filter(({ madeBy, onMesh }) => madeBy === 'cdk8s' && !onMesh)) {
    const owner = owners.get(name);
    const file = owner?.team.name ?? PLATFORM;
    const ownership = owner === undefined ? platformOwnership(plan) : teamOwnership(plan, owner.team);
    new Namespace(charts.of('00-namespaces', file), name, {
      namespace: name,
      area: 'data',
      ownership,
      podSecurityVersion: POD_SECURITY_VERSION,
      unit: owner?.unit.name,
    });
    new DefaultDeny(charts.of('10-policies', file), `${name}-deny`, { namespace: name, ownership });
  }
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
    kind: 'Deployment',
    cpuMillis: cpuMillis + (proxy?.cpuMillis ?? 0),
    memoryMiB: memoryMiB + (proxy?.memoryMiB ?? 0),
    maxReplicas,
    surge: surgeOf(maxReplicas),
  };
}

function edgePolicies({ plan, charts }: ClusterContext): void {
  const { environment, servingCentres, mesh } = plan;
  const gateway = gatewayScale(environment);
  for (const { namespace } of gatewaysOf(mesh)) {
    const chart = charts.of('10-policies', PLATFORM);
    const shared = { namespace, ownership: platformOwnership(plan) };
    new Quota(chart, `${namespace}-quota`, {
      ...shared,
      centres: servingCentres,
      shares: [share(gateway, gateway.maxReplicas)],
      loadBalancers: namespace === mesh?.ingress.namespace ? 1 : 0,
    });
    new DefaultDeny(chart, `${namespace}-deny`, shared);
  }
}

function componentPolicies({ plan, charts }: ClusterContext): void {
  for (const { name } of plan.namespaces.filter(({ madeBy }) => madeBy === 'terraform')) {
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
