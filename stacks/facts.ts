import { EXEMPTIONS } from '../environments/exemptions';
import { imageOf, type LockedImage, platformImage } from '../environments/images';
import { GATEWAY_PODS, platformPodsOn } from '../environments/platform/pods';
import { trustDomainOf } from '../environments/platform/trust-domain';
import { RECOVERY_TARGETS } from '../environments/recovery-targets';
import { addressesOf } from '../environments/register/addresses';
import { registerOf } from '../environments/register/flows';
import { placedServices } from '../environments/register/placed-service';
import type { ClusterSpec, NodePool } from '../environments/specification/cluster';
import type { EnvironmentSpec } from '../environments/specification/environment';
import { type ImageName, images, versions } from '../environments/versions';
import { WITNESS_TAINT } from '../model/labels';
import { TIERS } from '../model/tier';

/**
 * What an environment declares and no manifest can say, for the judge, which defines the shape and checks it
 * (`policies/facts.schema.json`).
 */
export function factsOf(environment: EnvironmentSpec): object {
  const { name, stage, asOf, domain, cities, clusters, proxy, waivers = [] } = environment;
  return {
    schemaVersion: 1,
    environment: name,
    stage,
    asOf,
    domain,
    trustDomain: trustDomainOf(environment),
    cities: cities.map((city) => ({ name: city.name, centres: city.centres.map((centre) => centre.name) })),
    clusters: clusters.map((cluster) => clusterFacts(environment, cluster)),
    services: serviceFacts(environment),
    targetsByTier: Object.fromEntries(TIERS.map((tier) => [String(tier), RECOVERY_TARGETS[tier]])),
    proxy: {
      requests: { cpu: `${proxy.cpuMillis}m`, memory: `${proxy.memoryMiB}Mi` },
      limits: { memory: `${proxy.memoryMiB}Mi` },
    },
    images: imageFacts(environment),
    exemptions: EXEMPTIONS,
    waivers,
  };
}

function clusterFacts(environment: EnvironmentSpec, cluster: ClusterSpec): object {
  const { name, role, city, centres, podCidr, serviceCidr, nodeCidr, nodePools } = cluster;
  const witnesses = new Set(centres.filter(({ witness = false }) => witness).map(({ centre }) => centre));
  return {
    name,
    role,
    city,
    kubernetesVersion: versions.kubernetes.version,
    mesh: role !== 'management',
    centres: centres.map(({ centre, votes, witness = false }) => ({ name: centre, votes, witness })),
    podCidr,
    serviceCidr,
    nodeCidr,
    apiServerCidr: nodeCidr,
    nodePools: nodePools.map((pool) => nodePoolFacts(pool, witnesses)),
    endpoints: endpointFacts(cluster),
    addresses: addressesOf(environment, cluster),
    flows: registerOf(environment, cluster),
  };
}

function nodePoolFacts({ name, centre, nodes, allocatable }: NodePool, witnesses: ReadonlySet<string>): object {
  const { cpu, memoryGiB, pods } = allocatable;
  return {
    name,
    centre,
    count: nodes,
    allocatable: { cpu: String(cpu), memory: `${memoryGiB}Gi`, pods },
    labels: { 'topology.kubernetes.io/zone': centre },
    taints: witnesses.has(centre) ? [{ key: WITNESS_TAINT, effect: 'NoSchedule' }] : [],
  };
}

/** Packaged pods: what charts make and no manifest holds. The gateways stand in manifests. */
function endpointFacts({ role }: ClusterSpec): object[] {
  const gateways = new Set(GATEWAY_PODS.map(({ name }) => name));
  return platformPodsOn(role)
    .filter(({ name }) => !gateways.has(name))
    .map(({ name, namespace, labels, serviceAccount, ports, hostNetwork = false }) => ({
      name,
      namespace,
      labels,
      serviceAccount,
      ports: ports.flatMap((port) => (port === 53 ? ['TCP', 'UDP'] : ['TCP']).map((protocol) => ({ port, protocol }))),
      mesh: false,
      hostNetwork,
    }));
}

function serviceFacts(environment: EnvironmentSpec): object[] {
  const placed = environment.clusters.map((cluster) => ({ cluster, services: placedServices(environment, cluster) }));
  return environment.landscape.units.flatMap((unit) =>
    unit.services.map(({ name, tier, dataClass, exposure }) => ({
      name,
      namespace: unit.name,
      tier,
      dataClass,
      team: unit.team,
      exposure: exposure === undefined ? 'internal' : 'public',
      clusters: placed.filter(({ services }) => services.has(name)).map(({ cluster }) => cluster.name),
    })),
  );
}

/** The lock of the images that the environment runs, by name. */
function imageFacts(environment: EnvironmentSpec): readonly LockedImage[] {
  const platform = (Object.keys(images) as ImageName[]).map(platformImage);
  const services = environment.landscape.units.flatMap((unit) =>
    unit.services.map(({ name }) => imageOf(unit.name, name)),
  );
  return [...platform, ...services].sort((a, b) => (a.image < b.image ? -1 : 1));
}
