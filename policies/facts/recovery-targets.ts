import { amount, map, type Of, object } from './shape';

/** Recovery targets by scenario (`node`, `centre`, `city`…). */
export const recoveryTargets = map(
  object({
    /** Time until the service works again, in seconds. */
    rtoSeconds: amount,
    /** Age of the newest data that may be lost, in seconds. */
    rpoSeconds: amount,
  }),
);

/** Recovery targets by scenario. */
export type RecoveryTargets = Of<typeof recoveryTargets>;
