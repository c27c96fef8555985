import { object, oneOf, text } from './shape';

/** Where a unit keeps data. */
export const store = object({
  /** Its address; another name is another, empty store. */
  name: text,
  /** Namespace of the unit that owns it. */
  namespace: text,
  /** What keeps the data: `postgres`, `redis`, `object`. */
  engine: text,
  /** How much loss and downtime it may have, 0 the least. */
  tier: oneOf(0, 1, 2, 3),
  /** Sensitivity of what it may hold, 5 the highest. */
  dataClass: oneOf(1, 2, 3, 4, 5),
});
