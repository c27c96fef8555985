import { Duration } from 'cdk8s';
import { outsideUses } from '../../../environments/register/outside-hosts';
import type { BuiltService } from '../areas/services';
import type { EdgeEnds } from './ends';

/** Writes the way of a service through the egress gateway to the external hosts, and the core bank, that it uses. */
export function connectOutside({ placed, built }: BuiltService, { outside }: EdgeEnds): void {
  for (const { address, timeoutMs } of outsideUses(placed.service)) {
    outside.get(address)?.allowFrom(built, Duration.millis(timeoutMs));
  }
}
