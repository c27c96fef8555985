import type { Within } from '../../deadline';
import { entry } from '../../entry';
import type { Service } from '../../specification/landscape';
import { Names } from '../names';
import { quote, quoteAll } from '../place';
import type { Rule } from '../rule';

const unknownCallee: Rule = function* (view) {
  for (const { owner, value, place } of view.calls) {
    if (value.to === owner.service.name) {
      yield {
        mistake: 'call-to-itself',
        place,
        message: `service ${quote(value.to)} calls itself`,
        remedy: 'remove the call; inside a service nothing needs the mesh',
      };
    } else if (view.service(value.to) === undefined) {
      yield {
        mistake: 'unknown-service',
        place,
        message: `service ${quote(value.to)} is unknown`,
        remedy: view.serviceNames.mend(value.to, 'declare it in a unit'),
      };
    }
  }
};

/** Operations that an edge is used within and that its caller does not have. */
export function strangersWithin(caller: Service, { within = [] }: Within): readonly string[] {
  return within.filter((name) => entry(caller.operations, name) === undefined);
}

const emptyCall: Rule = function* ({ calls }) {
  for (const { value, place } of calls) {
    if (value.operations.length === 0) {
      yield {
        mistake: 'empty-call',
        place,
        message: `the call of ${quote(value.to)} names no operation`,
        remedy: 'list the operations that are called, or remove the call',
      };
    }
  }
};

const withinNothing: Rule = function* ({ calls, outsideUses }) {
  for (const { value, place } of [...calls, ...outsideUses]) {
    if (value.within?.length === 0) {
      yield {
        mistake: 'empty-call',
        place: `${place}.within`,
        message: 'it is used within no operation',
        remedy: "list the caller's operations, or remove 'within' for all of them",
      };
    }
  }
};

const unknownOperation: Rule = function* (view) {
  for (const { owner, value, place } of view.calls) {
    const callee = view.service(value.to);
    if (callee === undefined || callee.service.name === owner.service.name) {
      continue;
    }
    const { operations = {} } = callee.service;
    for (const operation of value.operations.filter((each) => !Object.hasOwn(operations, each))) {
      yield {
        mistake: 'unknown-operation',
        place: `${place}.operations[${operation}]`,
        message: `service ${quote(value.to)} does not offer ${quote(operation)}`,
        remedy: new Names(Object.keys(operations)).mend(operation, `declare it in '${callee.place}.operations'`),
      };
    }
  }
};

const unknownOwnOperation: Rule = function* ({ calls, outsideUses }) {
  for (const { owner, value, place } of [...calls, ...outsideUses]) {
    const own = new Names(Object.keys(owner.service.operations ?? {}));
    for (const operation of strangersWithin(owner.service, value)) {
      yield {
        mistake: 'unknown-own-operation',
        place: `${place}.within[${operation}]`,
        message: `the caller ${quote(owner.service.name)} does not offer ${quote(operation)}`,
        remedy: own.mend(operation, `declare it in '${owner.place}.operations'`),
      };
    }
  }
};

/** A service may call another one in several ways, but an operation only once within each of its own. */
const duplicateCall: Rule = function* ({ calls }) {
  const seen = new Set<string>();
  for (const { owner, value, place } of calls) {
    const own = Object.keys(owner.service.operations ?? {});
    const within = new Set(value.within ?? (own.length > 0 ? own : [owner.service.name]));
    const twice = new Set<string>();
    for (const operation of value.operations) {
      const ways = [...within].map((each) => `${place} ${operation} within ${each}`);
      if (ways.some((way) => seen.has(way))) {
        twice.add(operation);
      }
      ways.forEach((way) => {
        seen.add(way);
      });
    }
    if (twice.size > 0) {
      yield {
        mistake: 'duplicate-edge',
        place,
        message: `${quoteAll([...twice])} of ${quote(value.to)} is called twice within one operation`,
        remedy: "name each operation once, or tell the calls apart by 'within'",
      };
    }
  }
};

/** Calls of one service by another. */
export const callRules: readonly Rule[] = [
  unknownCallee,
  emptyCall,
  withinNothing,
  unknownOperation,
  unknownOwnOperation,
  duplicateCall,
];
