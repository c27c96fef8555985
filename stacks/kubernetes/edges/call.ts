import type { BuiltService } from '../areas/services';
import type { EdgeEnds } from './ends';

/** Writes the declared calls of a service, at both ends. */
export function connectCalls({ placed, built }: BuiltService, { services }: EdgeEnds): void {
  for (const { to, operations } of placed.service.calls ?? []) {
    const callee = services.get(to)?.built;
    // A soft edge may lead to a service that this cluster does not run.
    if (callee !== undefined) {
      built.calls(
        callee,
        callee.operations.filter(({ name }) => operations.includes(name)),
      );
    }
  }
}
