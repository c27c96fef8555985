import type { OperationFact } from '../../facts';
import type { ServiceOperations } from '../../routing/service-operations';
import { patternOf, spellingsOf } from '../../routing/service-operations';
import { matchesPattern } from '../patterns';
import { allows, isUnrestricted } from './conditions';
import { admits, type DeclaredRequests, other, type Request, type RequestSet } from './requests';

/** A request that is admitted as one operation and answered by another one. */
export interface Misread {
  /** What is asked, in one of the spellings that servers read alike. */
  readonly request: Request;
  /** Name of the operation that answers. */
  readonly operation: string;
}

/**
 * A request that `open` admits and that means an operation which no row declares.
 *
 * Patterns alone do not find it: `/things/{*}` equals what is declared, and takes `/things/export` too.
 */
export function findMisread(
  open: RequestSet,
  declared: readonly DeclaredRequests[],
  service: ServiceOperations | undefined,
): Misread | undefined {
  if (service === undefined || (service.overlaps.length === 0 && declared.every((row) => isWritten(row, service)))) {
    return undefined;
  }
  for (const port of new Set(declared.map((row) => row.port))) {
    const operations = declared.filter((row) => row.port === port).flatMap((row) => row.operations);
    for (const offered of [...service.all, ...service.overlaps]) {
      const methods = offered.method === 'GET' ? ['GET', 'HEAD'] : [offered.method];
      for (const path of spellingsOf(offered)) {
        for (const request of methods.map((method) => ({ port, host: other, method, path }))) {
          const undeclared = service
            .meaningOf(request)
            .find((meaning) => !operations.some((row) => declares(row, meaning.method, patternOf(meaning.path))));
          if (undeclared !== undefined && admits(open, request)) {
            return { request, operation: undeclared.name };
          }
        }
      }
    }
  }
  return undefined;
}

/** Whether all declared paths are paths of operations, letter by letter. */
function isWritten({ operations }: DeclaredRequests, service: ServiceOperations): boolean {
  return operations.every(({ paths = [] }) => paths.every((path) => service.isPath(path)));
}

function declares({ methods, paths }: OperationFact, method: string, pattern: string): boolean {
  return (
    allows(methods, (one) => matchesPattern(one, method)) &&
    (isUnrestricted(paths) || paths?.includes(pattern) === true)
  );
}
