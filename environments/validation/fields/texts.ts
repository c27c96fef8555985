import { quote } from '../place';
import { type Fault, type Field, type LeafOptions, leaf } from './field';

/** Finds what is wrong with a text, one fault at most. */
export type TextTest = (value: string) => Fault | undefined;

/** A text that passes all tests. */
export function text<V extends string = string>(
  tests: readonly TextTest[] = [],
  options: Pick<LeafOptions<V>, 'atOwner'> = {},
): Field<V> {
  return leaf({ expects: 'a text', isOfType: isText, tests, ...options });
}

/** Any text, also an empty one. */
export const anyText = text();

/** The name of something else; whether that exists is a matter of the area's rules. */
export const reference = text();

/** A text that people or systems need. */
export const written = text([
  (value) =>
    value.trim() === ''
      ? { mistake: 'empty-text', message: `${quote(value)} says nothing`, remedy: 'write what is asked for' }
      : undefined,
]);

const HOST = /^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const LONGEST_HOST = 253;

/** A DNS name in lower case. */
export const host = text([
  (value) =>
    HOST.test(value) && value.length <= LONGEST_HOST
      ? undefined
      : {
          mistake: 'malformed-host',
          message: `${quote(value)} is not a DNS name in lower case`,
          remedy: "write it like 'pay.bank.example', without scheme, port or wildcard",
        },
]);

/** An absolute https address. */
export const httpsUrl = text([
  (value) =>
    /^https:\/\/[^\s/]/.test(value) && !/\s/.test(value) && URL.canParse(value)
      ? undefined
      : {
          mistake: 'malformed-url',
          message: `${quote(value)} is not an absolute https address`,
          remedy: "write it like 'https://docs.bank.example/page'",
        },
]);

const LABEL_VALUE = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** The value of a Kubernetes label. */
export const labelValue = text([
  (value) =>
    LABEL_VALUE.test(value)
      ? undefined
      : {
          mistake: 'malformed-label-value',
          message: `${quote(value)} cannot be the value of a label`,
          remedy: "use letters, digits, '-', '_' and '.', a letter or digit first and last, at most 63 characters",
        },
]);

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar, as `YYYY-MM-DD`. */
export const day = text([
  (value) =>
    isDay(value)
      ? undefined
      : {
          mistake: 'malformed-date',
          message: `${quote(value)} is not a day of the calendar`,
          remedy: "write it like '2027-03-31'",
        },
]);

function isDay(value: string): boolean {
  const [, year, month, date] = (DAY.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) {
    return false;
  }
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= days;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
