import { apply } from './apply';
import type { ClusterCheck, RunCheck } from './check';
import { definitions } from './definitions';
import { handWritten } from './hand-written';
import { planted } from './planted';
import { pods } from './pods';
import { roundTrip } from './round-trip';

/** Checks that look at every cluster, in this order. A check that joins is a line here. */
export const clusterChecks: readonly ClusterCheck[] = [definitions, apply, pods, roundTrip];

/** Checks that run once, after those of the clusters. */
export const runChecks: readonly RunCheck[] = [handWritten, planted];
