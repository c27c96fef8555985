import { DATA_CLASSES, type DataClass } from '../../../model/data-class';
import { TIERS, type Tier } from '../../../model/tier';
import { type Fault, type Field, leaf } from './field';

type NumberTest = (value: number) => Fault | undefined;

/** Bounds of a number. */
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
  /**
   * What is counted, where the name of the property does not say it: `cores`.
   * @default - nothing is said
   */
  readonly unit?: string;
}

/** An integer within bounds. */
export function integer(bounds: Bounds = {}): Field<number> {
  return number([within('an integer', bounds, Number.isSafeInteger)]);
}

/** A number within bounds, whole or not. */
export function decimal(bounds: Bounds): Field<number> {
  return number([within('a number', bounds, () => true)]);
}

/** The greatest number that a port can have. */
export const LAST_PORT = 65_535;

/** Port on which services send plain HTTP to the proxy beside them; the mesh knows a host by one protocol a port. */
const PLAIN_PORT = 80;

/** The port at which a host outside takes TLS. */
export const tlsPort = number([
  within('an integer', { most: LAST_PORT }, Number.isSafeInteger),
  (value) =>
    value === PLAIN_PORT
      ? {
          mistake: 'plain-port',
          message: `${PLAIN_PORT} is the port on which services speak to the mesh without TLS`,
          remedy: 'give the port at which the host takes TLS',
        }
      : undefined,
]);

/** A tier. */
export const tier = number<Tier>([
  (value) =>
    TIERS.some((each) => each === value) ? undefined : nonexistent('unknown-tier', `tier ${value}`, '0, 1, 2 or 3'),
]);

/** A data class. */
export const dataClass = number<DataClass>([
  (value) =>
    DATA_CLASSES.some((each) => each === value)
      ? undefined
      : nonexistent('unknown-data-class', `data class ${value}`, '1, 2, 3, 4 or 5'),
]);

/** A share of something in percent; it is told at the part that has it. */
export const percent = number(
  [
    (value) =>
      Number.isInteger(value) && value >= 1 && value <= 100
        ? undefined
        : {
            mistake: 'malformed-percent',
            message: `${value} percent is not an integer from 1 to 100`,
            remedy: 'give a share of 1–100, or remove the split',
          },
  ],
  { atOwner: true },
);

function within(kind: string, { least = 1, most, unit }: Bounds, isOfKind: (value: number) => boolean): NumberTest {
  const range = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
  const wanted = [kind, range, unit].filter((part) => part !== undefined).join(' ');
  return (value) =>
    isOfKind(value) && value >= least && value <= (most ?? value) ? undefined : malformed(value, wanted);
}

function number<V extends number = number>(tests: readonly NumberTest[], { atOwner = false } = {}): Field<V> {
  return leaf({ expects: 'a number', isOfType: isNumber, tests, atOwner });
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

/** Nobody waits longer than a minute for an answer; in less than 10 ms no request crosses the mesh and comes back. */
export const deadline = integer({ least: 10, most: 60_000, unit: 'ms' });
