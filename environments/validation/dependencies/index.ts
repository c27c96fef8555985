import type { Rule } from '../rule';
import { cycleRules } from './cycles';
import { tierRules } from './tiers';

/** What cannot work without what. */
export const dependencyRules: readonly Rule[] = [...tierRules, ...cycleRules];
