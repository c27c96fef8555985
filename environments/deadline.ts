import type { Service } from './specification/landscape';

/** An operation and the time that a call of it has. */
export interface Deadline {
  /** Name of the operation. */
  readonly operation: string;
  /** Milliseconds, all retries included. */
  readonly timeoutMs: number;
}

/** An edge that may say in which operations of the caller it is used. */
export interface Within {
  /**
   * Names of operations.
   * @default - all of the caller
   */
  readonly within?: readonly string[];
}

/** Deadlines in which a service uses an edge, the shortest first; a service without operations, such as a job, has none. */
export function deadlinesWithin({ operations = {} }: Service, { within }: Within): readonly Deadline[] {
  return Object.entries(operations)
    .filter(([operation]) => within?.includes(operation) ?? true)
    .map(([operation, { timeoutMs }]) => ({ operation, timeoutMs }))
    .sort((a, b) => a.timeoutMs - b.timeoutMs);
}
