import type { ClusterFact } from './facts';
import { grouped } from './grouped';
import { groupOf, namespaceOf, type PlacedObject } from './objects';
import { podKindOf } from './pods/kinds';
import { readWorkloads, type Workload } from './pods/workloads';
import type { TerraformInput } from './terraform/input';

/** The objects of one cluster, those of Terraform first, as rules look them up. */
export class ObjectView {
  /** By group, then by kind. */
  private readonly byKind = new Map<string, Map<string, PlacedObject[]>>();
  /** Those of a kind by namespace, where somebody asked for them. */
  private readonly byNamespace = new Map<readonly PlacedObject[], ReadonlyMap<string, readonly PlacedObject[]>>();
  private knownWorkloads: readonly Workload[] | undefined;
  private workloadsByNamespace: ReadonlyMap<string, readonly Workload[]> | undefined;

  /**
   * @param name name of the cluster
   * @param objects what stands in it, in the order of files and documents
   */
  public constructor(
    public readonly name: string,
    public readonly objects: readonly PlacedObject[],
  ) {
    for (const placed of objects) {
      const { apiVersion, kind } = placed.object;
      const kinds = made(this.byKind, groupOf(apiVersion), () => new Map<string, PlacedObject[]>());
      made(kinds, kind, () => []).push(placed);
    }
  }

  /** Objects of one kind, whatever the version; the group of the core API is empty. */
  public ofKind(group: string, kind: string): readonly PlacedObject[] {
    return this.byKind.get(group)?.get(kind) ?? NONE;
  }

  /** Objects of all kinds that a test wants, kind by kind. */
  public ofKinds(isWanted: (group: string, kind: string) => boolean): readonly PlacedObject[] {
    return [...this.byKind].flatMap(([group, kinds]) =>
      [...kinds].flatMap(([kind, objects]) => (isWanted(group, kind) ? objects : [])),
    );
  }

  /** Objects of one kind in one namespace, whatever the version. */
  public inNamespace(group: string, kind: string, namespace = 'default'): readonly PlacedObject[] {
    const objects = this.ofKind(group, kind);
    return made(this.byNamespace, objects, () => grouped(objects, namespaceOf)).get(namespace) ?? NONE;
  }

  /** All that makes pods, read once. */
  public get workloads(): readonly Workload[] {
    this.knownWorkloads ??= readWorkloads(this.ofKinds((group, kind) => podKindOf(group, kind) !== undefined));
    return this.knownWorkloads;
  }

  /** What makes pods in one namespace. */
  public workloadsIn(namespace = 'default'): readonly Workload[] {
    this.workloadsByNamespace ??= grouped(this.workloads, (workload) => workload.namespace);
    return this.workloadsByNamespace.get(namespace) ?? [];
  }
}

/** One cluster as checks see it: its objects, and what the environment declares about it. */
export class ClusterView extends ObjectView {
  /**
   * @param cluster what the environment declares about it
   * @param objects what stands in it, in the order of files and documents
   * @param terraform its landing zone
   */
  public constructor(
    public readonly cluster: ClusterFact,
    objects: readonly PlacedObject[],
    /** The landing zone as Terraform reads it, where there is one; its Kubernetes resources are among the objects. */
    public readonly terraform?: TerraformInput,
  ) {
    super(cluster.name, objects);
  }
}

const NONE: readonly PlacedObject[] = [];

/** What a map has under a key, made where it has nothing. */
function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
