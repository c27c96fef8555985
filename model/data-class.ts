/**
 * Sensitivity of data after JR/T 0197: 1 is public, 5 the most sensitive.
 *
 * A store or topic must have at least the class of everything that is written to it.
 */
export type DataClass = 1 | 2 | 3 | 4 | 5;

/** All data classes, the least sensitive first. */
export const DATA_CLASSES: readonly DataClass[] = [1, 2, 3, 4, 5];
