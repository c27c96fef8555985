import type { Mistake } from './mistakes';

/** One thing that is wrong with an environment. */
export interface Problem {
  /** What kind of mistake it is. */
  readonly mistake: Mistake;
  /** Where it is, by names: `landscape.units[pay].services[payment].calls[ledger]`. */
  readonly place: string;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
}
