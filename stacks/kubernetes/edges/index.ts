import type { ClusterContext } from '../cluster-context';
import { connectCalls } from './call';
import type { EdgeEnds } from './ends';
import { connectOutside } from './outside';
import { connectPlatform } from './platform';
import { connectPublic } from './public';

/** Writes what the edges of a cluster open, between things that were made before. */
export function connectEdges(context: ClusterContext, ends: EdgeEnds): void {
  connectPlatform(context, ends);
  for (const caller of ends.services.values()) {
    connectCalls(caller, ends);
    connectOutside(caller, ends);
  }
  for (const entry of context.plan.publicEntries) {
    connectPublic(context, entry, ends);
  }
}
