import { commerce } from '../contracts/commerce';
import { customers } from '../contracts/customers';
import { money } from '../contracts/money';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/**
 * The merchant suite, still a monolith.
 *
 * Its splits are the steps of the way out: the catalogue has moved, the cart is moving.
 */
export const merchantSuite = unit([commerce, customers, money, trading], {
  name: 'merchant-suite',
  kind: 'application',
  team: 'commerce',
  stores: [
    { name: 'merchant-suite', engine: 'postgres', tier: 2, dataClass: 3 },
    { name: 'merchant-files', engine: 'object', tier: 2, dataClass: 3 },
  ],
  services: [
    {
      name: 'merchant-suite',
      description: 'Runs the shops of merchants, from goods to settlement.',
      runtime: 'java-spring',
      tier: 2,
      dataClass: 3,
      size: 'large',
      runbook: 'https://runbooks.bank.example/merchant-suite',
      operations: commerce['merchant-suite'],
      exposure: {
        host: 'merchant',
        prefix: '/',
        splits: [
          { prefix: '/catalogue', to: 'catalogue', percent: 100 },
          { prefix: '/cart', to: 'cart', percent: 20 },
        ],
      },
      calls: [
        {
          to: 'user',
          operations: ['GetUser'],
          mode: 'hard',
          within: ['Checkout', 'ListSettlements', 'UpdateMerchant'],
        },
        { to: 'order', operations: ['PlaceOrder'], mode: 'hard', within: ['Checkout'] },
        { to: 'order', operations: ['ListOrders'], mode: 'hard', within: ['ListSettlements'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['RequestSettlement'] },
      ],
      stores: [
        { store: 'merchant-suite', access: 'read-write', mode: 'hard' },
        { store: 'merchant-files', access: 'read-write', mode: 'hard' },
      ],
      platform: [{ to: 'identity', mode: 'hard' }],
    },
  ],
});
