import { parseRange, rangeOf } from '../cidr';
import { quote } from '../place';
import { list } from './containers';
import type { Fault, Field, Position } from './field';
import type { Findings } from './findings';
import { text } from './texts';

/** Ranges outside the platform that are wider than these say nothing about who is meant. */
const WIDEST = { 4: 8, 6: 16 } as const;

/** A range of addresses in CIDR notation. */
export const cidr: Field<string> = text([malformed]);

const outside = list(text([malformed, boundless]));

/** Addresses of one host outside the platform; without any, nothing could be reached. */
export const outsideCidrs: Field<readonly string[]> = {
  ...outside,
  check(value: unknown, position: Position, findings: Findings): boolean {
    const sound = outside.check(value, position, findings);
    if (Array.isArray(value) && value.length === 0) {
      findings.report({
        mistake: 'external-without-address',
        place: position.place,
        message: 'the list of addresses is empty, nothing could be reached',
        remedy: 'list at least one range',
      });
    }
    return sound;
  },
};

function malformed(value: string): Fault | undefined {
  const parsed = parseRange(value);
  if ('range' in parsed) {
    return undefined;
  }
  return 'error' in parsed
    ? {
        mistake: 'malformed-cidr',
        message: `${quote(value)} is not a range of addresses`,
        remedy: "write it like '10.20.0.0/16'",
      }
    : {
        mistake: 'malformed-cidr',
        message: `${quote(value)} has bits behind its prefix`,
        remedy: `write ${quote(parsed.network)}`,
      };
}

function boundless(value: string): Fault | undefined {
  const range = rangeOf(value);
  return range !== undefined && range.prefix < WIDEST[range.version]
    ? {
        mistake: 'boundless-address',
        message: `${quote(value)} opens the way to almost everything`,
        remedy: 'list the addresses of this host only',
      }
    : undefined;
}
