import { type FactsProblem, unknown } from './problem';
import { list, type Of, object, oneOf, optional, text } from './shape';

/** What a service needs or writes to. */
export const edge = object({
  /** Name of the service. */
  from: text,
  /** How it uses the other end. */
  kind: oneOf('calls', 'stores', 'publishes', 'subscribes', 'external', 'core', 'platform'),
  /** Name of the service, store, topic, host or platform service. */
  to: text,
  /** `hard`: it fails without the other end. @default - neither: the edge is asynchronous */
  mode: optional(oneOf('hard', 'soft')),
  /** What it does without the other end. @default - not said, as for hard edges */
  degraded: optional(text),
  /** Operations that it calls. @default - it calls none */
  operations: optional(list(text, 1)),
  /** What it may do with a store. @default - the other end is none */
  access: optional(oneOf('read', 'read-write')),
});

/** What a service needs or writes to. */
export type EdgeFact = Of<typeof edge>;

/** Services that the environment does not have. */
export function checkEdge({ from }: EdgeFact, services: ReadonlySet<string>, path: string): FactsProblem[] {
  return unknown(`${path}.from`, 'service', [from], services);
}
