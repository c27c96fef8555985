import type { EnvironmentSpec } from '../../environments/specification/environment';
import { type Claims, claimsOf, InvalidChoices, type Problem, quote, validate } from '../../environments/validation';

/** What the file of an environment gives. */
export type Reading =
  | {
      /** What the file exports by default. */
      readonly environment: EnvironmentSpec;
    }
  | {
      /** What is wrong with its choices. */
      readonly problems: readonly Problem[];
    }
  | {
      /** Why it gives none, in words that go on after its name. */
      readonly failure: string;
    };

/** What the file of an environment gives once it is looked at. */
export type Checked =
  | Exclude<Reading, { environment: unknown }>
  | (Reading & { readonly claims: Claims })
  | {
      /** Seconds that it had, and gave nothing. */
      readonly lateAfter: number;
    };

/** What to do about errors, by what they say. */
const HINTS: readonly (readonly [says: RegExp, hint: string])[] = [
  [
    /read only property|not extensible|Cannot (delete|redefine) property/,
    'what environments share cannot be changed, copy it and change the copy',
  ],
  [
    /\.[cm]?[jt]sx? imports '/,
    'put it into the checkout, or write down what it gives, for no edit of it would be noticed',
  ],
];

/**
 * What the file of an environment gives, whatever it does when it is loaded.
 *
 * @param load gives what the file exports
 */
export function readingOf(load: () => unknown): Reading {
  try {
    const exported = (load() as { readonly default?: unknown }).default;
    return exported === undefined
      ? { failure: "has no default export; write 'export default', or put what is no environment into a folder" }
      : { environment: exported as EnvironmentSpec };
  } catch (error) {
    if (error instanceof InvalidChoices) {
      return { problems: error.problems };
    }
    const text = textOf(error);
    const [, hint] = HINTS.find(([says]) => says.test(text)) ?? [];
    return { failure: `cannot be loaded: ${quote(text)}${hint === undefined ? '' : `; ${hint}`}` };
  }
}

/** Validates what a file gave. */
export function checkReading(reading: Reading, name: string): Exclude<Checked, { lateAfter: unknown }> {
  if (!('environment' in reading)) {
    return reading;
  }
  try {
    return check(reading.environment, name);
  } catch (error) {
    // The validation never throws, unless a file changed what it is made of.
    const text = quote(textOf(error));
    return { failure: `cannot be validated: ${text}; a file only declares, and changes no built-in object` };
  }
}

/** Validates what a file gives. */
export function check(environment: EnvironmentSpec, name: string): Exclude<Checked, { lateAfter: unknown }> {
  const problems = validate(environment);
  if (problems.length > 0) {
    return { problems };
  }
  return environment.name === name
    ? { environment, claims: claimsOf(environment) }
    : { failure: `holds an environment that is called ${quote(environment.name)}; name both alike` };
}

/** The first line of what an error says, and the one behind it where that only announces it. */
function textOf(error: unknown): string {
  try {
    const text =
      typeof error === 'object' && error !== null ? (error as { readonly message?: unknown }).message : error;
    const [first = '', second = ''] = (typeof text === 'string' ? text : quote(error)).split('\n');
    return first.endsWith(':') ? `${first} ${second}` : first;
  } catch {
    return 'what cannot be read';
  }
}
