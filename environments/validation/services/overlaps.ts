import { operationAddress } from '../../register/operation-address';
import { commonPath, covers, shapeOf } from '../../register/paths';
import { quote } from '../place';
import type { Rule } from '../rule';
import type { PlacedService, View } from '../view';
import { clearOperations } from './operations';

/** An operation with its address. */
interface AddressedOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** What of the path stands before its first name; where two paths meet, one of these begins the other. */
  readonly head: string;
}

/**
 * A server answers with the most specific operation. Where of two that take one request none is more specific than the
 * other, servers differ, and the request gets the deadline and the retries of either.
 */
const ambiguousPath: Rule = function* (view) {
  for (const service of view.backEnds) {
    const operations = addressed(view, service);
    const shapes = new Set(operations.map(({ method, path }) => `${method} ${shapeOf(path)}`));
    for (const [one, other] of pairs(operations)) {
      const { method } = one;
      const common = commonPath(one.path, other.path);
      const isDecided =
        common === undefined ||
        covers(one.path, other.path) ||
        covers(other.path, one.path) ||
        shapes.has(`${method} ${shapeOf(common)}`);
      if (!isDecided) {
        yield {
          mistake: 'ambiguous-path',
          place: `${service.place}.operations.${other.name}`,
          message: `${quote(`${method} ${common}`)} is asked of it and of operation ${quote(one.name)}: ${quote(other.path)} is not more specific than ${quote(one.path)}`,
          remedy: `make ${quote(`${method} ${common}`)} an operation of its own, or tell the paths apart`,
        };
      }
    }
  }
};

/**
 * `GET /things/{id}` admits `GET /things/export` too, in every spelling of a segment, and a list of what is allowed
 * cannot take it out again: whoever may call the one may call the other, so the landscape says so.
 */
const overlappingCall: Rule = function* (view) {
  for (const [caller, callee, called] of callsByPair(view)) {
    const operations = addressed(view, callee);
    const uncalled = operations.filter(({ name }) => !called.has(name));
    for (const wide of uncalled.length === 0 ? [] : operations.filter(({ name }) => called.has(name))) {
      for (const narrow of uncalled.filter((each) => takes(wide, each))) {
        yield {
          mistake: 'overlapping-call',
          place: `${caller.place}.calls[${callee.service.name}].operations[${wide.name}]`,
          message: `${quote(`${wide.method} ${wide.path}`)} takes ${quote(`${narrow.method} ${narrow.path}`)} of operation ${quote(narrow.name)} too, which is not called`,
          remedy: `list ${quote(narrow.name)} as well, or give it a path that the other does not take`,
        };
      }
    }
  }
};

/** Whether requests of one operation reach another one; servers answer `HEAD` where they answer `GET`. */
function takes(wide: AddressedOperation, narrow: AddressedOperation): boolean {
  const isAnswered = wide.method === narrow.method || (wide.method === 'HEAD' && narrow.method === 'GET');
  const mayCover = wide.head !== wide.path && narrow.path.startsWith(wide.head);
  return isAnswered && mayCover && covers(wide.path, narrow.path);
}

type CallsOfPair = readonly [caller: PlacedService, callee: PlacedService, operations: ReadonlySet<string>];

function callsByPair(view: View): Iterable<CallsOfPair> {
  const called = new Map<string, [PlacedService, PlacedService, Set<string>]>();
  for (const { owner, value, place } of view.calls) {
    const callee = view.service(value.to);
    if (callee === undefined || callee.service.runtime === 'spa') {
      continue;
    }
    const known = called.get(place) ?? [owner, callee, new Set()];
    called.set(place, known);
    for (const operation of value.operations) {
      known[2].add(operation);
    }
  }
  return called.values();
}

function addressed(view: View, placed: PlacedService): readonly AddressedOperation[] {
  const { unit, service } = placed;
  return clearOperations(view, placed).map(({ name, operation }) => {
    const { method, path } = operationAddress(unit.name, service.name, name, operation);
    return { name, method, path, head: path.split('{', 1).join() };
  });
}

/** Pairs of one method whose paths may meet. */
function* pairs(operations: readonly AddressedOperation[]): Iterable<[AddressedOperation, AddressedOperation]> {
  for (const [index, one] of operations.entries()) {
    for (const other of operations.slice(index + 1)) {
      if (one.method === other.method && (one.head.startsWith(other.head) || other.head.startsWith(one.head))) {
        yield [one, other];
      }
    }
  }
}

/** Operations that take requests of each other. */
export const overlapRules: readonly Rule[] = [ambiguousPath, overlappingCall];
