import { customers } from '../contracts/customers';
import { unit } from '../unit';

/** What the bank says to its customers: notices, and codes that prove who they are. */
export const message = unit([customers], {
  name: 'message',
  kind: 'shared',
  team: 'customer',
  stores: [
    { name: 'messages', engine: 'postgres', tier: 2, dataClass: 3 },
    { name: 'one-time-codes', engine: 'redis', tier: 1, dataClass: 4 },
  ],
  services: [
    {
      name: 'message',
      description: 'Sends notices and keeps the inbox.',
      runtime: 'kotlin-spring',
      tier: 2,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/message',
      operations: customers.message,
      calls: [{ to: 'user', operations: ['GetUser'], mode: 'hard', within: ['SendMessage'] }],
      stores: [{ store: 'messages', access: 'read-write', mode: 'hard' }],
      subscribes: [
        { topic: 'user.registered.v1' },
        { topic: 'payment.settled.v1' },
        { topic: 'order.placed.v1' },
        { topic: 'lending.decided.v1' },
        { topic: 'lending.repaid.v1' },
        { topic: 'industry.subsidy-granted.v1' },
      ],
      external: [
        { host: 'push-service', within: ['SendMessage'], mode: 'soft', degraded: 'The notice waits in the inbox.' },
      ],
    },
    {
      name: 'one-time-code',
      description: 'Sends codes that are valid once and checks them.',
      runtime: 'go-grpc',
      tier: 1,
      dataClass: 4,
      size: 'small',
      runbook: 'https://runbooks.bank.example/one-time-code',
      operations: customers['one-time-code'],
      stores: [{ store: 'one-time-codes', access: 'read-write', mode: 'hard' }],
      external: [{ host: 'sms-gateway', within: ['SendCode'], mode: 'hard' }],
      platform: [{ to: 'secrets', mode: 'hard' }],
    },
  ],
});
