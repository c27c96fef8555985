import { validate } from '../../../environments/validation';
import { addExternalHost, addService } from './additions';
import { draft } from './edit';
import { sample } from './sample';

type Sample = ReturnType<typeof sampleCopy>;

function sampleCopy() {
  return draft(sample);
}

/** What objects cannot hold, by one more than they can; `most` is what is allowed. */
const CEILINGS: readonly {
  readonly place: string;
  readonly message: (count: number) => string;
  readonly most: number;
  readonly declare: (e: Sample, count: number) => void;
}[] = [
  {
    place: 'landscape.units[crowded].services[crowded]',
    message: (count) => `${count} services call 'crowded', more than its NetworkPolicy holds`,
    most: 4000,
    declare: (e, count) => {
      addService(e, { name: 'crowded', operations: { Get: { idempotent: true, timeoutMs: 500 } } });
      for (let index = 0; index < count; index++) {
        const call = { to: 'crowded', operations: ['Get'], mode: 'soft' as const, degraded: 'It waits.' };
        addService(e, { name: `c${index}`, calls: [call] });
      }
    },
  },
  {
    place: 'landscape.externalHosts[crowded]',
    message: (count) => `${count} services call external host 'crowded', more than its VirtualService holds`,
    most: 2000,
    declare: (e, count) => {
      addExternalHost(e, { name: 'crowded' });
      for (let index = 1; index < count; index++) {
        addService(e, { name: `s${index}`, external: [{ host: 'crowded', mode: 'soft', degraded: 'It waits.' }] });
      }
    },
  },
  {
    place: 'publicHosts.partner',
    message: (count) => `${count} routes of public host 'partner', more than its VirtualService holds`,
    most: 500,
    declare: (e, count) => {
      // The sample has three routes of the host: two services, and a path that moves.
      for (let index = 3; index < count; index++) {
        addService(e, {
          name: `r${index}`,
          runtime: 'java-spring',
          operations: { Get: { http: `GET /r${index}/x`, idempotent: true, timeoutMs: 500 } },
          exposure: { host: 'partner', prefix: `/r${index}` },
        });
      }
    },
  },
  {
    place: 'externalHosts',
    message: (count) => `${count} ranges of external hosts, more than the NetworkPolicy of the egress gateway holds`,
    most: 5000,
    declare: (e, count) => {
      const known = Object.values(e.externalHosts).reduce((sum, { cidrs }) => sum + cidrs.length, 0);
      for (let index = 0; index < count - known; index++) {
        const host = e.externalHosts[`wide-${Math.floor(index / 100)}`];
        const range = `45.${index >> 8}.${index % 256}.0/24`;
        if (host === undefined) {
          addExternalHost(e, { name: `wide-${Math.floor(index / 100)}` }, [range]);
        } else {
          host.cidrs.push(range);
        }
      }
    },
  },
];

function found(declare: (e: Sample) => void) {
  const e = sampleCopy();
  declare(e);
  return validate(e).filter(({ mistake }) => mistake === 'too-many');
}

test.each(CEILINGS)('$place has a ceiling', ({ place, message, most, declare }) => {
  expect(found((e) => declare(e, most + 1))).toEqual([
    { mistake: 'too-many', place, message: message(most + 1), remedy: `declare at most ${most}` },
  ]);
  expect(found((e) => declare(e, most))).toEqual([]);
});

test('all services that call hosts outside go through one gateway', () => {
  const declare = (e: Sample, count: number) => {
    // The sample has three of them.
    for (const host of ['north', 'south', 'east']) {
      addExternalHost(e, { name: host });
    }
    for (let index = 0; index < count - 4; index++) {
      const host = ['north', 'south', 'east'][index % 3] as string;
      addService(e, { name: `s${index}`, external: [{ host, mode: 'soft', degraded: 'It waits.' }] });
    }
  };

  expect(found((e) => declare(e, 4000))).toEqual([]);
  expect(found((e) => declare(e, 4001))).toEqual([
    {
      mistake: 'too-many',
      place: 'landscape.externalHosts',
      message: '4001 services call hosts outside, more than the NetworkPolicy of the egress gateway holds',
      remedy: 'declare at most 4000',
    },
  ]);
});
