import { grouped } from '../look-up';
import { refuseSenselessComponents } from '../platform/component-check';
import { COMPONENTS } from '../platform/components';
import { flowsOn } from '../platform/flows';
import { packagedOn } from '../platform/packaged';
import { type PlatformPods, platformPodsOn } from '../platform/pods';
import { hasComponent, runningPart } from '../running';
import type { ClusterSpec } from '../specification/cluster';
import type { Component, PackagedComponent } from '../specification/component';
import type { EnvironmentSpec } from '../specification/environment';
import type { PlatformFlow } from '../specification/platform';
import { type Addresses, addressesOf } from './addresses';
import { gatewaysOf, type Mesh, meshOf } from './mesh';
import { namespacesOf, type PlannedNamespace } from './namespaces';
import { type OutsideHost, outsideHosts } from './outside-hosts';
import { placedPods } from './placed-pods';
import { type PlacedService, type PlacedUnit, placedServices, unitsOf } from './placed-service';
import { platformFlows } from './platform-flows';
import { type PublicEntry, publicEntries } from './public-entries';

/**
 * What follows from an environment for one of its clusters, computed once: the register, the facts, the stacks and the
 * guide read it.
 */
export interface ClusterPlan {
  /** The environment, which is valid, with the part of its landscape that runs. */
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
  /** Pods of the platform that no manifest holds: Kubernetes' own, those of charts and of operators, once a namespace. */
  readonly packagedPods: readonly PlatformPods[];
  /** Packaged pods and gateways, by their name. */
  readonly podsByName: ReadonlyMap<string, readonly PlatformPods[]>;
  /** Packaged pods and gateways, by the name of their namespace. */
  readonly podsByNamespace: ReadonlyMap<string, readonly PlatformPods[]>;
  /** Those of the packaged pods that are in the network of their node. */
  readonly podsOnNodes: readonly PlatformPods[];
  /** The platform's own flows. */
  readonly platformFlows: readonly PlatformFlow[];
  /** The mesh with its gateways; `undefined` on a cluster without the mesh's control plane. */
  readonly mesh: Mesh | undefined;
  /** Namespaces that Terrace makes, in the order of their names. */
  readonly namespaces: readonly PlannedNamespace[];
  /** The same namespaces by their name. */
  readonly namespacesByName: ReadonlyMap<string, PlannedNamespace>;
  /** Number of centres that run services: all but the witnesses. */
  readonly servingCentres: number;
}

/**
 * The plan of a cluster of a valid environment.
 *
 * @param known what may run on clusters beside the services
 * @throws when the mesh lacks a gateway, see {@link meshOf}, and for records that {@link refuseSenselessComponents} refuses
 */
export function planOf(
  whole: EnvironmentSpec,
  cluster: ClusterSpec,
  known: readonly Component[] = COMPONENTS,
): ClusterPlan {
  refuseSenselessComponents(known, whole.landscape.units);
  const environment = runningPart(whole);
  const components = known.filter(({ namespace }) => hasComponent(environment, namespace));
  const services = placedServices(environment, cluster);
  const units = unitsOf(services);
  const packaged = packagedOn(cluster.role, components);
  const pods = placedPods(platformPodsOn(cluster.role, components), units);
  const mesh = meshOf(pods);
  const namespaces = namespacesOf(packaged, units, mesh, pods);
  const addresses = addressesOf(environment, cluster);
  const flows = flowsOn(cluster.role, components);
  const packagedPods = pods.filter(({ madeBy }) => madeBy !== 'terrace');
  const podsAndGateways = [...packagedPods, ...gatewaysOf(mesh)];
  return {
    environment,
    cluster,
    services,
    units,
    publicEntries: publicEntries(environment, services),
    outsideHosts: outsideHosts(environment, services),
    addresses,
    packaged,
    packagedPods,
    podsByName: grouped(podsAndGateways, ({ name }) => name),
    podsByNamespace: grouped(podsAndGateways, ({ namespace }) => namespace),
    podsOnNodes: packagedPods.filter(({ hostNetwork }) => hostNetwork),
    platformFlows: platformFlows(environment, flows, { pods, namespaces, addresses }),
    mesh,
    namespaces,
    namespacesByName: new Map(namespaces.map((each) => [each.name, each])),
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

/** The pods of the platform that flows name so, gateways among them, once a namespace. */
export function podsNamed({ podsByName }: ClusterPlan, name: string): readonly PlatformPods[] {
  return podsByName.get(name) ?? [];
}
