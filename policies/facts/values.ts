import { parseBlock } from '../addresses';
import { type FactsProblem, problemsWhere } from './problem';
import { oneOf, textLike } from './shape';

/** Transport protocols of declared flows. */
export const protocol = oneOf('TCP', 'UDP');

/** A Kubernetes quantity: `500m`, `2Gi`. */
export const quantity = textLike('^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|Ki|Mi|Gi|Ti)?$');

/** A block of addresses in CIDR notation. */
export const block = textLike('^[0-9a-fA-F.:]+/[0-9]{1,3}$');

const DAY = '^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

/** A day as `YYYY-MM-DD`. */
export const day = textLike(DAY);

/** Days that have the right shape and that no calendar has. */
export function badDays(path: string, days: readonly string[]): FactsProblem[] {
  return problemsWhere(path, days, (text) => (isDay(text) ? undefined : `'${text}' is no day`));
}

/** Blocks that have the right shape and still mean nothing. */
export function badBlocks(path: string, blocks: readonly string[]): FactsProblem[] {
  return problemsWhere(path, blocks, (text) => (isBlock(text) ? undefined : `'${text}' is no block of addresses`));
}

/** Whether a text is a day of the calendar, as facts write it. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return new RegExp(DAY).test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isBlock(text: string): boolean {
  try {
    parseBlock(text);
    return true;
  } catch {
    return false;
  }
}
