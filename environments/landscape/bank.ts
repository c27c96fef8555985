import { frozen } from '../frozen';
import type { Landscape, Unit } from '../specification/landscape';
import { externalHosts } from './external-hosts';
import { platformServices } from './platform-services';
import { teams } from './teams';
import { topics } from './topics';
import { account } from './units/account';
import { origination, scoring, servicing } from './units/consumer-finance';
import { content } from './units/content';
import { coreAdapter } from './units/core-adapter';
import { agriculturalSubsidy, medicalPayment, schoolFees } from './units/industry';
import { marketing } from './units/marketing';
import { merchantSuite } from './units/merchant-suite';
import { message } from './units/message';
import { mobile } from './units/mobile';
import { accountInformation, consent, paymentInitiation } from './units/open-banking';
import { order } from './units/order';
import { partner } from './units/partner';
import { payment } from './units/payment';
import { product } from './units/product';
import { reconciliation } from './units/reconciliation';
import { risk } from './units/risk';
import { cart, catalogue } from './units/shop';
import { trade } from './units/trade';
import { user } from './units/user';
import { web } from './units/web';

/** Everything that the bank runs on the platform. */
export const bank = frozen<Landscape>({
  teams,
  topics,
  externalHosts,
  platformServices,
  units: [
    // Channels
    web,
    mobile,
    partner,
    // Shared units
    user,
    product,
    trade,
    order,
    account,
    payment,
    marketing,
    risk,
    message,
    content,
    reconciliation,
    // E-commerce
    catalogue,
    cart,
    merchantSuite,
    // Consumer finance
    origination,
    scoring,
    servicing,
    // Industry applications
    schoolFees,
    medicalPayment,
    agriculturalSubsidy,
    // Open banking
    consent,
    accountInformation,
    paymentInitiation,
    // The way to the core bank
    coreAdapter,
  ],
});

/** A landscape with more units; `landscape` itself stays as it is. */
export function extend(landscape: Landscape, ...units: readonly Unit[]): Landscape {
  return { ...landscape, units: [...landscape.units, ...units] };
}
