import { visible } from './characters';
import { isPlainList, kindOf } from './fields/plain';

/** The place of an item of a list, found by its name. */
export function item(list: string, name: string): string {
  return `${list}[${visible(name)}]`;
}

/** Longer than any place whose names are right. */
const LONGEST_PLACE = 2000;

/** A place as a message shows it, whatever was written for a name. */
export function readable(place: string): string {
  return visible(place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}…` : place);
}

const LONGEST = 80;

/** A value as a message shows it. */
export function quote(value: unknown): string {
  if (typeof value === 'string') {
    return `'${visible(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)}'`;
  }
  if (typeof value === 'object' && value !== null) {
    return isPlainList(value) ? 'a list' : kindOf(value);
  }
  return typeof value === 'function' ? 'a function' : String(value);
}

/** Values in one enumeration: `'a', 'b'`. */
export function quoteAll(values: readonly unknown[]): string {
  return values.map(quote).join(', ');
}
