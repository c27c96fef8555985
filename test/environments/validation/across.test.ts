import { sandbox } from '../../../environments/blueprints';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import { claimsOf, type Mistake, validate, validateAcross } from '../../../environments/validation';
import { type Draft, edited } from './edit';
import { ACROSS, type RowAcross } from './rows/across';
import { sample } from './sample';

/** The sample, and beside it one before production that shares nothing with it. */
const apart = edited(sample, (e) => {
  e.name = 'beside';
  e.stage = 'uat';
  delete e.groups.sharedBeforeProduction;
  e.domain = 'beside.example';
  for (const [index, cluster] of e.clusters.entries()) {
    cluster.podCidr = `10.10${index}.0.0/20`;
    cluster.serviceCidr = `10.10${index}.16.0/20`;
    cluster.nodeCidr = `10.10${index}.32.0/24`;
  }
  e.publicHosts = {
    web: { host: 'www.beside.example', issuer: 'bank' },
    partner: { host: 'partner.beside.example', issuer: 'bank' },
  };
  e.issuers.bank = {
    kind: 'vault',
    server: 'https://pki.sample.example:8200',
    path: 'pki/sign/beside',
    cidrs: ['192.0.2.8/30'],
  };
  for (const [index, name] of ['sms', 'rates', 'bureau', 'registry'].entries()) {
    e.externalHosts[name] = { cidrs: [`203.0.113.${64 + index}/32`] };
  }
  e.coreBank = { host: 'core.beside.example', port: 9443, cidrs: ['203.0.113.32/32'] };
  e.stateBackend.bucket = 'beside-state';
  e.stateBackend.endpoint = 'https://objects.beside.example';
});

const across = (...environments: readonly EnvironmentSpec[]) => validateAcross(environments.map(claimsOf));

const edit = (row: RowAcross) => edited(apart, row.break as (draft: Draft<EnvironmentSpec>) => void);

test('two environments that are apart have no mistake together, nor by themselves', () => {
  expect(validate(apart)).toEqual([]);
  expect(across(sample, apart)).toEqual([]);
});

describe('what two environments must not share', () => {
  test.each(ACROSS.map((row) => [row.mistake as Mistake, row.place, row] as const))(
    '%s at %s is told, alone',
    (_, __, row) => {
      const { mistake, place, message, remedy, environment = 'beside' } = row;
      const other = 'sample';

      expect(across(sample, edit(row))).toEqual([{ mistake, place, message, remedy, environment, other }]);
      expect(across(edit(row), sample)).toEqual(across(sample, edit(row)));
    },
  );
});

test('a way to production is a mistake before production only', () => {
  const same = edited(apart, (e) => {
    e.coreBank = { ...sample.coreBank, cidrs: [...sample.coreBank.cidrs] };
  });
  const second = edited(same, (e) => {
    e.stage = 'prod';
  });

  expect(across(sample, same).map(({ mistake, place }) => `${mistake} at ${place}`)).toEqual([
    'reaches-production at coreBank.cidrs[203.0.113.0/28]',
    'reaches-production at coreBank.host',
  ]);
  expect(across(sample, second)).toEqual([]);
});

describe('the channel of production', () => {
  const taking = (environment: EnvironmentSpec, channel: string) =>
    edited(environment, (e) => {
      e.images = { channel };
    });

  test('is none in which an environment before it tries releases', () => {
    const said = {
      environment: 'sample',
      other: 'beside',
      mistake: 'unpromoted-channel',
      place: 'images.channel',
      remedy: "take a channel of production's own, and promote what was tried to it with 'npm run images'",
    };

    expect(across(taking(sample, 'beside'), apart)).toEqual([
      { ...said, message: "'beside' is the channel of environment 'beside' too, at images.channel" },
    ]);
    expect(across(taking(sample, 'bank'), taking(apart, 'bank'))).toEqual([
      { ...said, message: "'bank' is the channel of environment 'beside' too, at images.channel" },
    ]);
  });

  test('is its own, also where others run what it runs', () => {
    expect(across(sample, taking(apart, 'sample'))).toEqual([]);
    expect(
      across(
        taking(sample, 'live'),
        edited(taking(apart, 'live'), (e) => {
          e.stage = 'prod';
        }),
      ),
    ).toEqual([]);
  });
});

describe('who may change production and an environment before it', () => {
  const silent = edited(sample, (e) => {
    delete e.groups.sharedBeforeProduction;
  });

  test('is told in one problem, unless production says why', () => {
    const said = {
      environment: 'beside',
      other: 'sample',
      mistake: 'shared-group',
      place: 'groups',
      message:
        "'sample-platform', 'sample-channels', 'sample-payments'… may change environment 'sample' too, which is production",
      remedy: "say in 'groups.sharedBeforeProduction' of 'sample' why it is shared, or give each a group of its own",
    };

    expect(across(silent, apart)).toEqual([said]);
    expect(across(apart, silent)).toEqual([said]);
    expect(across(sample, apart)).toEqual([]);
  });

  test('may be one group by another spelling', () => {
    const shouting = edited(apart, (e) => {
      e.groups.platformEngineers = 'SAMPLE-PLATFORM';
      e.landscape.teams = e.landscape.teams.map((team) => ({ ...team, group: `beside-${team.name}` }));
    });

    expect(across(silent, shouting).map(({ message }) => message)).toEqual([
      "'SAMPLE-PLATFORM' may change environment 'sample' too, which is production",
    ]);
  });

  test('is nobody where only auditors are the same', () => {
    const reading = edited(apart, (e) => {
      e.groups.platformEngineers = 'beside-platform';
      e.landscape.teams = e.landscape.teams.map((team) => ({ ...team, group: `beside-${team.name}` }));
    });

    expect(across(silent, reading)).toEqual([]);
  });
});

test('places are those of the choices', () => {
  const made = (name: string, network: string) =>
    sandbox({
      name,
      network,
      asOf: '2027-01-15',
      domain: `${name}.example`,
      landscape: sample.landscape,
      coreBank: { host: `core.${name}.example`, port: 9443, cidrs: ['192.0.2.10/32'] },
      testSystems: ['198.51.100.0/28'],
    });

  expect(across(made('one', '10.8.0.0/15'), made('two', '10.8.0.0/16'))).toEqual([
    {
      environment: 'two',
      other: 'one',
      mistake: 'overlapping-ranges',
      place: 'network',
      message: expect.stringContaining("a range of the clusters of environment 'one' too, at network"),
      remedy: 'give every cluster ranges of its own',
    },
  ]);
});
