import { operationAddress } from '../../register/operation-address';
import { commonPath, covers, shapeOf } from '../../register/paths';
import { quote } from '../place';
import type { Rule } from '../rule';
import type { PlacedService, View } from '../view';
import { clearOperations } from './operations';
import { PathIndex } from './path-index';

/** An operation with its address. */
interface AddressedOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The path as a server reads it that does not tell capital letters from small ones. */
  readonly folded: string;
}

/**
 * A server answers with the most specific operation. Where of two that take one request none is more specific than the
 * other, servers differ, and the request gets the deadline and the retries of either.
 */
const ambiguousPath: Rule = function* (view) {
  for (const service of view.backEnds) {
    const operations = addressed(view, service);
    const shapes = new Set(operations.map(({ method, folded }) => `${method} ${shapeOf(folded)}`));
    for (const [one, other] of pairs(operations)) {
      const { method } = one;
      const common = commonPath(one.path, other.path) ?? commonPath(one.folded, other.folded);
      const isDecided =
        common === undefined ||
        covers(one.folded, other.folded) ||
        covers(other.folded, one.folded) ||
        shapes.has(`${method} ${shapeOf(common.toLowerCase())}`);
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
  const offered = new Map<PlacedService, readonly AddressedOperation[]>();
  for (const [caller, callee, called] of callsByPair(view)) {
    const operations = offered.get(callee) ?? addressed(view, callee);
    offered.set(callee, operations);
    const wides = operations.filter(({ name, path }) => called.has(name) && path.includes('{'));
    const uncalled = new PathIndex<AddressedOperation>();
    for (const each of wides.length === 0 ? [] : operations.filter(({ name }) => !called.has(name))) {
      uncalled.add(each.folded, each);
    }
    for (const wide of wides) {
      for (const narrow of uncalled.meeting(wide.folded).filter((each) => takes(wide, each))) {
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

/** Whether requests of an operation with a `{name}` reach another one; servers answer `HEAD` where they answer `GET`. */
function takes(wide: AddressedOperation, narrow: AddressedOperation): boolean {
  const isAnswered = wide.method === narrow.method || (wide.method === 'HEAD' && narrow.method === 'GET');
  return isAnswered && covers(wide.folded, narrow.folded);
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
    return { name, method, path, folded: path.toLowerCase() };
  });
}

/** Pairs of one method whose paths meet, the earlier one first. */
function* pairs(operations: readonly AddressedOperation[]): Iterable<[AddressedOperation, AddressedOperation]> {
  const earlier = new PathIndex<AddressedOperation>();
  for (const other of operations) {
    for (const one of earlier.meeting(other.folded).filter(({ method }) => method === other.method)) {
      yield [one, other];
    }
    earlier.add(other.folded, other);
  }
}

/** Operations that take requests of each other. */
export const overlapRules: readonly Rule[] = [ambiguousPath, overlappingCall];
