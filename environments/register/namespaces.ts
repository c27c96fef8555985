import type { PlatformPods } from '../platform/pods';
import type { PackagedComponent } from '../specification/component';
import { gatewaysOf, type Mesh } from './mesh';
import type { PlacedUnit } from './placed-service';

/** A namespace that Terrace makes on a cluster. */
export interface PlannedNamespace {
  /** Its name: that of the component, of the unit or its data, or the gateway's own. */
  readonly name: string;
  /** Terraform makes those of packaged components, which must exist before GitOps; cdk8s makes all others. */
  readonly madeBy: 'terraform' | 'cdk8s';
  /** Whether its pods are on the mesh. */
  readonly onMesh: boolean;
}

/** The namespaces of packaged components, units, gateways and other pods, in the order of their names. */
export function namespacesOf(
  packaged: readonly PackagedComponent[],
  units: readonly PlacedUnit[],
  mesh: Mesh | undefined,
  pods: readonly PlatformPods[],
): readonly PlannedNamespace[] {
  const namespaces: readonly PlannedNamespace[] = [
    ...packaged.map(({ namespace }) => ({ name: namespace, madeBy: 'terraform', onMesh: false }) as const),
    ...units.map(({ unit }) => ({ name: unit.name, madeBy: 'cdk8s', onMesh: true }) as const),
    ...gatewaysOf(mesh).map(({ namespace }) => ({ name: namespace, madeBy: 'cdk8s', onMesh: true }) as const),
    ...dataNamespaces(pods).map((name) => ({ name, madeBy: 'cdk8s', onMesh: false }) as const),
  ];
  return [...namespaces].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Namespaces that are there for what operators make in them. */
function dataNamespaces(pods: readonly PlatformPods[]): readonly string[] {
  return [...new Set(pods.filter(({ elsewhere }) => elsewhere !== undefined).map(({ namespace }) => namespace))];
}
