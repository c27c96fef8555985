/**
 * Misspelt names do not compile.
 *
 * `tsc --noEmit` checks this file: where an expected error is missing, it fails.
 */
import { commerce } from '../../environments/landscape/contracts/commerce';
import { customers } from '../../environments/landscape/contracts/customers';
import { unit } from '../../environments/landscape/unit';
import type { Service } from '../../environments/specification/landscape';

const points = {
  name: 'points',
  description: 'Counts points.',
  runtime: 'kotlin-spring',
  tier: 2,
  dataClass: 2,
  runbook: 'https://runbooks.bank.example/points',
} as const satisfies Service;

/** Contracts that the units may use: of two areas, so that an operation of one is no operation of the other. */
const used = [commerce, customers] as const;

const loyalty = { name: 'loyalty', kind: 'application', team: 'growth' } as const;

describe('a unit', () => {
  test('may use every kind of name that the landscape knows', () => {
    const written = unit(used, {
      ...loyalty,
      stores: [{ name: 'points', engine: 'postgres', tier: 2, dataClass: 2 }],
      services: [
        {
          ...points,
          operations: { GetPoints: { http: 'GET /v1/points/{user}', idempotent: true, timeoutMs: 800 } },
          calls: [{ to: 'user', operations: ['GetUser'], mode: 'hard' }],
          publishes: [{ topic: 'order.placed.v1' }],
          subscribes: [{ topic: 'user.registered.v1' }],
          stores: [{ store: 'points', access: 'read-write', mode: 'hard' }],
          external: [{ host: 'sms-gateway', mode: 'soft', degraded: 'No message is sent.' }],
          platform: [{ to: 'identity', mode: 'hard' }],
          exposure: { host: 'web', prefix: '/points', splits: [{ prefix: '/cart', to: 'cart', percent: 1 }] },
        },
      ],
    });

    expect(written.services.map(({ name }) => name)).toEqual(['points']);
  });

  test('cannot name what the landscape does not know', () => {
    const refused = [
      // @ts-expect-error unknown team
      unit(used, { ...loyalty, team: 'growht', services: [] }),
      unit(used, {
        ...loyalty,
        // @ts-expect-error unknown service
        services: [{ ...points, calls: [{ to: 'usr', operations: ['GetUser'], mode: 'hard' }] }],
      }),
      unit([commerce], {
        ...loyalty,
        // @ts-expect-error service of contracts that the unit was not given
        services: [{ ...points, calls: [{ to: 'user', operations: ['GetUser'], mode: 'hard' }] }],
      }),
      unit([], {
        ...loyalty,
        // @ts-expect-error service of no contracts
        services: [{ ...points, calls: [{ to: 'user', operations: ['GetUser'], mode: 'hard' }] }],
      }),
      unit(used, {
        ...loyalty,
        // @ts-expect-error unknown operation
        services: [{ ...points, calls: [{ to: 'user', operations: ['GetUsr'], mode: 'hard' }] }],
      }),
      unit(used, {
        ...loyalty,
        // @ts-expect-error operation of another service
        services: [{ ...points, calls: [{ to: 'user', operations: ['GetCart'], mode: 'hard' }] }],
      }),
      // @ts-expect-error unknown topic to publish
      unit(used, { ...loyalty, services: [{ ...points, publishes: [{ topic: 'user.registred.v1' }] }] }),
      // @ts-expect-error unknown topic to subscribe
      unit(used, { ...loyalty, services: [{ ...points, subscribes: [{ topic: 'user.registred.v1' }] }] }),
      // @ts-expect-error unknown external host
      unit(used, { ...loyalty, services: [{ ...points, external: [{ host: 'sms-gatway', mode: 'hard' }] }] }),
      // @ts-expect-error unknown platform service
      unit(used, { ...loyalty, services: [{ ...points, platform: [{ to: 'identty', mode: 'hard' }] }] }),
      unit(used, {
        ...loyalty,
        // @ts-expect-error store of no unit
        services: [{ ...points, stores: [{ store: 'points', access: 'read', mode: 'hard' }] }],
      }),
      unit(used, {
        ...loyalty,
        stores: [{ name: 'points', engine: 'redis', tier: 2, dataClass: 2 }],
        // @ts-expect-error misspelt store
        services: [{ ...points, stores: [{ store: 'point', access: 'read', mode: 'hard' }] }],
      }),
      unit(used, {
        ...loyalty,
        services: [
          // @ts-expect-error unknown service to split to
          { ...points, exposure: { host: 'web', prefix: '/', splits: [{ prefix: '/', to: 'crat', percent: 1 }] } },
        ],
      }),
    ];

    expect(refused).toHaveLength(13);
  });
});
