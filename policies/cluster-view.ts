import type { ClusterFact } from './facts';
import { grouped } from './grouped';
import { groupOf, type PlacedObject } from './objects';
import { readWorkloads, type Workload } from './pods/workloads';

/** One cluster as rules see it: its objects, those of Terraform first, and what the environment declares about it. */
export class ClusterView {
  /** Name of the cluster. */
  public readonly name: string;
  private readonly byKind: ReadonlyMap<string, readonly PlacedObject[]>;
  private readonly byNamespace: ReadonlyMap<string, readonly PlacedObject[]>;
  private knownWorkloads: readonly Workload[] | undefined;
  private workloadsByNamespace: ReadonlyMap<string, readonly Workload[]> | undefined;

  /**
   * @param cluster what the environment declares about it
   * @param objects what stands in it, in the order of files and documents
   */
  public constructor(
    public readonly cluster: ClusterFact,
    public readonly objects: readonly PlacedObject[],
  ) {
    this.name = cluster.name;
    this.byKind = grouped(objects, ({ object: { apiVersion, kind } }) => `${groupOf(apiVersion)}/${kind}`);
    this.byNamespace = grouped(
      objects,
      ({ object: { apiVersion, kind, metadata } }) =>
        `${groupOf(apiVersion)}/${kind} ${metadata.namespace ?? 'default'}`,
    );
  }

  /** Objects of one kind, whatever the version; the group of the core API is empty. */
  public ofKind(group: string, kind: string): readonly PlacedObject[] {
    return this.byKind.get(`${group}/${kind}`) ?? [];
  }

  /** Objects of all kinds that a test wants, kind by kind. */
  public ofKinds(isWanted: (group: string, kind: string) => boolean): readonly PlacedObject[] {
    return [...this.byKind].flatMap(([key, objects]) => {
      const [group = '', kind = ''] = key.split('/');
      return isWanted(group, kind) ? objects : [];
    });
  }

  /** Objects of one kind in one namespace, whatever the version. */
  public inNamespace(group: string, kind: string, namespace = 'default'): readonly PlacedObject[] {
    return this.byNamespace.get(`${group}/${kind} ${namespace}`) ?? [];
  }

  /** All that makes pods, read once. */
  public get workloads(): readonly Workload[] {
    this.knownWorkloads ??= readWorkloads(this.objects);
    return this.knownWorkloads;
  }

  /** What makes pods in one namespace. */
  public workloadsIn(namespace = 'default'): readonly Workload[] {
    this.workloadsByNamespace ??= grouped(this.workloads, (workload) => workload.namespace);
    return this.workloadsByNamespace.get(namespace) ?? [];
  }
}
