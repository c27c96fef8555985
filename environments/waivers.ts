import type { Waiver } from './specification/waiver';

/**
 * Exceptions from rules, by environment.
 *
 * Each one names the rule, one object, the reason, the team that answers for it, and the last day on which it holds; an
 * expired one fails the synthesis.
 */
export const waivers: Readonly<Record<string, readonly Waiver[]>> = {};
