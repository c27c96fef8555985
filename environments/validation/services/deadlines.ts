import { type Deadline, deadlinesWithin, type Within } from '../../deadline';
import { entry } from '../../entry';
import type { Operation, Service } from '../../specification/landscape';
import { quote } from '../place';
import type { Rule } from '../rule';
import type { View } from '../view';
import { strangersWithin } from './calls';

/** A call that outlives its caller wastes work, and its outcome reaches nobody. */
const deadlineBeyondCaller: Rule = function* (view) {
  for (const { owner, value, place } of view.calls) {
    const callee = view.service(value.to);
    const [deadline] = deadlinesOf(view, owner.service, value);
    if (callee === undefined || callee.service === owner.service || deadline === undefined) {
      continue;
    }
    for (const name of new Set(value.operations)) {
      const operation = entry(callee.service.operations, name);
      if (operation !== undefined && hasTime(view, operation) && operation.timeoutMs > deadline.timeoutMs) {
        yield {
          mistake: 'deadline-beyond-caller',
          place: `${place}.operations[${name}]`,
          message: `${quote(name)} may take ${operation.timeoutMs} ms, the caller's ${quote(deadline.operation)} has ${deadline.timeoutMs} ms`,
          remedy: "lower the callee's 'timeoutMs', raise the caller's, or name other operations in 'within'",
        };
      }
    }
  }
};

/** The proxies on the way out wait for what somebody waits for. */
const outsideBeyondCaller: Rule = function* (view) {
  for (const { owner, value, place } of view.outsideUses) {
    const { timeoutMs } = value;
    const deadline = deadlinesOf(view, owner.service, value).at(-1);
    if (timeoutMs !== undefined && view.isSound(value, 'timeoutMs') && deadline && timeoutMs > deadline.timeoutMs) {
      yield {
        mistake: 'deadline-beyond-caller',
        place: `${place}.timeoutMs`,
        message: `a request may take ${timeoutMs} ms, the caller's ${quote(deadline.operation)} has ${deadline.timeoutMs} ms`,
        remedy: "lower 'timeoutMs', raise the caller's, or name other operations in 'within'",
      };
    }
  }
};

/** Deadlines that an edge is used in, the shortest first; where an operation or its time is not known, none can be said. */
function deadlinesOf(view: View, caller: Service, edge: Within): readonly Deadline[] {
  const known = Object.values(caller.operations ?? {}).every((operation) => hasTime(view, operation));
  return known && strangersWithin(caller, edge).length === 0 ? deadlinesWithin(caller, edge) : [];
}

function hasTime(view: View, operation: Operation): boolean {
  return view.isSound(operation, 'timeoutMs');
}

/** Time along calls. */
export const deadlineRules: readonly Rule[] = [deadlineBeyondCaller, outsideBeyondCaller];
