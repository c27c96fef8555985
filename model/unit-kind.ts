/**
 * What a unit is to the bank.
 *
 * `channel` faces people, `shared` is used by many, `application` is built on shared units, `adapter` leads out of the platform.
 */
export type UnitKind = 'channel' | 'shared' | 'application' | 'adapter';

/** All kinds of units. */
export const UNIT_KINDS: readonly UnitKind[] = ['channel', 'shared', 'application', 'adapter'];
