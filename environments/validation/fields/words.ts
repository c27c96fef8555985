import { Names } from '../names';
import { quote, quoteAll } from '../place';
import { type Fault, type Field, leaf } from './field';
import { text } from './texts';

/** One of a few words. They are a record, so that a new word of a type does not compile until it is listed. */
export function word<V extends string>(choices: Readonly<Record<V, true>>): Field<V> {
  return choice(Object.keys(choices));
}

/** One of the words of a list that holds them all. */
export function oneOf<V extends string>(known: readonly V[]): Field<V> {
  return choice(known);
}

function choice<V extends string>(known: readonly string[]): Field<V> {
  const names = new Names(known);
  function test(value: string): Fault | undefined {
    if (names.has(value)) {
      return undefined;
    }
    const near = names.nearest(value);
    return {
      mistake: 'unknown-choice',
      message: `${quote(value)} is none of ${quoteAll(known)}`,
      remedy: near === undefined ? 'use one of them' : `did you mean ${quote(near)}?`,
    };
  }
  return text([test]);
}

/** True or false. */
export const flag: Field<boolean> = leaf({
  expects: 'true or false',
  isOfType: (value): value is boolean => typeof value === 'boolean',
  tests: [],
});
