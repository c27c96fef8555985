import { channels } from '../contracts/channels';
import { customers } from '../contracts/customers';
import { growth } from '../contracts/growth';
import { industry } from '../contracts/industry';
import { lending } from '../contracts/lending';
import { money } from '../contracts/money';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** The web portal: a static bundle, and the back end that serves nobody else. */
export const web = unit([channels, customers, growth, industry, lending, money, trading], {
  name: 'web',
  kind: 'channel',
  team: 'digital-channels',
  services: [
    {
      name: 'web-portal',
      description: 'Shows the bank in a browser.',
      runtime: 'spa',
      tier: 1,
      dataClass: 1,
      size: 'small',
      runbook: 'https://runbooks.bank.example/web-portal',
      exposure: { host: 'web', prefix: '/' },
    },
    {
      name: 'web-bff',
      description: 'Gathers for the web portal what one page needs.',
      runtime: 'kotlin-spring',
      tier: 1,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/web-bff',
      operations: channels['web-bff'],
      exposure: { host: 'web', prefix: '/api' },
      platform: [{ to: 'identity', mode: 'hard' }],
      calls: [
        { to: 'user', operations: ['GetUser'], mode: 'hard', within: ['GetOverview'] },
        { to: 'user', operations: ['UpdateContact'], mode: 'hard', within: ['UpdateContact'] },
        { to: 'onboarding', operations: ['StartOnboarding'], mode: 'hard', within: ['Register'] },
        { to: 'account', operations: ['ListAccounts', 'GetBalance'], mode: 'hard', within: ['GetOverview'] },
        { to: 'account', operations: ['ListEntries'], mode: 'hard', within: ['ListEntries'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['CreatePayment'] },
        { to: 'payment', operations: ['GetPayment'], mode: 'hard', within: ['GetPayment'] },
        { to: 'one-time-code', operations: ['SendCode'], mode: 'hard', within: ['RequestCode'] },
        { to: 'one-time-code', operations: ['VerifyCode'], mode: 'hard', within: ['CreatePayment', 'PlaceTrade'] },
        { to: 'trade', operations: ['PlaceTrade'], mode: 'hard', within: ['PlaceTrade'] },
        { to: 'trade', operations: ['GetPosition'], mode: 'hard', within: ['GetPosition'] },
        { to: 'product', operations: ['ListProducts'], mode: 'hard', within: ['ListProducts'] },
        { to: 'servicing', operations: ['ListLoans'], mode: 'hard', within: ['ListLoans'] },
        { to: 'repayment', operations: ['Repay'], mode: 'hard', within: ['RepayLoan'] },
        {
          to: 'account-statement',
          operations: ['CreateStatement'],
          mode: 'soft',
          degraded: 'The page asks to come back for the statement later.',
          within: ['RequestStatement'],
        },
        {
          to: 'origination',
          operations: ['Apply'],
          mode: 'soft',
          degraded: 'The page says that applications open again soon and keeps the draft in the browser.',
          within: ['ApplyForLoan'],
        },
        {
          to: 'school-fees',
          operations: ['PayFee'],
          mode: 'soft',
          degraded: 'The page for school fees is shown as closed.',
          within: ['PayFee'],
        },
        {
          to: 'school-fees',
          operations: ['ListFees'],
          mode: 'soft',
          degraded: 'The page for school fees is shown as closed.',
          within: ['ListFees'],
        },
        {
          to: 'agricultural-subsidy',
          operations: ['ListGrants'],
          mode: 'soft',
          degraded: 'The page for subsidies is shown as closed.',
          within: ['ListGrants'],
        },
        {
          to: 'marketing',
          operations: ['ListOffers'],
          mode: 'soft',
          degraded: 'The overview has no offers.',
          within: ['GetOverview'],
        },
        {
          to: 'message',
          operations: ['ListMessages'],
          mode: 'soft',
          degraded: 'The overview has no notices.',
          within: ['GetOverview'],
        },
        {
          to: 'content',
          operations: ['ListArticles'],
          mode: 'soft',
          degraded: 'The articles built into the portal are shown.',
          within: ['ListArticles'],
        },
      ],
    },
  ],
});
