import type { KindEntry } from '../schema';

/**
 * The kinds of a component that are written by hand.
 *
 * @param component name of a file in this folder; read only when it is asked for, since some build on `schemas/`
 */
export function handWritten(component: string): Readonly<Record<string, KindEntry>> {
  const { kinds } = require(`./${component}`) as { kinds: Readonly<Record<string, KindEntry>> };
  return kinds;
}
