import { money } from '../contracts/money';
import { unit } from '../unit';

/** Proof that the platform and the core say the same. */
export const reconciliation = unit([money], {
  name: 'reconciliation',
  kind: 'shared',
  team: 'core-integration',
  stores: [
    { name: 'reconciliations', engine: 'postgres', tier: 1, dataClass: 4 },
    { name: 'reconciliation-reports', engine: 'object', tier: 2, dataClass: 4 },
  ],
  services: [
    {
      name: 'reconciliation',
      description: 'Compares payments, clearing and the postings of the core, and reports differences.',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 4,
      size: 'large',
      runbook: 'https://runbooks.bank.example/reconciliation',
      operations: money.reconciliation,
      calls: [
        { to: 'core-adapter', operations: ['ListPostings'], mode: 'hard', within: ['StartReconciliation'] },
        { to: 'payment', operations: ['ListPayments'], mode: 'hard', within: ['StartReconciliation'] },
      ],
      stores: [
        { store: 'reconciliations', access: 'read-write', mode: 'hard' },
        {
          store: 'reconciliation-reports',
          access: 'read-write',
          mode: 'soft',
          degraded: 'The result stays in the database; its document is written later.',
        },
      ],
      subscribes: [
        { topic: 'core.entry-posted.v1' },
        { topic: 'core.day-closed.v1' },
        { topic: 'payment.created.v1' },
        { topic: 'payment.settled.v1' },
        { topic: 'trade.executed.v1' },
      ],
      publishes: [{ topic: 'reconciliation.difference.v1', dataClass: 3 }],
    },
  ],
});
