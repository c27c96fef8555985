import { entry } from '../../entry';
import type { Call } from '../../specification/landscape';
import { type Flow, serviceEnd, towards } from '../flow';
import { type OperationAddress, operationAddress, requestsOf } from '../operation-address';
import type { PlacedService } from '../placed-service';
import type { ClusterPlan } from '../plan';

/** What the declared calls of a service open: the called operations, and nothing else of the callee. */
export function callRows({ services }: ClusterPlan, caller: PlacedService): readonly Flow[] {
  const rows: Flow[] = [];
  for (const call of caller.service.calls ?? []) {
    const callee = services.get(call.to);
    // A soft edge may lead to a service that this cluster does not run.
    if (callee !== undefined) {
      rows.push({
        ...towards(callee),
        from: serviceEnd(caller),
        operations: requestsOf(addressesOfCall(call, callee)),
        host: `${callee.service.name}.${callee.unit.name}.svc.cluster.local`,
        reason: `${caller.service.name} calls ${callee.service.name}: ${call.operations.join(', ')}`,
      });
    }
  }
  return rows;
}

function addressesOfCall(call: Call, { unit, service }: PlacedService): OperationAddress[] {
  return call.operations.flatMap((name) => {
    const operation = entry(service.operations, name);
    return operation === undefined ? [] : [operationAddress(unit.name, service.name, name, operation)];
  });
}
