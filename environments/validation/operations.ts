import type { Runtime } from '../../model/runtime';
import type { Operation, Service } from '../specification/landscape';
import { quote } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import type { View } from './view';

interface PlacedOperation {
  readonly service: Service;
  readonly name: string;
  readonly operation: Operation;
  readonly place: string;
}

const RPC_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const ROUTE_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

const operationOnFrontEnd: Rule = function* ({ services }) {
  for (const { service, place } of services) {
    const names = Object.keys(service.operations ?? {});
    if (service.runtime === 'spa' && names.length > 0) {
      yield {
        mistake: 'operation-on-front-end',
        place: `${place}.operations`,
        message: `front end ${quote(service.name)} offers ${quote(names[0])}`,
        remedy: 'move its operations to its back end',
      };
    }
  }
};

const malformedOperationName: Rule = function* (view) {
  for (const { service, name, place } of operationsOf(view)) {
    const grpc = service.runtime === 'go-grpc';
    if (!(grpc ? RPC_NAME : ROUTE_NAME).test(name)) {
      yield {
        mistake: 'malformed-operation-name',
        place,
        message: `${quote(name)} cannot name ${grpc ? 'an RPC' : 'a route'}`,
        remedy: `use letters, digits and ${grpc ? "'_'" : "'_' or '-'"}, a letter first`,
      };
    }
  }
};

const path: Rule = function* (view) {
  for (const placed of operationsOf(view)) {
    const problem = pathProblem(placed);
    if (problem !== undefined) {
      yield { ...problem, place: placed.place };
    }
  }
};

function pathProblem({ service, name, operation: { http } }: PlacedOperation): Omit<Problem, 'place'> | undefined {
  if (service.runtime === 'go-grpc') {
    return http === undefined
      ? undefined
      : {
          mistake: 'path-on-grpc',
          message: `operation ${quote(name)} of a gRPC service has the path ${quote(http)}`,
          remedy: "remove 'http'; the name of the RPC is the path",
        };
  }
  if (http === undefined) {
    return !isHttp(service.runtime)
      ? undefined
      : {
          mistake: 'operation-without-path',
          message: `operation ${quote(name)} has no method and path`,
          remedy: "give 'http', like 'GET /v1/orders/{id}'",
        };
  }
  return undefined;
}

const sharedPath: Rule = function* (view) {
  const seen = new Map<string, PlacedOperation>();
  for (const placed of operationsOf(view)) {
    const { service, operation, place } = placed;
    if (operation.http === undefined || view.flagged(place, 'path-on-grpc', 'malformed-path')) {
      continue;
    }
    const key = `${service.name} ${operation.http.replace(/\{[^}]*\}/g, '{}')}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, placed);
    } else if (first.place !== place) {
      yield {
        mistake: 'shared-path',
        place,
        message: `${quote(operation.http)} is the path of operation ${quote(first.name)} too`,
        remedy: 'give each operation a path of its own',
      };
    }
  }
};

const retriesBeyondDeadline: Rule = function* (view) {
  for (const { operation, place } of operationsOf(view)) {
    const { timeoutMs, retries } = operation;
    const worst = retries === undefined ? 0 : (retries.attempts + 1) * retries.perTryTimeoutMs;
    if (retries !== undefined && worst > timeoutMs && !view.flagged(place, 'malformed-number')) {
      yield {
        mistake: 'retries-beyond-deadline',
        place: `${place}.retries`,
        message: `${retries.attempts + 1} tries of ${retries.perTryTimeoutMs} ms take ${worst} ms, the deadline is ${timeoutMs} ms`,
        remedy: "lower 'attempts' or 'perTryTimeoutMs'",
      };
    }
  }
};

const retriesNotIdempotent: Rule = function* (view) {
  for (const { name, operation, place } of operationsOf(view)) {
    const attempts = operation.retries?.attempts ?? 0;
    if (attempts > 0 && !operation.idempotent) {
      yield {
        mistake: 'retries-not-idempotent',
        place: `${place}.retries`,
        message: `operation ${quote(name)} is not idempotent and retried ${attempts}×`,
        remedy: "remove 'retries', or make the operation idempotent",
      };
    }
  }
};

/** An unknown runtime is told by itself. */
function isHttp(runtime: Runtime): boolean {
  return runtime === 'java-spring' || runtime === 'kotlin-spring';
}

/** Operations of all but front ends, whose operations are a mistake as a whole. */
function operationsOf({ services }: View): readonly PlacedOperation[] {
  return services
    .filter(({ service }) => service.runtime !== 'spa')
    .flatMap(({ service, place }) =>
      Object.entries(service.operations ?? {}).map(([name, operation]) => ({
        service,
        name,
        operation,
        place: `${place}.operations.${name}`,
      })),
    );
}

/** What services offer. */
export const operationRules: readonly Rule[] = [
  operationOnFrontEnd,
  malformedOperationName,
  path,
  sharedPath,
  retriesBeyondDeadline,
  retriesNotIdempotent,
];
