import type { FlowFact } from '../facts';
import type { Pod } from '../reachability/pods';

/** One stretch of a flow: from a proxy to where its routes for a host lead. */
export interface Stretch {
  /** What is declared. */
  readonly flow: FlowFact;
  /** Pods whose proxy sends. */
  readonly client: Pod;
  /** `mesh` for a sidecar, the reference of its Gateway for a gateway. */
  readonly gateway: string;
  /** Host that is asked for. */
  readonly host: string;
  /** Port that is dialled; of a gateway, the one on which the request came in. */
  readonly port: number;
}
