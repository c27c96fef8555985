import { EXEMPTIONS } from '../environments/exemptions';
import { imagesIn, type LockedImage } from '../environments/images';
import type { PlatformPods } from '../environments/platform/pods';
import { sizeOf, surgeOf } from '../environments/platform/sizes';
import { trustDomainOf } from '../environments/platform/trust-domain';
import { RECOVERY_TARGETS } from '../environments/recovery-targets';
import { operationAddress } from '../environments/register/operation-address';
import { endpointName } from '../environments/register/placed-pods';
import type { ClusterPlan } from '../environments/register/plan';
import { registerOf } from '../environments/register/register';
import { runningPart } from '../environments/running';
import type { NodePool } from '../environments/specification/cluster';
import type { EnvironmentSpec } from '../environments/specification/environment';
import type { Operations } from '../environments/specification/landscape';
import { versions } from '../environments/versions';
import { WITNESS_TAINT } from '../model/labels';
import { HEALTH_PORT } from '../model/runtime';
import { TIERS } from '../model/tier';
import { dataFacts, edgeFacts } from './landscape-facts';

/**
 * What an environment declares and no manifest can say, for the judge, which defines the shape and checks it
 * (`policies/facts`).
 */
export function factsOf(whole: EnvironmentSpec, plans: readonly ClusterPlan[]) {
  const environment = runningPart(whole);
  const { name, stage, asOf, domain, cities, proxy, waivers = [] } = environment;
  return {
    schemaVersion: 1 as const,
    environment: name,
    stage,
    asOf,
    domain,
    trustDomain: trustDomainOf(environment),
    cities: cities.map((city) => ({ name: city.name, centres: city.centres.map((centre) => centre.name) })),
    clusters: plans.map(clusterFacts),
    services: serviceFacts(environment, plans),
    ...dataFacts(environment.landscape),
    edges: edgeFacts(environment.landscape),
    targetsByTier: Object.fromEntries(TIERS.map((tier) => [String(tier), RECOVERY_TARGETS[tier]])),
    healthPort: HEALTH_PORT,
    proxy: {
      requests: { cpu: `${proxy.cpuMillis}m`, memory: `${proxy.memoryMiB}Mi` },
      limits: { memory: `${proxy.memoryMiB}Mi` },
    },
    images: imageFacts(environment),
    exemptions: EXEMPTIONS,
    waivers,
  };
}

function clusterFacts(plan: ClusterPlan) {
  const { name, role, city, centres, podCidr, serviceCidr, nodeCidr, nodePools } = plan.cluster;
  const witnesses = new Set(centres.filter(({ witness = false }) => witness).map(({ centre }) => centre));
  return {
    name,
    role,
    city,
    kubernetesVersion: versions.kubernetes.version,
    mesh: plan.mesh !== undefined,
    centres: centres.map(({ centre, votes, witness = false }) => ({ name: centre, votes, witness })),
    podCidr,
    serviceCidr,
    nodeCidr,
    apiServerCidr: nodeCidr,
    nodePools: nodePools.map((pool) => nodePoolFacts(pool, witnesses)),
    endpoints: plan.packagedPods.map((pods) => endpointFacts(pods, plan)),
    addresses: plan.addresses,
    flows: registerOf(plan),
  };
}

function nodePoolFacts({ name, centre, nodes, allocatable }: NodePool, witnesses: ReadonlySet<string>) {
  const { cpu, memoryGiB, pods } = allocatable;
  return {
    name,
    centre,
    count: nodes,
    allocatable: { cpu: String(cpu), memory: `${memoryGiB}Gi`, pods },
    labels: { 'topology.kubernetes.io/zone': centre },
    taints: witnesses.has(centre) ? [{ key: WITNESS_TAINT, effect: 'NoSchedule' as const }] : [],
  };
}

/** Packaged pods: what charts and operators make and no manifest holds. The gateways stand in manifests. */
function endpointFacts(pods: PlatformPods, plan: ClusterPlan) {
  const { namespace, labels, serviceAccount, ports, udpPorts = [], hostNetwork = false } = pods;
  return {
    name: endpointName(pods),
    namespace,
    labels,
    serviceAccount,
    ports: [
      ...ports.map((port) => ({ port, protocol: 'TCP' as const })),
      ...udpPorts.map((port) => ({ port, protocol: 'UDP' as const })),
    ],
    mesh: false,
    hostNetwork,
    ...workloadFacts(pods, plan),
  };
}

/** How many packaged pods there are, and how large; of those that come with Kubernetes nobody says it. */
function workloadFacts({ name }: PlatformPods, { packaged, environment: { stage } }: ClusterPlan) {
  const pods = packaged.flatMap((component) => component.pods).find((each) => each.name === name);
  if (pods === undefined) {
    return {};
  }
  const { cpuMillis, memoryMiB, maxReplicas } = sizeOf(pods, stage);
  return {
    workload: {
      kind: pods.kind,
      ...(pods.kind === 'DaemonSet' ? {} : { replicas: maxReplicas, surge: surgeOf(pods) }),
      requests: { cpu: `${cpuMillis}m`, memory: `${memoryMiB}Mi` },
    },
  };
}

function serviceFacts(environment: EnvironmentSpec, plans: readonly ClusterPlan[]) {
  return environment.landscape.units.flatMap((unit) =>
    unit.services.map(({ name, tier, dataClass, exposure, operations = {} }) => ({
      name,
      namespace: unit.name,
      tier,
      dataClass,
      team: unit.team,
      exposure: exposure === undefined ? 'internal' : 'public',
      clusters: plans.filter(({ services }) => services.has(name)).map(({ cluster }) => cluster.name),
      ...(Object.keys(operations).length === 0 ? {} : { operations: operationFacts(unit.name, name, operations) }),
    })),
  );
}

function operationFacts(unit: string, service: string, operations: Operations) {
  return Object.entries(operations).map(([name, operation]) => ({
    name,
    ...operationAddress(unit, service, name, operation),
    idempotent: operation.idempotent,
  }));
}

/** The lock of the images that the environment runs, by name. */
function imageFacts(environment: EnvironmentSpec): readonly LockedImage[] {
  return [...imagesIn(environment)].sort((a, b) => (a.image < b.image ? -1 : 1));
}
