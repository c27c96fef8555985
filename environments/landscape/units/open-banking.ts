import { customers } from '../contracts/customers';
import { money } from '../contracts/money';
import { openBanking } from '../contracts/open-banking';
import { unit } from '../unit';

/** Open banking: what a customer allows others to do. */
export const consent = unit([customers, openBanking], {
  name: 'consent',
  kind: 'application',
  team: 'open-banking',
  stores: [
    { name: 'consents', engine: 'postgres', tier: 1, dataClass: 3 },
    { name: 'consent-cache', engine: 'redis', tier: 1, dataClass: 3 },
  ],
  services: [
    {
      name: 'consent',
      description: 'Keeps the consents of customers and checks them.',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/consent',
      operations: openBanking.consent,
      exposure: { host: 'api', prefix: '/open-banking/v1/consents' },
      calls: [{ to: 'user', operations: ['GetUser'], mode: 'hard', within: ['CreateConsent'] }],
      stores: [
        { store: 'consents', access: 'read-write', mode: 'hard' },
        { store: 'consent-cache', access: 'read-write', mode: 'soft', degraded: 'Every check reads the database.' },
      ],
      publishes: [{ topic: 'consent.revoked.v1' }],
      platform: [{ to: 'identity', mode: 'hard' }],
    },
  ],
});

/** Open banking: accounts, for those whom the customer allows to see them. */
export const accountInformation = unit([money, openBanking], {
  name: 'account-information',
  kind: 'application',
  team: 'open-banking',
  services: [
    {
      name: 'account-information',
      description: 'Shows accounts, balances and entries to others.',
      runtime: 'kotlin-spring',
      tier: 1,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/account-information',
      operations: openBanking['account-information'],
      exposure: { host: 'api', prefix: '/open-banking/v1/accounts' },
      calls: [
        { to: 'consent', operations: ['CheckConsent'], mode: 'hard' },
        { to: 'account', operations: ['ListAccounts'], mode: 'hard', within: ['ListAccounts'] },
        { to: 'account', operations: ['GetBalance'], mode: 'hard', within: ['GetBalance'] },
        { to: 'account', operations: ['ListEntries'], mode: 'hard', within: ['ListEntries'] },
      ],
      subscribes: [{ topic: 'consent.revoked.v1' }],
      platform: [{ to: 'identity', mode: 'hard' }],
    },
  ],
});

/** Open banking: payments that others start for a customer. */
export const paymentInitiation = unit([money, openBanking], {
  name: 'payment-initiation',
  kind: 'application',
  team: 'open-banking',
  stores: [{ name: 'initiated-payments', engine: 'postgres', tier: 1, dataClass: 4 }],
  services: [
    {
      name: 'payment-initiation',
      description: 'Starts payments that others ask for.',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/payment-initiation',
      operations: openBanking['payment-initiation'],
      exposure: { host: 'api', prefix: '/open-banking/v1/payments' },
      calls: [
        { to: 'consent', operations: ['CheckConsent'], mode: 'hard' },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['InitiatePayment'] },
        { to: 'payment', operations: ['GetPayment'], mode: 'hard', within: ['GetPayment'] },
      ],
      stores: [{ store: 'initiated-payments', access: 'read-write', mode: 'hard' }],
      platform: [{ to: 'identity', mode: 'hard' }],
    },
  ],
});
