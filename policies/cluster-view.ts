import type { ClusterFact } from './facts';
import { groupOf, type PlacedObject } from './objects';
import { readWorkloads, type Workload } from './pods/workloads';

/** One cluster as rules see it: its objects, those of Terraform first, and what the environment declares about it. */
export class ClusterView {
  /** Name of the cluster. */
  public readonly name: string;
  private readonly byKind = new Map<string, PlacedObject[]>();
  private knownWorkloads: readonly Workload[] | undefined;

  /**
   * @param cluster what the environment declares about it
   * @param objects what stands in it, in the order of files and documents
   */
  public constructor(
    public readonly cluster: ClusterFact,
    public readonly objects: readonly PlacedObject[],
  ) {
    this.name = cluster.name;
    for (const placed of objects) {
      const key = `${groupOf(placed.object.apiVersion)}/${placed.object.kind}`;
      const known = this.byKind.get(key);
      if (known) {
        known.push(placed);
      } else {
        this.byKind.set(key, [placed]);
      }
    }
  }

  /** Objects of one kind, whatever the version; the group of the core API is empty. */
  public ofKind(group: string, kind: string): readonly PlacedObject[] {
    return this.byKind.get(`${group}/${kind}`) ?? [];
  }

  /** All that makes pods, read once. */
  public get workloads(): readonly Workload[] {
    this.knownWorkloads ??= readWorkloads(this.objects);
    return this.knownWorkloads;
  }
}
