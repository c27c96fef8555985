import type { Tier } from '../model/tier';

/** How long a service may be away, and how much of its data may be lost. */
export interface RecoveryTarget {
  /** Longest time from the loss until the service answers again (RTO). */
  readonly rtoSeconds: number;
  /** Longest span before the loss whose data may be missing afterwards (RPO). */
  readonly rpoSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Targets of each tier when a centre, or a city, is lost.
 *
 * Source: the stricter of 银监办发〔2010〕114号, JR/T 0044 and GB/T 20988-2025 level 5 for tiers 0 and 1; the bank's own
 * judgement below.
 */
export const RECOVERY_TARGETS: Readonly<Record<Tier, Readonly<Record<'centre' | 'city', RecoveryTarget>>>> = {
  0: { centre: { rtoSeconds: 5 * MINUTE, rpoSeconds: 0 }, city: { rtoSeconds: HOUR, rpoSeconds: MINUTE } },
  1: { centre: { rtoSeconds: 30 * MINUTE, rpoSeconds: 5 }, city: { rtoSeconds: 2 * HOUR, rpoSeconds: 5 * MINUTE } },
  2: { centre: { rtoSeconds: 4 * HOUR, rpoSeconds: 15 * MINUTE }, city: { rtoSeconds: DAY, rpoSeconds: 2 * HOUR } },
  3: { centre: { rtoSeconds: DAY, rpoSeconds: 2 * HOUR }, city: { rtoSeconds: 7 * DAY, rpoSeconds: DAY } },
};
