import type { Team } from '../specification/landscape';

/** Teams of the bank; each owns at least one unit. */
export const teams = [
  {
    name: 'digital-channels',
    displayName: 'Digital Channels',
    group: 'bank-digital-channels',
    costCenter: 'cc-1100',
  },
  { name: 'customer', displayName: 'Customer Centre', group: 'bank-customer', costCenter: 'cc-1200' },
  { name: 'payments', displayName: 'Accounts and Payments', group: 'bank-payments', costCenter: 'cc-1300' },
  { name: 'core-integration', displayName: 'Core Integration', group: 'bank-core-integration', costCenter: 'cc-1310' },
  { name: 'wealth', displayName: 'Products and Trades', group: 'bank-wealth', costCenter: 'cc-1400' },
  { name: 'commerce', displayName: 'Commerce', group: 'bank-commerce', costCenter: 'cc-1500' },
  { name: 'growth', displayName: 'Growth', group: 'bank-growth', costCenter: 'cc-1600' },
  { name: 'risk', displayName: 'Risk Control', group: 'bank-risk', costCenter: 'cc-1700' },
  { name: 'lending', displayName: 'Consumer Finance', group: 'bank-lending', costCenter: 'cc-1800' },
  { name: 'industry', displayName: 'Industry Applications', group: 'bank-industry', costCenter: 'cc-1900' },
  { name: 'open-banking', displayName: 'Open Banking', group: 'bank-open-banking', costCenter: 'cc-2000' },
] as const satisfies readonly Team[];
