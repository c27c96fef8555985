import { operationAddress } from '../../register/operation-address';
import { covers, isBelow, partBelow } from '../../register/paths';
import type { PlacedService } from '../view';

/** Requests that a service answers. */
export interface AnsweredRequests {
  /** HTTP method. */
  readonly method: string;
  /** Path of an operation, or the prefix of files. */
  readonly path: string;
  /** Whether it is every file below the path. */
  readonly files: boolean;
}

/** What a service answers below a prefix: a front end every file, any other the part of its operations that lies there. */
export function requestsBelow(prefix: string, { unit, service }: PlacedService): readonly AnsweredRequests[] {
  if (service.runtime === 'spa') {
    return ['GET', 'HEAD'].map((method) => ({ method, path: prefix, files: true }));
  }
  return Object.entries(service.operations ?? {}).flatMap(([name, operation]) => {
    const { method, path } = operationAddress(unit.name, service.name, name, operation);
    const part = partBelow(path, prefix);
    return part === undefined ? [] : [{ method, path: part, files: false }];
  });
}

/** What of the requests of a service counts as an answer. */
export interface AnswerOptions {
  /** Prefixes below which it may be asked for its operations. */
  readonly below: readonly string[];
  /** Whether a front end answers for an operation with a file. */
  readonly byFiles: boolean;
}

/** Whether a service answers requests, all of them. */
export function answersTo(
  placed: PlacedService,
  { method, path, files }: AnsweredRequests,
  { below, byFiles }: AnswerOptions,
): boolean {
  return requestsBelow('/', placed).some(
    (own) =>
      own.method === method &&
      (own.files
        ? files || byFiles
        : !files && covers(own.path, path) && below.some((prefix) => isBelow(own.path, prefix))),
  );
}

/** For messages. */
export function describe({ method, path, files }: AnsweredRequests): string {
  return files ? `${method} ${path === '/' ? '' : path}/…` : `${method} ${path}`;
}
