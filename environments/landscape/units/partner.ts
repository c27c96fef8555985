import { channels } from '../contracts/channels';
import { customers } from '../contracts/customers';
import { growth } from '../contracts/growth';
import { industry } from '../contracts/industry';
import { money } from '../contracts/money';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** The portal for merchants, schools and hospitals that work with the bank. */
export const partner = unit([channels, customers, growth, industry, money, trading], {
  name: 'partner',
  kind: 'channel',
  team: 'open-banking',
  services: [
    {
      name: 'partner-portal',
      description: 'Shows partners their orders, fees and settlements in a browser.',
      runtime: 'spa',
      tier: 2,
      dataClass: 1,
      size: 'small',
      runbook: 'https://runbooks.bank.example/partner-portal',
      exposure: { host: 'partner', prefix: '/' },
    },
    {
      name: 'partner-bff',
      description: 'Gathers for the partner portal what one page needs.',
      runtime: 'java-spring',
      tier: 2,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/partner-bff',
      operations: channels['partner-bff'],
      exposure: { host: 'partner', prefix: '/api' },
      platform: [{ to: 'identity', mode: 'hard' }],
      calls: [
        { to: 'user', operations: ['GetUser'], mode: 'hard' },
        { to: 'order', operations: ['ListOrders'], mode: 'hard', within: ['ListOrders'] },
        { to: 'school-fees', operations: ['RegisterFees'], mode: 'hard', within: ['RegisterFees'] },
        { to: 'reconciliation', operations: ['GetReport'], mode: 'hard', within: ['GetReport'] },
        {
          to: 'marketing',
          operations: ['ListCampaigns'],
          mode: 'soft',
          degraded: 'The page for campaigns is empty and says why.',
          within: ['ListCampaigns'],
        },
      ],
    },
  ],
});
