import type { Topic } from '../specification/landscape';

/** Streams of events; the unit that owns the schema is the one that publishes. */
export const topics = [
  { name: 'user.registered.v1', unit: 'user', tier: 1, dataClass: 3 },
  { name: 'user.changed.v1', unit: 'user', tier: 1, dataClass: 4 },
  { name: 'core.entry-posted.v1', unit: 'core-adapter', tier: 0, dataClass: 4 },
  { name: 'core.day-closed.v1', unit: 'core-adapter', tier: 0, dataClass: 2 },
  { name: 'account.opened.v1', unit: 'account', tier: 0, dataClass: 3 },
  { name: 'payment.created.v1', unit: 'payment', tier: 0, dataClass: 4 },
  { name: 'payment.settled.v1', unit: 'payment', tier: 0, dataClass: 4 },
  { name: 'reconciliation.difference.v1', unit: 'reconciliation', tier: 1, dataClass: 3 },
  { name: 'product.changed.v1', unit: 'product', tier: 1, dataClass: 2 },
  { name: 'trade.executed.v1', unit: 'trade', tier: 1, dataClass: 3 },
  { name: 'order.placed.v1', unit: 'order', tier: 1, dataClass: 3 },
  { name: 'risk.alert.v1', unit: 'risk', tier: 1, dataClass: 4 },
  { name: 'catalogue.changed.v1', unit: 'catalogue', tier: 2, dataClass: 1 },
  { name: 'lending.decided.v1', unit: 'origination', tier: 2, dataClass: 4 },
  { name: 'lending.repaid.v1', unit: 'servicing', tier: 1, dataClass: 3 },
  { name: 'industry.fee-paid.v1', unit: 'school-fees', tier: 2, dataClass: 3 },
  { name: 'industry.subsidy-granted.v1', unit: 'agricultural-subsidy', tier: 2, dataClass: 3 },
  { name: 'consent.revoked.v1', unit: 'consent', tier: 1, dataClass: 3 },
] as const satisfies readonly Topic[];
