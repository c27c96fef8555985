import { quote } from '../place';
import type { Fault, Field } from './field';
import { text } from './texts';

const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const LONGEST_LABEL = 63;

/** What a name may be beside a DNS label, and where it is told. */
export interface NameOptions {
  /**
   * Whether it is the name of the object that holds it, which is then told.
   * @default true
   */
  readonly atOwner?: boolean;
  /**
   * Number of characters.
   * @default 63
   */
  readonly longest?: number;
  /**
   * Finds a name that belongs to somebody else.
   * @default - no name is reserved
   */
  readonly reserved?: (name: string) => Fault | undefined;
}

/**
 * A name that Kubernetes, a folder or a file will carry.
 *
 * @param kind what it names: `service`
 */
export function nameOf(kind: string, options: NameOptions = {}): Field<string> {
  const { atOwner = true, longest = LONGEST_LABEL, reserved = () => undefined } = options;
  function malformed(name: string): Fault | undefined {
    return DNS_LABEL.test(name) && name.length <= longest
      ? undefined
      : {
          mistake: 'malformed-name',
          message: `${kind} ${quote(name)} is not a DNS label`,
          remedy: `use lower-case letters, digits and '-', a letter first, at most ${longest} characters`,
        };
  }
  function inherited(name: string): Fault | undefined {
    return name in Object.prototype
      ? {
          mistake: 'reserved-name',
          message: `${kind} ${quote(name)} has the name of what every object of JavaScript has`,
          remedy: `rename the ${kind}`,
        }
      : undefined;
  }
  return text([malformed, inherited, reserved], { atOwner });
}
