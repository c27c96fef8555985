import { commerce } from '../contracts/commerce';
import { customers } from '../contracts/customers';
import { growth } from '../contracts/growth';
import { money } from '../contracts/money';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** Orders of goods and services, whatever shop they come from. */
export const order = unit([commerce, customers, growth, money, trading], {
  name: 'order',
  kind: 'shared',
  team: 'commerce',
  stores: [{ name: 'orders', engine: 'postgres', tier: 1, dataClass: 3 }],
  services: [
    {
      name: 'order',
      description: 'Takes orders and follows them until they are paid and delivered.',
      runtime: 'kotlin-spring',
      tier: 1,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/order',
      operations: trading.order,
      calls: [
        { to: 'user', operations: ['GetUser'], mode: 'hard', within: ['PlaceOrder'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['PlaceOrder'] },
        { to: 'payment', operations: ['CancelPayment'], mode: 'hard', within: ['CancelOrder'] },
        {
          to: 'marketing',
          operations: ['RedeemVoucher'],
          mode: 'soft',
          degraded: 'The voucher stays valid and is paid back after the order.',
          within: ['PlaceOrder'],
        },
        {
          to: 'catalogue',
          operations: ['ReserveStock'],
          mode: 'soft',
          degraded: 'The order is taken, and its stock confirmed by a message later.',
          within: ['PlaceOrder'],
        },
      ],
      stores: [{ store: 'orders', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'order.placed.v1' }],
      subscribes: [{ topic: 'payment.settled.v1' }],
    },
  ],
});
