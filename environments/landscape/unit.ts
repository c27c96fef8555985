import type { Names } from '../specification/unit';
import { unitOf } from '../specification/unit';
import type { externalHosts } from './external-hosts';
import type { platformServices } from './platform-services';
import type { teams } from './teams';
import type { topics } from './topics';

/** What the units of the bank may refer to. */
export interface BankNames extends Names {
  /** Names in `teams.ts`. */
  readonly team: (typeof teams)[number]['name'];
  /** Names in `topics.ts`. */
  readonly topic: (typeof topics)[number]['name'];
  /** Names in `external-hosts.ts`. */
  readonly externalHost: (typeof externalHosts)[number]['name'];
  /** Names in `platform-services.ts`. */
  readonly platformService: (typeof platformServices)[number]['name'];
}

/**
 * Writes down a unit of the bank; the compiler checks every name in it.
 *
 * Before it stand the contracts that the unit offers and uses. A service that others call lists its operations under
 * `contracts/`; one that nobody calls may list them in place.
 */
export const unit = unitOf<BankNames>();
