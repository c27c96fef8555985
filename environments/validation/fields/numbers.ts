import { DATA_CLASSES, type DataClass } from '../../../model/data-class';
import { TIERS, type Tier } from '../../../model/tier';
import { type Fault, type Field, leaf } from './field';

/** Bounds of an integer. */
export interface Bounds {
  /**
   * Smallest value.
   * @default 1
   */
  readonly least?: number;
  /**
   * Greatest value.
   * @default - no upper bound
   */
  readonly most?: number;
}

/** An integer within bounds. */
export function integer({ least = 1, most }: Bounds = {}): Field<number> {
  const wanted = `an integer ${most === undefined ? `of at least ${least}` : `from ${least} to ${most}`}`;
  return number((value) =>
    Number.isSafeInteger(value) && value >= least && value <= (most ?? value) ? undefined : malformed(value, wanted),
  );
}

/** Any number above zero, not only integers. */
export const positive = number((value) => (value > 0 ? undefined : malformed(value, 'a number above 0')));

/** A TCP port. */
export const port = integer({ most: 65_535 });

/** A tier. */
export const tier = number<Tier>((value) =>
  TIERS.some((each) => each === value) ? undefined : nonexistent('unknown-tier', `tier ${value}`, '0, 1, 2 or 3'),
);

/** A data class. */
export const dataClass = number<DataClass>((value) =>
  DATA_CLASSES.some((each) => each === value)
    ? undefined
    : nonexistent('unknown-data-class', `data class ${value}`, '1, 2, 3, 4 or 5'),
);

/** A share of something in percent; it is told at the part that has it. */
export const percent = number(
  (value) =>
    Number.isInteger(value) && value >= 1 && value <= 100
      ? undefined
      : {
          mistake: 'malformed-percent',
          message: `${value} percent is not an integer from 1 to 100`,
          remedy: 'give a share of 1–100, or remove the split',
        },
  { atOwner: true },
);

function number<V extends number = number>(
  test: (value: number) => Fault | undefined,
  { atOwner = false } = {},
): Field<V> {
  return leaf({ expects: 'a number', isOfType: isNumber, tests: [test], atOwner });
}

/** Nothing can be said about what is infinite or no number at all. */
function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function malformed(value: number, wanted: string): Fault {
  return { mistake: 'malformed-number', message: `${value} is not ${wanted}`, remedy: `give ${wanted}` };
}

function nonexistent(mistake: Fault['mistake'], what: string, known: string): Fault {
  return { mistake, message: `${what} does not exist`, remedy: `use ${known}` };
}
