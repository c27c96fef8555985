import { unseenIn } from '../characters';
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

/** The name of something else; whether that exists is a matter of the area's rules. */
export const reference = text();

/** Longest text for people, a few sentences: it stands in annotations, which have 256 KiB together. */
const LONGEST_PROSE = 500;

/** A text for people, also an empty one, in which they see everything that is there. */
export const prose = text([unreadable]);

/** A text that people need. */
export const written = text([
  (value) =>
    value.trim() === ''
      ? { mistake: 'empty-text', message: `${quote(value)} says nothing`, remedy: 'write what is asked for' }
      : unreadable(value),
]);

function unreadable(value: string): Fault | undefined {
  const unseen = unseenIn(value);
  if (unseen !== undefined) {
    return unreadableText(`${quote(value)} holds the character ${unseen}, which nobody sees`, 'remove the character');
  }
  if (value.length > LONGEST_PROSE) {
    return unreadableText(
      `${quote(value)} has ${value.length} characters`,
      `say it in at most ${LONGEST_PROSE} characters`,
    );
  }
  return value === value.trim() || value.trim() === ''
    ? undefined
    : unreadableText(`${quote(value)} begins or ends with white space`, 'remove the white space around it');
}

function unreadableText(message: string, remedy: string): Fault {
  return { mistake: 'unreadable-text', message, remedy };
}

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

/** A day of the calendar of this century, as `YYYY-MM-DD`; another year is a slip of the keys. */
export const day = text([
  (value) => (isDay(value) ? undefined : malformedDay(value, 'the calendar')),
  (value) => (value.startsWith('20') ? undefined : malformedDay(value, 'this century')),
]);

function malformedDay(value: string, what: string): Fault {
  return {
    mistake: 'malformed-date',
    message: `${quote(value)} is not a day of ${what}`,
    remedy: "write it like '2027-03-31'",
  };
}

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
