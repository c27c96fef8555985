import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';

/**
 * What each construct comes after, as cdk8s infers it: a chart after the charts nested in it and after each chart that
 * one of its constructs depends on; an object after each object of what it, or a construct around it, depends on.
 *
 * cdk8s writes an edge for each pair of objects into the construct tree, so that one chart after another of 1,000
 * objects each is a million edges. Here they share one {@link ObjectGroup}, and the tree stays as it was.
 */
export interface Dependencies {
  /** True when nothing comes after anything. */
  readonly isEmpty: boolean;
  /** What this construct comes after; undefined when nothing. */
  of(construct: IConstruct): Predecessors | undefined;
}

/** What one construct comes after, in the order in which cdk8s looks at it. */
export interface Predecessors {
  /** Declared ones, then charts; the order of a file depends on this order. */
  readonly single: Set<IConstruct>;
  /** All objects of a chart or construct at once; looked at after the single ones. */
  readonly groups: Set<ObjectGroup>;
}

/** The objects in a construct that belong to the construct's own chart. */
export interface ObjectGroup {
  readonly members: ReadonlySet<IConstruct>;
}

interface Edge {
  readonly source: IConstruct;
  readonly target: IConstruct;
}

/**
 * Infers the dependencies of an app, without changing its constructs.
 *
 * @param constructs all constructs of the app, in the order of `app.node.findAll()`
 * @throws when a construct outside of any chart takes part in a dependency
 */
export function inferDependencies(constructs: readonly IConstruct[]): Dependencies {
  const inference = new Inference();
  const declared = declaredEdges(constructs);
  for (const { source, target } of declared) {
    inference.predecessorsOf(source).single.add(target);
  }
  for (const chart of constructs.filter(Chart.isChart)) {
    for (const nested of chart.node.children.filter(Chart.isChart)) {
      inference.addBetweenCharts(chart, nested);
    }
  }
  for (const { source, target } of declared) {
    inference.addBetweenCharts(Chart.of(source), Chart.of(target));
  }
  for (const construct of constructs) {
    inference.addBetweenObjects(construct);
  }
  return inference;
}

function declaredEdges(constructs: readonly IConstruct[]): Edge[] {
  const edges: Edge[] = [];
  for (const source of constructs) {
    for (const target of source.node.dependencies) {
      edges.push({ source, target });
    }
  }
  return edges;
}

class Inference implements Dependencies {
  private readonly predecessors = new Map<IConstruct, Predecessors>();
  private readonly groups = new Map<IConstruct, ObjectGroup>();

  public get isEmpty(): boolean {
    return this.predecessors.size === 0;
  }

  public of(construct: IConstruct): Predecessors | undefined {
    return this.predecessors.get(construct);
  }

  public predecessorsOf(construct: IConstruct): Predecessors {
    let found = this.predecessors.get(construct);
    if (found === undefined) {
      found = { single: new Set(), groups: new Set() };
      this.predecessors.set(construct, found);
    }
    return found;
  }

  public addBetweenCharts(source: IConstruct, target: IConstruct): void {
    if (source !== target) {
      this.predecessorsOf(source).single.add(target);
    }
  }

  /** Every object in `construct` comes after every object in what `construct` comes after. */
  public addBetweenObjects(construct: IConstruct): void {
    const predecessors = this.predecessors.get(construct);
    if (predecessors === undefined) {
      return;
    }
    const sources = this.groupOf(construct).members;
    for (const target of predecessors.single) {
      const group = this.groupOf(target);
      const isKnown = isAlone(sources, construct) && isAlone(group.members, target);
      for (const source of isKnown ? [] : sources) {
        this.predecessorsOf(source).groups.add(group);
      }
    }
  }

  private groupOf(construct: IConstruct): ObjectGroup {
    let group = this.groups.get(construct);
    if (group === undefined) {
      const chart = Chart.of(construct);
      const members = construct.node
        .findAll()
        .filter((found): found is ApiObject => ApiObject.isApiObject(found) && Chart.of(found) === chart);
      group = { members: new Set(members) };
      this.groups.set(construct, group);
    }
    return group;
  }
}

/** True when `construct` is the only object in itself, so that a declared dependency says all. */
function isAlone(members: ReadonlySet<IConstruct>, construct: IConstruct): boolean {
  return members.size === 1 && members.has(construct);
}
