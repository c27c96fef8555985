import type { Call, Operation, Service } from '../../specification/landscape';
import { quote } from '../place';
import type { Rule } from '../rule';
import { entry, type View } from '../view';
import { strangersWithin } from './calls';

/** An operation of the caller and the time it has. */
interface Deadline {
  readonly operation: string;
  readonly timeoutMs: number;
}

/** A call that outlives its caller wastes work, and its outcome reaches nobody. */
const deadlineBeyondCaller: Rule = function* (view) {
  for (const { owner, value, place } of view.calls) {
    const callee = view.service(value.to);
    const deadline = deadlineOf(view, owner.service, value);
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

/**
 * The shortest deadline that a call happens in; a caller without operations, such as a job, has none, and where an
 * operation or its time is not known, none can be said.
 */
function deadlineOf(view: View, caller: Service, call: Call): Deadline | undefined {
  const operations = Object.entries(caller.operations ?? {});
  if (strangersWithin(caller, call).length > 0 || !operations.every(([, operation]) => hasTime(view, operation))) {
    return undefined;
  }
  return operations
    .filter(([operation]) => call.within?.includes(operation) ?? true)
    .map(([operation, { timeoutMs }]) => ({ operation, timeoutMs }))
    .reduce<Deadline | undefined>(
      (least, each) => (least === undefined || each.timeoutMs < least.timeoutMs ? each : least),
      undefined,
    );
}

function hasTime(view: View, operation: Operation): boolean {
  return view.isSound(operation, 'timeoutMs');
}

/** Time along calls. */
export const deadlineRules: readonly Rule[] = [deadlineBeyondCaller];
