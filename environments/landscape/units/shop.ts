import { commerce } from '../contracts/commerce';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** E-commerce: what the shop offers. */
export const catalogue = unit([commerce], {
  name: 'catalogue',
  kind: 'application',
  team: 'commerce',
  stores: [
    { name: 'catalogue-items', engine: 'postgres', tier: 2, dataClass: 2 },
    { name: 'catalogue-pictures', engine: 'object', tier: 2, dataClass: 1 },
  ],
  services: [
    {
      name: 'catalogue',
      description: 'Knows the goods of the shop and their stock.',
      runtime: 'kotlin-spring',
      tier: 2,
      dataClass: 2,
      runbook: 'https://runbooks.bank.example/catalogue',
      operations: commerce.catalogue,
      stores: [
        { store: 'catalogue-items', access: 'read-write', mode: 'hard' },
        {
          store: 'catalogue-pictures',
          access: 'read-write',
          dataClass: 1,
          mode: 'soft',
          degraded: 'Goods are shown without pictures.',
        },
      ],
      publishes: [{ topic: 'catalogue.changed.v1', dataClass: 1 }],
    },
  ],
});

/** E-commerce: what a customer is about to buy. */
export const cart = unit([commerce, trading], {
  name: 'cart',
  kind: 'application',
  team: 'commerce',
  stores: [{ name: 'carts', engine: 'redis', tier: 2, dataClass: 3 }],
  services: [
    {
      name: 'cart',
      description: 'Keeps carts and turns them into orders.',
      runtime: 'kotlin-spring',
      tier: 2,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/cart',
      operations: commerce.cart,
      calls: [
        { to: 'catalogue', operations: ['GetItem'], mode: 'hard', within: ['AddItem', 'Checkout'] },
        { to: 'order', operations: ['PlaceOrder'], mode: 'hard', within: ['Checkout'] },
      ],
      stores: [{ store: 'carts', access: 'read-write', mode: 'hard' }],
      subscribes: [{ topic: 'catalogue.changed.v1' }],
    },
  ],
});
