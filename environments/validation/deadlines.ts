import type { Call, Service } from '../specification/landscape';
import { quote } from './place';
import type { Rule } from './rule';
import { entry } from './view';

/** An operation of the caller and the time it has. */
interface Deadline {
  readonly operation: string;
  readonly timeoutMs: number;
}

/** A call that outlives its caller wastes work, and its outcome reaches nobody. */
const deadlineBeyondCaller: Rule = function* (view) {
  for (const { owner, value, place } of view.calls) {
    const callee = view.service(value.to);
    const deadline = deadlineOf(owner.service, value);
    const unclear = view.flagged(`${owner.place}.operations`, 'malformed-number') || view.flagged(`${place}.within`);
    if (callee === undefined || callee.service === owner.service || deadline === undefined || unclear) {
      continue;
    }
    for (const name of new Set(value.operations)) {
      const operation = entry(callee.service.operations, name);
      const flagged = view.flagged(`${callee.place}.operations.${name}`, 'malformed-number');
      if (operation !== undefined && operation.timeoutMs > deadline.timeoutMs && !flagged) {
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

/** The shortest deadline that a call happens in; a caller without operations, such as a job, has none. */
function deadlineOf(caller: Service, call: Call): Deadline | undefined {
  const all = Object.entries(caller.operations ?? {}).map(([operation, { timeoutMs }]) => ({ operation, timeoutMs }));
  return all
    .filter(({ operation }) => call.within?.includes(operation) ?? true)
    .reduce<Deadline | undefined>(
      (least, each) => (least === undefined || each.timeoutMs < least.timeoutMs ? each : least),
      undefined,
    );
}

/** Time along calls. */
export const deadlineRules: readonly Rule[] = [deadlineBeyondCaller];
