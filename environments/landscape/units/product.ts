import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** What the bank sells: deposits, loans, funds, and their terms. */
export const product = unit([trading], {
  name: 'product',
  kind: 'shared',
  team: 'wealth',
  stores: [
    { name: 'products', engine: 'postgres', tier: 1, dataClass: 2 },
    { name: 'product-cache', engine: 'redis', tier: 1, dataClass: 2 },
  ],
  services: [
    {
      name: 'product',
      description: 'Knows the products and their terms.',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 2,
      runbook: 'https://runbooks.bank.example/product',
      operations: trading.product,
      stores: [
        { store: 'products', access: 'read-write', mode: 'hard' },
        { store: 'product-cache', access: 'read-write', mode: 'soft', degraded: 'Every read goes to the database.' },
      ],
      publishes: [{ topic: 'product.changed.v1' }],
    },
  ],
});
