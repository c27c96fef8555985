import type { Landscape } from '../../environments/specification/landscape';
import { dataFacts, edgeFacts } from '../../stacks/landscape-facts';

const LEVEL = { tier: 1, dataClass: 3 } as const;

const landscape: Landscape = {
  teams: [],
  externalHosts: [],
  platformServices: [],
  topics: [{ name: 'pay.done.v1', unit: 'pay', ...LEVEL }],
  units: [
    {
      name: 'pay',
      kind: 'channel',
      team: 'payments',
      stores: [{ name: 'ledger', engine: 'postgres', ...LEVEL }],
      services: [
        {
          name: 'pay',
          description: 'pays',
          runtime: 'go-grpc',
          runbook: 'https://wiki.example/pay',
          ...LEVEL,
          calls: [{ to: 'user', operations: ['Get'], mode: 'soft', degraded: 'no name' }],
          stores: [{ store: 'ledger', access: 'read', mode: 'hard' }],
          publishes: [{ topic: 'pay.done.v1' }],
          subscribes: [{ topic: 'pay.asked.v1' }],
          external: [{ host: 'bureau', mode: 'hard' }],
          core: { mode: 'hard' },
          platform: [{ to: 'keycloak', mode: 'hard' }],
        },
      ],
    },
  ],
};

test('facts name stores and topics with their owners', () => {
  expect(dataFacts(landscape)).toEqual({
    stores: [{ name: 'ledger', namespace: 'pay', engine: 'postgres', tier: 1, dataClass: 3 }],
    topics: [{ name: 'pay.done.v1', namespace: 'pay', tier: 1, dataClass: 3 }],
  });
});

test('facts name each edge of a service', () => {
  expect(edgeFacts(landscape)).toEqual([
    { from: 'pay', kind: 'calls', to: 'user', mode: 'soft', degraded: 'no name', operations: ['Get'] },
    { from: 'pay', kind: 'stores', to: 'ledger', mode: 'hard', access: 'read' },
    { from: 'pay', kind: 'publishes', to: 'pay.done.v1' },
    { from: 'pay', kind: 'subscribes', to: 'pay.asked.v1' },
    { from: 'pay', kind: 'external', to: 'bureau', mode: 'hard' },
    { from: 'pay', kind: 'core', to: 'core', mode: 'hard' },
    { from: 'pay', kind: 'platform', to: 'keycloak', mode: 'hard' },
  ]);
});
