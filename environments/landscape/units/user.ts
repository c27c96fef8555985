import { customers } from '../contracts/customers';
import { money } from '../contracts/money';
import { riskControl } from '../contracts/risk-control';
import { unit } from '../unit';

/** Who the customers are, and how one becomes a customer. */
export const user = unit([customers, money, riskControl], {
  name: 'user',
  kind: 'shared',
  team: 'customer',
  stores: [
    { name: 'users', engine: 'postgres', tier: 1, dataClass: 4 },
    { name: 'user-cache', engine: 'redis', tier: 1, dataClass: 4 },
    { name: 'onboardings', engine: 'postgres', tier: 1, dataClass: 4 },
    { name: 'onboarding-documents', engine: 'object', tier: 1, dataClass: 4 },
  ],
  services: [
    {
      name: 'user',
      description: 'Knows each customer, contact data and preferences.',
      runtime: 'go-grpc',
      tier: 1,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/user',
      operations: customers.user,
      stores: [
        { store: 'users', access: 'read-write', mode: 'hard' },
        { store: 'user-cache', access: 'read-write', mode: 'soft', degraded: 'Every read goes to the database.' },
      ],
      publishes: [{ topic: 'user.registered.v1', dataClass: 3 }, { topic: 'user.changed.v1' }],
      platform: [{ to: 'secrets', mode: 'hard' }],
    },
    {
      name: 'onboarding',
      description: 'Leads a new customer from the first page to the first account.',
      runtime: 'kotlin-spring',
      tier: 1,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/onboarding',
      operations: customers.onboarding,
      calls: [
        { to: 'user', operations: ['CreateUser'], mode: 'hard', within: ['StartOnboarding'] },
        { to: 'one-time-code', operations: ['VerifyCode'], mode: 'hard', within: ['StartOnboarding'] },
        { to: 'account', operations: ['OpenAccount'], mode: 'hard', within: ['StartOnboarding'] },
        { to: 'risk', operations: ['AssessCustomer'], mode: 'hard', within: ['StartOnboarding'] },
      ],
      stores: [
        { store: 'onboardings', access: 'read-write', mode: 'hard' },
        { store: 'onboarding-documents', access: 'read-write', mode: 'hard' },
      ],
      external: [{ host: 'identity-verification', within: ['StartOnboarding'], mode: 'hard' }],
      platform: [{ to: 'identity', mode: 'hard' }],
    },
  ],
});
