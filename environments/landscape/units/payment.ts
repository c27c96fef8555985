import { money } from '../contracts/money';
import { riskControl } from '../contracts/risk-control';
import { unit } from '../unit';

/** Payments: orders to move money, and their way through clearing. The core makes the postings. */
export const payment = unit([money, riskControl], {
  name: 'payment',
  kind: 'shared',
  team: 'payments',
  stores: [
    { name: 'payments', engine: 'postgres', tier: 0, dataClass: 4 },
    { name: 'transfers', engine: 'postgres', tier: 0, dataClass: 4 },
  ],
  services: [
    {
      name: 'payment',
      description: 'Takes payment orders and has them posted.',
      runtime: 'go-grpc',
      tier: 0,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/payment',
      operations: money.payment,
      calls: [
        { to: 'account', operations: ['GetAccount'], mode: 'hard', within: ['CreatePayment'] },
        { to: 'core-adapter', operations: ['PostEntries'], mode: 'hard', within: ['CreatePayment', 'CancelPayment'] },
        {
          to: 'risk',
          operations: ['AssessPayment'],
          mode: 'soft',
          degraded: 'Payments below the unassessed limit pass; the others wait for a person.',
          within: ['CreatePayment'],
        },
      ],
      stores: [{ store: 'payments', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'payment.created.v1' }],
      platform: [{ to: 'secrets', mode: 'hard' }],
    },
    {
      name: 'payment-clearing',
      description: 'Brings transfers to other banks through clearing.',
      runtime: 'go-grpc',
      tier: 0,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/payment-clearing',
      operations: money['payment-clearing'],
      calls: [{ to: 'core-adapter', operations: ['PostEntries'], mode: 'hard', within: ['RepeatTransfer'] }],
      stores: [{ store: 'transfers', access: 'read-write', mode: 'hard' }],
      subscribes: [{ topic: 'payment.created.v1' }],
      publishes: [{ topic: 'payment.settled.v1' }],
      external: [
        {
          host: 'interbank-clearing',
          within: ['RepeatTransfer'],
          mode: 'soft',
          degraded: 'Transfers wait in the store and go out in order when clearing answers again.',
        },
      ],
      platform: [{ to: 'secrets', mode: 'hard' }],
    },
  ],
});
