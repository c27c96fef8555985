import { channels } from '../contracts/channels';
import { commerce } from '../contracts/commerce';
import { customers } from '../contracts/customers';
import { growth } from '../contracts/growth';
import { industry } from '../contracts/industry';
import { lending } from '../contracts/lending';
import { money } from '../contracts/money';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** The mobile application: a static bundle that its shell loads, and the back end that serves nobody else. */
export const mobile = unit([channels, commerce, customers, growth, industry, lending, money, trading], {
  name: 'mobile',
  kind: 'channel',
  team: 'digital-channels',
  services: [
    {
      name: 'mobile-app',
      description: 'Shows the bank on a telephone.',
      runtime: 'spa',
      tier: 1,
      dataClass: 1,
      size: 'small',
      runbook: 'https://runbooks.bank.example/mobile-app',
      exposure: { host: 'mobile', prefix: '/' },
    },
    {
      name: 'mobile-bff',
      description: 'Gathers for the mobile application what one screen needs.',
      runtime: 'kotlin-spring',
      tier: 1,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/mobile-bff',
      operations: channels['mobile-bff'],
      exposure: { host: 'mobile', prefix: '/api' },
      platform: [{ to: 'identity', mode: 'hard' }],
      calls: [
        { to: 'user', operations: ['GetUser'], mode: 'hard', within: ['GetHome'] },
        { to: 'onboarding', operations: ['StartOnboarding'], mode: 'hard', within: ['Register'] },
        { to: 'account', operations: ['ListAccounts'], mode: 'hard', within: ['GetHome'] },
        { to: 'account', operations: ['ListEntries'], mode: 'hard', within: ['ListEntries'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['CreatePayment'] },
        { to: 'payment', operations: ['GetPayment'], mode: 'hard', within: ['GetPayment'] },
        { to: 'one-time-code', operations: ['SendCode'], mode: 'hard', within: ['RequestCode'] },
        { to: 'one-time-code', operations: ['VerifyCode'], mode: 'hard', within: ['CreatePayment'] },
        { to: 'repayment', operations: ['Repay'], mode: 'hard', within: ['RepayLoan'] },
        { to: 'medical-payment', operations: ['GetBill'], mode: 'hard', within: ['GetBill'] },
        { to: 'medical-payment', operations: ['PayBill'], mode: 'hard', within: ['PayBill'] },
        { to: 'order', operations: ['ListOrders'], mode: 'hard', within: ['ListOrders'] },
        {
          to: 'catalogue',
          operations: ['ListItems'],
          mode: 'soft',
          degraded: 'The shop is shown as closed.',
          within: ['ListItems'],
        },
        {
          to: 'cart',
          operations: ['GetCart', 'AddItem'],
          mode: 'soft',
          degraded: 'The cart is kept on the telephone.',
          within: ['AddToCart'],
        },
        {
          to: 'cart',
          operations: ['GetCart'],
          mode: 'soft',
          degraded: 'The cart that the telephone knows is shown.',
          within: ['GetCart'],
        },
        {
          to: 'cart',
          operations: ['Checkout'],
          mode: 'soft',
          degraded: 'The shop is shown as closed.',
          within: ['Checkout'],
        },
        {
          to: 'marketing',
          operations: ['ListOffers'],
          mode: 'soft',
          degraded: 'The home screen has no offers.',
          within: ['GetHome'],
        },
        {
          to: 'content',
          operations: ['GetPage'],
          mode: 'soft',
          degraded: 'The home screen has no news.',
          within: ['GetHome'],
        },
        {
          to: 'message',
          operations: ['ListMessages'],
          mode: 'soft',
          degraded: 'The inbox shows what the telephone has kept.',
          within: ['ListMessages'],
        },
      ],
    },
  ],
});
