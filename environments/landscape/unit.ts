import type { Names } from '../specification/unit';
import { unitOf } from '../specification/unit';
import type { contracts } from './contracts';
import type { externalHosts } from './external-hosts';
import type { platformServices } from './platform-services';
import type { teams } from './teams';
import type { topics } from './topics';

/** What the units of the bank may refer to. */
export interface BankNames extends Names {
  readonly contracts: typeof contracts;
  readonly team: (typeof teams)[number]['name'];
  readonly topic: (typeof topics)[number]['name'];
  readonly externalHost: (typeof externalHosts)[number]['name'];
  readonly platformService: (typeof platformServices)[number]['name'];
}

/**
 * Writes down a unit of the bank; the compiler checks every name in it.
 *
 * A service that others call lists its operations under `contracts/`; one that nobody calls may list them in place.
 */
export const unit = unitOf<BankNames>();
