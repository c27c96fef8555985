import { type FactsProblem, unknown } from './problem';
import { anyText, type Of, object, optional, text } from './shape';
import { badDays, day } from './values';

/** A violation that its owner accepts until a day. */
export const waiver = object({
  /** Id of the rule. */
  rule: text,
  /** The one object. */
  object: object({
    /** Cluster in which it stands. */
    cluster: text,
    /** Its kind. */
    kind: text,
    /** Its namespace. @default - it belongs to the whole cluster */
    namespace: optional(text),
    /** Its name. */
    name: text,
  }),
  /** Why it is accepted; an empty one makes the waiver void. */
  reason: anyText,
  /** What keeps the risk small; an empty one makes the waiver void. */
  compensation: anyText,
  /** Who answers for it; an empty one makes the waiver void. */
  owner: anyText,
  /** Who agreed to it; an empty one, or the owner, makes the waiver void. */
  approver: anyText,
  /** First day on which it counts. */
  issued: day,
  /** Last day on which it counts. */
  expires: day,
});

/** A violation that its owner accepts until a day. */
export type Waiver = Of<typeof waiver>;

/** A cluster that the environment does not have, and a day that no calendar has. */
export function checkWaiver(
  { object, issued, expires }: Waiver,
  known: ReadonlySet<string>,
  path: string,
): FactsProblem[] {
  return [
    ...unknown(`${path}.object.cluster`, 'cluster', [object.cluster], known),
    ...badDays(`${path}.issued`, [issued]),
    ...badDays(`${path}.expires`, [expires]),
  ];
}
