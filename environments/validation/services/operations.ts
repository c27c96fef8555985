import type { Runtime } from '../../../model/runtime';
import { shapeOf } from '../../register/paths';
import type { Operation } from '../../specification/landscape';
import type { Fault } from '../fields/field';
import { quote } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import type { PlacedService, View } from '../view';

/** An operation and where it is written. */
export interface PlacedOperation {
  /** Runtime of its service. */
  readonly runtime: Runtime;
  /** Name in the contract. */
  readonly name: string;
  /** What the contract says. */
  readonly operation: Operation;
  /** Where it is written, by names. */
  readonly place: string;
}

// Names of operations become those of routes, several in one.
const RPC_NAME = /^[A-Za-z][A-Za-z0-9_]{0,62}$/;
const ROUTE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/;

const address: Rule = function* ({ backEnds }) {
  for (const operation of backEnds.flatMap(operationsOf)) {
    yield* unaddressable(operation);
  }
};

/** Whether the paths of a service are what is meant. */
export function hasClearPaths(view: View, placed: PlacedService): boolean {
  const { unit, service } = placed;
  // The path of an RPC contains the names of the unit and the service.
  const isNamed = service.runtime !== 'go-grpc' || (view.isSound(unit, 'name') && view.isSound(service, 'name'));
  return (
    isNamed && view.isSound(service, 'runtime') && clearOperations(view, placed).length === operationsOf(placed).length
  );
}

/** Operations of a service whose paths are what is meant. */
export function clearOperations(view: View, placed: PlacedService): readonly PlacedOperation[] {
  return operationsOf(placed).filter(
    (each) => view.isSound(each.operation, 'http') && [...unaddressable(each)].length === 0,
  );
}

function* unaddressable(placed: PlacedOperation): Iterable<Problem> {
  for (const fault of [misnamed(placed), pathFault(placed)]) {
    if (fault !== undefined) {
      yield { ...fault, place: placed.place };
    }
  }
}

function misnamed({ runtime, name }: PlacedOperation): Fault | undefined {
  const grpc = runtime === 'go-grpc';
  return (grpc ? RPC_NAME : ROUTE_NAME).test(name)
    ? undefined
    : {
        mistake: 'malformed-operation-name',
        message: `${quote(name)} cannot name ${grpc ? 'an RPC' : 'a route'}`,
        remedy: `use letters, digits and ${grpc ? "'_'" : "'_' or '-'"}, a letter first, at most 63 characters`,
      };
}

/** Of an unknown runtime nobody can say whether there must be a path. */
function pathFault({ runtime, name, operation: { http } }: PlacedOperation): Fault | undefined {
  if (runtime === 'go-grpc' && http !== undefined) {
    return {
      mistake: 'path-on-grpc',
      message: `operation ${quote(name)} of a gRPC service has the path ${quote(http)}`,
      remedy: "remove 'http'; the name of the RPC is the path",
    };
  }
  if ((runtime === 'java-spring' || runtime === 'kotlin-spring') && http === undefined) {
    return {
      mistake: 'operation-without-path',
      message: `operation ${quote(name)} has no method and path`,
      remedy: "give 'http', like 'GET /v1/orders/{id}'",
    };
  }
  return undefined;
}

const sharedPath: Rule = function* (view) {
  for (const service of view.backEnds.filter((each) => each.service.runtime !== 'go-grpc')) {
    const seen = new Map<string, PlacedOperation>();
    for (const placed of operationsOf(service)) {
      const { operation, place } = placed;
      if (operation.http === undefined || !view.isSound(operation, 'http')) {
        continue;
      }
      const key = shapeOf(operation.http);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, placed);
      } else {
        yield {
          mistake: 'shared-path',
          place,
          message: `${quote(operation.http)} is the path of operation ${quote(first.name)} too`,
          remedy: 'give each operation a path of its own',
        };
      }
    }
  }
};

const retries: Rule = function* (view) {
  for (const { name, operation, place } of view.backEnds.flatMap(operationsOf)) {
    const { idempotent, retries, timeoutMs } = operation;
    if (retries === undefined || !view.isSound(operation, 'retries')) {
      continue;
    }
    const { attempts, perTryTimeoutMs } = retries;
    const worst = (attempts + 1) * perTryTimeoutMs;
    if (view.isSound(operation, 'timeoutMs') && worst > timeoutMs) {
      yield {
        mistake: 'retries-beyond-deadline',
        place: `${place}.retries`,
        message: `${attempts + 1} tries of ${perTryTimeoutMs} ms take ${worst} ms, the deadline is ${timeoutMs} ms`,
        remedy: "lower 'attempts' or 'perTryTimeoutMs'",
      };
    }
    if (attempts > 0 && !idempotent) {
      yield {
        mistake: 'retries-not-idempotent',
        place: `${place}.retries`,
        message: `operation ${quote(name)} is not idempotent and retried ${attempts}×`,
        remedy: "remove 'retries', or make the operation idempotent",
      };
    }
  }
};

function operationsOf({ service, place }: PlacedService): readonly PlacedOperation[] {
  return Object.entries(service.operations ?? {}).map(([name, operation]) => ({
    runtime: service.runtime,
    name,
    operation,
    place: `${place}.operations.${name}`,
  }));
}

/** What services offer. */
export const operationRules: readonly Rule[] = [address, sharedPath, retries];
