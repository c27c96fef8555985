import type { Certificates } from '../areas/certificates';
import type { Gateways } from '../areas/gateways';
import type { BuiltService } from '../areas/services';

/** What edges of a cluster lead from and to. */
export interface EdgeEnds extends Gateways {
  /** Services by name. */
  readonly services: ReadonlyMap<string, BuiltService>;
  /** Secrets with the certificates of public hosts, by logical name of the host. */
  readonly certificates: Certificates;
}
