import type { FactsProblem } from './problem';
import { list, type Of, object, optional, text } from './shape';
import { badBlocks, block } from './values';

/** Addresses outside the cluster's pods under one name: the API server, nodes, the core bank, the internet. */
export const address = object({
  /** Name for references: `address:<name>`; unique in the cluster. */
  name: text,
  /** Ranges that belong to it. */
  cidrs: list(block, 1),
  /** Ranges inside `cidrs` that do not belong to it. @default - none */
  except: optional(list(block)),
});

/** Addresses outside the cluster's pods under one name. */
export type AddressFact = Of<typeof address>;

/** Ranges that are none. */
export function checkAddress({ cidrs, except = [] }: AddressFact, path: string): FactsProblem[] {
  return badBlocks(path, [...cidrs, ...except]);
}
