/**
 * How much loss and downtime is allowed: 0 is the strictest.
 *
 * 0 ledger, payment, identity; 1 mobile bank, risk; 2 notices, reports; 3 internal tools.
 */
export type Tier = 0 | 1 | 2 | 3;

/** All tiers, the strictest first. */
export const TIERS: readonly Tier[] = [0, 1, 2, 3];
