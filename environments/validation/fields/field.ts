import type { Problem } from '../problem';
import type { Findings } from './findings';

/** What is wrong with a value, wherever it stands. */
export type Fault = Omit<Problem, 'place'>;

/** Where a value stands. */
export interface Position {
  /** Place of the value. */
  readonly place: string;
  /** Place of the object that the value belongs to; the empty text is the environment. */
  readonly owner: string;
}

/** How a value is judged by itself. */
export interface Judge {
  /** What is expected, in words: `a text`. */
  readonly expects: string;
  /** Reports what is wrong with a value, of which no compiler may have seen the type, and says whether it is sound. */
  readonly check: (value: unknown, position: Position, findings: Findings) => boolean;
  /**
   * Whether the value may be left out, or a rule explains its absence better.
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * One row of a table: what a value of type `V` must be.
 *
 * A row fits a property only if `V` is exactly its type, so a word without its choices, or a tier that may be any
 * number, does not compile.
 */
export interface Field<in out V> extends Judge {
  /**
   * Never set: it binds `V`.
   * @default - always
   */
  readonly accepts?: (value: V) => V;
}

/** A row for a value that may be left out. */
export interface OptionalField<in out V> extends Field<V> {
  /** Always: nothing is missing without the value. */
  readonly optional: true;
}

/** A table: a row for every property of `T`, optional where the property is. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalField<NonNullable<T[K]>> : Field<T[K]>;
};

/** A value that may be left out, or whose absence a rule explains better. */
export function optional<V>(field: Field<V>): OptionalField<V> {
  return { ...field, optional: true };
}

/** How a plain value is judged. */
export interface LeafOptions<V> {
  /** What is expected, in words: `a text`. */
  readonly expects: string;
  /** Whether the value has the type. */
  readonly isOfType: (value: unknown) => value is V;
  /** What may be wrong with a value of the type; the first fault is told alone, for the next tests build on it. */
  readonly tests: readonly ((value: V) => Fault | undefined)[];
  /**
   * Whether faults are told at the object that the value belongs to: its name is what that object is found by.
   * @default false
   */
  readonly atOwner?: boolean;
}

/** A value without parts. */
export function leaf<T, V extends T>({ expects, isOfType, tests, atOwner }: LeafOptions<T>): Field<V> {
  function check(value: unknown, { place, owner }: Position, findings: Findings): boolean {
    if (!isOfType(value)) {
      findings.wrongType(value, place, expects);
      return false;
    }
    for (const test of tests) {
      const fault = test(value);
      if (fault !== undefined) {
        findings.report({ ...fault, place: atOwner && owner !== '' ? owner : place });
        return false;
      }
    }
    return true;
  }
  return { expects, check };
}
