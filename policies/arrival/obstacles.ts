import type { FlowFact } from '../facts';
import { type ObjectReference, type PlacedObject, referenceTo } from '../objects';
import { flowReference } from '../reachability/register';
import { listOf } from '../reachability/wording';
import type { Finding } from '../rule';

/** Something in the way of requests. */
export interface Obstacle {
  /** The object that is in the way. @default - none that stands: the flow itself is named */
  readonly placed?: PlacedObject;
  /** What is wrong. */
  readonly message: string;
  /** It only follows from something in the way, if there is something else. @default false */
  readonly follows?: boolean;
}

/** What is in the way, each thing once, with the flows that it keeps from arriving. */
export class Obstacles {
  private readonly found = new Map<string, { readonly obstacle: Obstacle; readonly flows: Set<string> }>();
  private readonly byObject = new Map<PlacedObject, Set<string>[]>();

  /** Notes what an object has wrong, whoever passes by it. */
  public addTo(placed: PlacedObject, messages: readonly string[]): void {
    for (const message of messages) {
      const flows = this.note({ placed, message });
      this.byObject.set(placed, [...(this.byObject.get(placed) ?? []), flows]);
    }
  }

  /** Objects of which something was noted. */
  public get objects(): readonly PlacedObject[] {
    return [...this.byObject.keys()];
  }

  /** Notes what one flow meets: obstacles of its own, and what the objects that it passes by have wrong. */
  public meetAll(flow: FlowFact, obstacles: readonly Obstacle[], passed: readonly PlacedObject[]): void {
    const known = passed.flatMap((placed) => this.byObject.get(placed) ?? []);
    for (const flows of known) {
      flows.add(flowReference(flow).name);
    }
    const causes = obstacles.filter(({ follows }) => !follows);
    for (const obstacle of causes.length + known.length > 0 ? causes : obstacles) {
      this.meet(flow, obstacle);
    }
  }

  private meet(flow: FlowFact, obstacle: Obstacle): void {
    const named = obstacle.placed ? obstacle : { ...obstacle, message: `does not arrive: ${obstacle.message}` };
    this.note(named, obstacle.placed ? undefined : flow).add(flowReference(flow).name);
  }

  /** Everything that was noted. */
  public findings(): readonly Finding[] {
    return [...this.found.values()].map(({ obstacle: { placed, message }, flows }) => {
      if (placed === undefined) {
        const [name = ''] = flows;
        const object: ObjectReference = { apiVersion: 'facts', kind: 'Flow', name };
        return { object, message };
      }
      const kept = flows.size === 0 ? '' : `; it keeps from arriving: ${listOf([...flows])}`;
      return { object: referenceTo(placed.object), file: placed.file, message: `${message}${kept}` };
    });
  }

  private note(obstacle: Obstacle, flow?: FlowFact): Set<string> {
    const { placed, message } = obstacle;
    const { kind = '', namespace = '', name = '' } = placed ? referenceTo(placed.object) : {};
    const key = [kind, namespace, name, flow ? flowReference(flow).name : '', message].join('|');
    const known = this.found.get(key) ?? { obstacle, flows: new Set<string>() };
    this.found.set(key, known);
    return known.flows;
  }
}
