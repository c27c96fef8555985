import { packagedOn } from '../platform/packaged';
import { type PlatformPods, platformPodsOn } from '../platform/pods';
import type { ClusterSpec } from '../specification/cluster';
import type { PackagedComponent } from '../specification/component';
import type { EnvironmentSpec } from '../specification/environment';
import type { PlatformFlow } from '../specification/platform';
import { type Addresses, addressesOf } from './addresses';
import { gatewaysOf, type Mesh, meshOf } from './mesh';
import { namespacesOf, type PlannedNamespace } from './namespaces';
import { type OutsideHost, outsideHosts } from './outside-hosts';
import { type PlacedService, type PlacedUnit, placedServices, unitsOf } from './placed-service';
import { platformFlows } from './platform-flows';
import { type PublicEntry, publicEntries } from './public-entries';

/**
 * What follows from an environment for one of its clusters, computed once: the register, the facts, the stacks and the
 * guide read it.
 */
export interface ClusterPlan {
  /** The environment, which is valid. */
  readonly environment: EnvironmentSpec;
  /** The cluster of the environment that the plan is for. */
  readonly cluster: ClusterSpec;
  /** Services that the cluster runs, by name, in the order of their names. */
  readonly services: ReadonlyMap<string, PlacedService>;
  /** Units with a service on the cluster, in the order of their names. */
  readonly units: readonly PlacedUnit[];
  /** Public hosts that services of the cluster are exposed under, in the order of their names. */
  readonly publicEntries: readonly PublicEntry[];
  /** Hosts outside the platform that services of the cluster use, by the name of their addresses. */
  readonly outsideHosts: ReadonlyMap<string, OutsideHost>;
  /** Addresses outside the pods that flows of the cluster may name. */
  readonly addresses: readonly Addresses[];
  /** Components that Terraform installs on the cluster, in the order of installation. */
  readonly packaged: readonly PackagedComponent[];
  /** Pods of the platform that no manifest holds: Kubernetes' own, and those that charts make. */
  readonly packagedPods: readonly PlatformPods[];
  /** The platform's own flows. */
  readonly platformFlows: readonly PlatformFlow[];
  /** The mesh with its gateways; `undefined` on a cluster without the mesh's control plane. */
  readonly mesh: Mesh | undefined;
  /** Namespaces that Terrace makes, in the order of their names. */
  readonly namespaces: readonly PlannedNamespace[];
  /** Number of centres that run services: all but the witnesses. */
  readonly servingCentres: number;
}

/**
 * The plan of a cluster of a valid environment.
 *
 * @throws when the mesh lacks a gateway, see {@link meshOf}
 */
export function planOf(environment: EnvironmentSpec, cluster: ClusterSpec): ClusterPlan {
  const services = placedServices(environment, cluster);
  const units = unitsOf(services);
  const packaged = packagedOn(cluster.role);
  const pods = platformPodsOn(cluster.role);
  const mesh = meshOf(pods);
  const gateways = new Set(gatewaysOf(mesh).map(({ name }) => name));
  return {
    environment,
    cluster,
    services,
    units,
    publicEntries: publicEntries(environment, services),
    outsideHosts: outsideHosts(environment, services),
    addresses: addressesOf(environment, cluster),
    packaged,
    packagedPods: pods.filter(({ name }) => !gateways.has(name)),
    platformFlows: platformFlows(environment, cluster),
    mesh,
    namespaces: namespacesOf(packaged, units, mesh),
    servingCentres: cluster.centres.filter(({ witness = false }) => !witness).length,
  };
}

/**
 * The mesh on which the services of a cluster stand.
 *
 * @throws on a cluster without one, where no service may be placed
 */
export function serviceMesh({ cluster, mesh }: ClusterPlan): Mesh {
  if (mesh === undefined) {
    throw new Error(`cluster '${cluster.name}' runs services without a mesh; place none there, or install istiod`);
  }
  return mesh;
}
