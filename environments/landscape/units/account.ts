import { money } from '../contracts/money';
import { unit } from '../unit';

/** Accounts as customers see them; the balances themselves stay with the core. */
export const account = unit([money], {
  name: 'account',
  kind: 'shared',
  team: 'payments',
  stores: [
    { name: 'accounts', engine: 'postgres', tier: 0, dataClass: 4 },
    { name: 'account-statements', engine: 'object', tier: 2, dataClass: 3 },
  ],
  services: [
    {
      name: 'account',
      description: 'Tells whose account is whose, and asks the core for balances and entries.',
      runtime: 'go-grpc',
      tier: 0,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/account',
      operations: money.account,
      calls: [
        { to: 'core-adapter', operations: ['GetBalance'], mode: 'hard', within: ['GetBalance', 'ListAccounts'] },
        { to: 'core-adapter', operations: ['ListEntries'], mode: 'hard', within: ['ListEntries'] },
        { to: 'core-adapter', operations: ['OpenAccount'], mode: 'hard', within: ['OpenAccount'] },
      ],
      stores: [{ store: 'accounts', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'account.opened.v1', dataClass: 3 }],
      platform: [{ to: 'secrets', mode: 'hard' }],
    },
    {
      name: 'account-statement',
      description: 'Writes statements as documents.',
      runtime: 'java-spring',
      tier: 2,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/account-statement',
      operations: money['account-statement'],
      calls: [{ to: 'account', operations: ['ListEntries'], mode: 'hard', within: ['CreateStatement'] }],
      stores: [{ store: 'account-statements', access: 'read-write', mode: 'hard' }],
    },
  ],
});
