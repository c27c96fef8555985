import type { IngressGateway } from '../../../constructs/gateway/ingress-gateway';
import type { OutsideHost } from '../../../constructs/gateway/outside-host';
import type { BusinessService } from '../../../constructs/service/business-service';
import type { PlacedService } from '../../../environments/register/placed-service';

/** A service of a cluster: what is declared of it, and what was made. */
export interface BuiltService {
  /** What the landscape and the environment say. */
  readonly placed: PlacedService;
  /** The construct that holds its objects. */
  readonly built: BusinessService;
}

/** What edges of a cluster lead from and to. */
export interface EdgeEnds {
  /** Services by name. */
  readonly services: ReadonlyMap<string, BuiltService>;
  /** The gateway that the internet reaches. */
  readonly ingress: IngressGateway;
  /** Hosts outside the platform by the name of their addresses. */
  readonly outside: ReadonlyMap<string, OutsideHost>;
  /** Secrets with the certificates of public hosts, by logical name of the host. */
  readonly certificates: ReadonlyMap<string, string>;
}
