import type { Operator } from '../specification/platform';
import { gatewaysOf, type Mesh } from './mesh';
import type { PlacedUnit } from './placed-service';

/** A namespace that Terrace makes on a cluster. */
export interface PlannedNamespace {
  /** Its name: that of the operator, of the unit, or the gateway's own. */
  readonly name: string;
  /** Terraform makes those of operators, which must exist before GitOps; cdk8s makes all others. */
  readonly madeBy: 'terraform' | 'cdk8s';
  /** Whether its pods are on the mesh. */
  readonly onMesh: boolean;
}

/** The namespaces of operators, units and gateways, in the order of their names. */
export function namespacesOf(
  operators: readonly Operator[],
  units: readonly PlacedUnit[],
  mesh: Mesh | undefined,
): readonly PlannedNamespace[] {
  const namespaces: readonly PlannedNamespace[] = [
    ...operators.map(({ name }) => ({ name, madeBy: 'terraform', onMesh: false }) as const),
    ...units.map(({ unit }) => ({ name: unit.name, madeBy: 'cdk8s', onMesh: true }) as const),
    ...gatewaysOf(mesh).map(({ namespace }) => ({ name: namespace, madeBy: 'cdk8s', onMesh: true }) as const),
  ];
  return [...namespaces].sort((a, b) => (a.name < b.name ? -1 : 1));
}
