import { money } from '../contracts/money';
import { riskControl } from '../contracts/risk-control';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** Buying and selling of the bank's products. */
export const trade = unit([money, riskControl, trading], {
  name: 'trade',
  kind: 'shared',
  team: 'wealth',
  stores: [{ name: 'trades', engine: 'postgres', tier: 1, dataClass: 3 }],
  services: [
    {
      name: 'trade',
      description: 'Takes trades, has them paid, and knows positions.',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/trade',
      operations: trading.trade,
      calls: [
        { to: 'product', operations: ['GetProduct'], mode: 'hard', within: ['PlaceTrade', 'GetPosition'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['PlaceTrade'] },
        { to: 'risk', operations: ['AssessTrade'], mode: 'hard', within: ['PlaceTrade'] },
      ],
      stores: [{ store: 'trades', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'trade.executed.v1' }],
      external: [
        {
          host: 'market-data',
          within: ['PlaceTrade', 'GetPosition'],
          mode: 'soft',
          degraded: 'Prices of the last close are shown with their date.',
        },
      ],
    },
  ],
});
