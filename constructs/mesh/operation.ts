import type { Duration } from 'cdk8s';
import type { RequestGrant } from './peer';

/** One operation of a service, as the mesh sees it. */
export interface ServiceOperation {
  /** Name in the contract. */
  readonly name: string;
  /** HTTP method; gRPC is always `POST`. */
  readonly method: string;
  /** Path; a `{name}` stands for one segment. */
  readonly path: string;
  /** Deadline of a call, all retries included. */
  readonly timeout: Duration;
  /** Retries after the first try; 0 where a repetition would do harm. */
  readonly retryAttempts: number;
  /** Time for one try. */
  readonly perTryTimeout: Duration;
}

/** Operations whose requests all lie below a prefix of whole segments. */
export function operationsBelow(prefix: string, operations: readonly ServiceOperation[]): readonly ServiceOperation[] {
  return operations.filter(({ path }) => `${path}/`.startsWith(prefix === '/' ? '/' : `${prefix}/`));
}

/** The requests of operations; a `{name}` of a path admits one segment. */
export function grantsOf(operations: readonly ServiceOperation[]): RequestGrant[] {
  return operations.map(({ method, path }) => ({ methods: [method], paths: [path.replace(/\{[^}]+\}/g, '{*}')] }));
}
