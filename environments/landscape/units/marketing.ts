import { customers } from '../contracts/customers';
import { growth } from '../contracts/growth';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** Campaigns, offers and vouchers, and what became of them. */
export const marketing = unit([customers, growth, trading], {
  name: 'marketing',
  kind: 'shared',
  team: 'growth',
  stores: [
    { name: 'campaigns', engine: 'postgres', tier: 2, dataClass: 3 },
    { name: 'offer-cache', engine: 'redis', tier: 2, dataClass: 3 },
    { name: 'audience-reports', engine: 'object', tier: 3, dataClass: 3 },
  ],
  services: [
    {
      name: 'marketing',
      description: 'Chooses offers and redeems vouchers.',
      runtime: 'kotlin-spring',
      tier: 2,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/marketing',
      operations: growth.marketing,
      calls: [
        {
          to: 'user',
          operations: ['GetUser'],
          mode: 'soft',
          degraded: 'The offers that suit everybody are shown.',
          within: ['ListOffers'],
        },
        { to: 'product', operations: ['ListProducts'], mode: 'hard', within: ['ListOffers'] },
      ],
      stores: [
        { store: 'campaigns', access: 'read-write', mode: 'hard' },
        { store: 'offer-cache', access: 'read-write', mode: 'soft', degraded: 'Offers are chosen anew for each page.' },
      ],
      subscribes: [{ topic: 'user.registered.v1' }, { topic: 'trade.executed.v1' }, { topic: 'product.changed.v1' }],
    },
    {
      name: 'audience-report',
      description: 'Reports the reach of campaigns every night.',
      runtime: 'java-spring',
      tier: 3,
      dataClass: 3,
      size: 'small',
      runbook: 'https://runbooks.bank.example/audience-report',
      operations: growth['audience-report'],
      calls: [{ to: 'marketing', operations: ['ListCampaigns'], mode: 'hard', within: ['StartReport'] }],
      stores: [{ store: 'audience-reports', access: 'read-write', mode: 'hard' }],
      subscribes: [{ topic: 'order.placed.v1' }],
    },
  ],
});
