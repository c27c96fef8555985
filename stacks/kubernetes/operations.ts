import { Duration } from 'cdk8s';
import type { ServiceOperation } from '../../constructs/mesh/operation';
import type { PlacedService } from '../../environments/register/placed-service';
import type { Operation, Retries } from '../../environments/specification/landscape';

/**
 * The operations of a service, as its routes and grants take them.
 *
 * Method and path are made here and not asked of the register: the judge compares the two.
 */
export function operationsOf({ unit, service }: PlacedService): ServiceOperation[] {
  return Object.entries(service.operations ?? {}).map(([name, operation]) => {
    const { attempts, perTryTimeoutMs } = retriesOf(operation);
    const [method = '', path = ''] = operation.http?.split(' ') ?? ['POST', rpcPath(unit.name, service.name, name)];
    return {
      name,
      method,
      path,
      timeout: Duration.millis(operation.timeoutMs),
      retryAttempts: attempts,
      perTryTimeout: Duration.millis(perTryTimeoutMs),
    };
  });
}

/** Path of a gRPC request: package of the unit, service in PascalCase, name of the RPC. */
function rpcPath(unit: string, service: string, rpc: string): string {
  const type = service.replace(/(^|-+)([^-])/g, (_match, _dashes, letter: string) => letter.toUpperCase());
  return `/terrace.${unit.split('-').join('_')}.v1.${type}/${rpc}`;
}

/** What a contract says of retries, or its default: one more try within the deadline, where that does no harm. */
function retriesOf({ idempotent, timeoutMs, retries }: Operation): Retries {
  return retries ?? { attempts: idempotent ? 1 : 0, perTryTimeoutMs: Math.floor(timeoutMs / 2) };
}
