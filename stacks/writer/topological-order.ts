import type { IConstruct } from 'constructs';
import type { Dependencies, ObjectGroup } from './dependencies';

/**
 * The constructs, each after all that it depends on, in the order of the `DependencyGraph` of cdk8s; dependencies on
 * constructs that are not among them are left out.
 *
 * The work is linear in constructs and dependencies, where cdk8s walks each path through the graph (30 layers of 3
 * objects: 3^30 paths).
 *
 * @throws when constructs depend on each other in a circle, naming the circle. cdk8s silently leaves out a construct
 * that depends on itself; here that is a circle too.
 */
export function topologicalOrder(constructs: readonly IConstruct[], dependencies: Dependencies): IConstruct[] {
  const walk = new Walk(constructs, dependencies);
  // As cdk8s: first from all that nothing depends on. What is left then can only be in a circle.
  const depended = constructsDependedOn(constructs, dependencies);
  for (const construct of constructs) {
    if (!depended.has(construct)) {
      walk.from(construct);
    }
  }
  for (const construct of constructs) {
    walk.from(construct);
  }
  return walk.order;
}

/** A construct on the way from a root, and what of its predecessors is still to be looked at. */
interface Step {
  readonly construct: IConstruct;
  readonly outstanding: Iterator<IConstruct>;
}

/** A walk in depth, with a list instead of recursion: a chain of dependencies may be longer than the call stack. */
class Walk {
  public readonly order: IConstruct[] = [];
  private readonly finished = new Set<IConstruct>();
  private readonly finishedGroups = new Set<ObjectGroup>();
  private readonly onTheWay = new Set<IConstruct>();
  private readonly scope: ReadonlySet<IConstruct>;

  public constructor(
    constructs: readonly IConstruct[],
    private readonly dependencies: Dependencies,
  ) {
    this.scope = new Set(constructs);
  }

  public from(root: IConstruct): void {
    const steps: Step[] = [];
    this.enter(root, steps);
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      const next = step.outstanding.next();
      if (next.done) {
        this.leave(step.construct, steps);
      } else {
        this.enter(next.value, steps);
      }
    }
  }

  private enter(construct: IConstruct, steps: Step[]): void {
    if (this.finished.has(construct) || !this.scope.has(construct)) {
      return;
    }
    if (this.onTheWay.has(construct)) {
      const way = steps.map((step) => step.construct);
      throw circleError([...way.slice(way.indexOf(construct)), construct]);
    }
    this.onTheWay.add(construct);
    steps.push({ construct, outstanding: this.predecessors(construct) });
  }

  private leave(construct: IConstruct, steps: Step[]): void {
    steps.pop();
    this.onTheWay.delete(construct);
    this.finished.add(construct);
    this.order.push(construct);
  }

  private *predecessors(construct: IConstruct): Generator<IConstruct> {
    const found = this.dependencies.of(construct);
    if (found === undefined) {
      return;
    }
    yield* found.single;
    for (const group of found.groups) {
      if (!this.finishedGroups.has(group)) {
        yield* this.membersOf(group, construct);
      }
    }
  }

  /** An object that depends on the chart it is in comes after all others there, not after itself. */
  private *membersOf(group: ObjectGroup, dependent: IConstruct): Generator<IConstruct> {
    let containsDependent = false;
    for (const member of group.members) {
      if (member === dependent) {
        containsDependent = true;
      } else {
        yield member;
      }
    }
    if (!containsDependent) {
      this.finishedGroups.add(group);
    }
  }
}

function circleError(circle: readonly IConstruct[]): Error {
  return new Error(`Dependency cycle detected: ${circle.map((construct) => construct.node.path).join(' => ')}`);
}

function constructsDependedOn(constructs: readonly IConstruct[], dependencies: Dependencies): Set<IConstruct> {
  const depended = new Set<IConstruct>();
  const firstDependents = new Map<ObjectGroup, IConstruct>();
  for (const construct of constructs) {
    const predecessors = dependencies.of(construct);
    for (const single of predecessors?.single ?? []) {
      depended.add(single);
    }
    for (const group of predecessors?.groups ?? []) {
      addMembers(group, construct, firstDependents, depended);
    }
  }
  return depended;
}

/** All members but the dependent itself; so after two dependents all are in, and the rest of them add none. */
function addMembers(
  group: ObjectGroup,
  dependent: IConstruct,
  firstDependents: Map<ObjectGroup, IConstruct>,
  depended: Set<IConstruct>,
): void {
  const first = firstDependents.get(group);
  if (first !== undefined) {
    if (group.members.has(first)) {
      depended.add(first);
    }
    return;
  }
  firstDependents.set(group, dependent);
  for (const member of group.members) {
    if (member !== dependent) {
      depended.add(member);
    }
  }
}
