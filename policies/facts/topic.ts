import { object, oneOf, text } from './shape';

/** A stream of events. */
export const topic = object({
  /** Name that clients use; another name is another, empty topic. */
  name: text,
  /** Namespace of the unit that owns its schema. */
  namespace: text,
  /** How much loss and downtime it may have, 0 the least. */
  tier: oneOf(0, 1, 2, 3),
  /** Sensitivity of what it may carry, 5 the highest. */
  dataClass: oneOf(1, 2, 3, 4, 5),
});
