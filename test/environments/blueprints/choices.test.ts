import { sandbox, standard, twoCitiesThreeCentres } from '../../../environments/blueprints';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import { InvalidChoices, type Problem, validate } from '../../../environments/validation';
import { misfit } from '../validation/edit';
import { sample } from '../validation/sample';

const testSystems = ['198.51.100.0/28'];

const choices = {
  name: 'pilot',
  asOf: '2027-01-15',
  domain: 'pilot.sample.example',
  network: '10.64.0.0/14',
  landscape: sample.landscape,
  coreBank: { host: 'core.pilot.sample.example', port: 9443, cidrs: ['192.0.2.10/32'] },
} as const;

const pki = { pkiServer: 'https://pki.sample.example', pkiCidrs: ['192.0.2.20/32'] } as const;

const externalHosts = Object.fromEntries(
  sample.landscape.externalHosts.map(({ name }) => [name, { cidrs: testSystems }]),
);

const BLUEPRINTS: Readonly<Record<string, (more: object) => EnvironmentSpec>> = {
  sandbox: (more) => sandbox({ ...choices, testSystems, ...more }),
  standard: (more) => standard({ ...choices, ...pki, testSystems, ...more }),
  twoCitiesThreeCentres: (more) => twoCitiesThreeCentres({ ...choices, ...pki, externalHosts, ...more }),
};

function problemsOf(make: () => EnvironmentSpec): readonly Problem[] {
  try {
    return validate(make());
  } catch (error) {
    if (error instanceof InvalidChoices) {
      return error.problems;
    }
    throw error;
  }
}

const said = (make: () => EnvironmentSpec) =>
  problemsOf(make).map(({ place, message, remedy }) => `${place}: ${message}; ${remedy}`);

const unknown = (name: string, remedy: string) =>
  `${name}: property '${name.replace(/^.*\./, '')}' is unknown, nothing would read it; ${remedy}`;

describe('a choice that a blueprint does not know', () => {
  test.each([
    ['sandbox', { servces: {} }, unknown('servces', "did you mean 'services'? Otherwise remove it")],
    ['sandbox', { nodess: 3 }, unknown('nodess', "did you mean 'nodes'? Otherwise remove it")],
    [
      'standard',
      { nodesPerCenter: 3 },
      unknown('nodesPerCenter', "did you mean 'nodesPerCentre'? Otherwise remove it"),
    ],
    ['twoCitiesThreeCentres', { testSystems }, unknown('testSystems', 'remove it')],
    ['standard', { scale: { 7: { minReplicas: 1, maxReplicas: 2 } } }, unknown('scale.7', 'remove it')],
    ['standard', { scale: { 1: { minReplicas: 2, maxReplicas: 4, most: 3 } } }, unknown('scale.1.most', 'remove it')],
    [
      'sandbox',
      { sizes: { smal: { cpuMillis: 100, memoryMiB: 128 } } },
      unknown('sizes.smal', "did you mean 'small'? Otherwise remove it"),
    ],
    [
      'sandbox',
      { services: { payment: { maxReplica: 3 } } },
      unknown('services.payment.maxReplica', "did you mean 'maxReplicas'? Otherwise remove it"),
    ],
    ['standard', { [Symbol('odd')]: 1 }, unknown('Symbol(odd)', 'remove it')],
    [
      'sandbox',
      { publicHosts: { wev: 'www.sample.example' } },
      "publicHosts.wev: no service is exposed under public host 'wev'; did you mean 'web'? Otherwise remove it",
    ],
  ])('%s: %j', (blueprint, more, expected) => {
    expect(said(() => BLUEPRINTS[blueprint]?.(more) as EnvironmentSpec)).toEqual([expected]);
  });
});

class Own {}

const cyclic: Record<string, unknown> = {};
cyclic.landscape = cyclic;

const ODD: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a text', 'odd'],
  ['a list', [null]],
  ['a sparse list', Object.assign(new Array(3), { 1: 'x' })],
  ['a list with a property', Object.assign([], { more: 1 })],
  ['a Map', new Map([['units', []]])],
  ['a Set', new Set()],
  ['a Date', new Date(0)],
  ['an instance', new Own()],
  ['a Proxy', new Proxy({}, { get: () => raise(), ownKeys: () => raise(), getPrototypeOf: () => raise() })],
  ['a getter', Object.defineProperty({}, 'units', { get: () => raise(), enumerable: true })],
  ['a circle', cyclic],
  ['a BigInt', 12n],
  ['a symbol', Symbol('odd')],
  ['a function', () => 1],
  ['an object without prototype', Object.create(null)],
  ['inherited data', Object.create(sample.landscape)],
];

function raise(): never {
  throw new Error('nobody may call this');
}

describe('any value at any choice is told where it is written, and nothing is called', () => {
  const all = ODD.flatMap(([name, value]) =>
    [
      'name',
      'asOf',
      'network',
      'landscape',
      'coreBank',
      'services',
      'scale',
      'nodesPerCentre',
      'pkiCidrs',
      'waivers',
      'city',
    ].map((choice) => ({ name, value, choice })),
  );

  test.each(all)('$name at $choice', ({ value, choice }) => {
    const problems = problemsOf(() => standard(misfit({ ...choices, ...pki, testSystems, [choice]: value })));

    expect(problems.every(({ place }) => place.startsWith(choice) || /^(publicHosts|services)\b/.test(place))).toBe(
      true,
    );
    expect(problems.map(({ message }) => message).join()).not.toMatch(/.undefined|\[object/);
  });

  test.each(ODD)('%s instead of the choices', (_, value) => {
    expect(problemsOf(() => sandbox(misfit(value))).length).toBeGreaterThan(0);
  });

  test('the kind of the value is told', () => {
    expect(
      said(() =>
        standard(
          misfit({
            ...choices,
            ...pki,
            services: new Map(),
            coreBank: new Proxy({}, {}),
            groups: new Own(),
            get testSystems() {
              return raise();
            },
          }),
        ),
      ),
    ).toEqual([
      'coreBank: a Proxy is not an object; give an object',
      'services: an instance of Map is not an object; give an object',
      'groups: an instance of Own is not an object; give an object',
      'testSystems: what a getter computes is not a list; give a list',
    ]);
  });
});

describe('problems of choices', () => {
  test('are told all at once, whether values are missing, of a wrong type, unknown or wrong', () => {
    const { asOf: _, ...rest } = choices;

    expect(
      said(() =>
        standard(
          misfit({ ...rest, ...pki, domain: 'Pilot', network: '10.0.0.0/20', nodesPerCentre: '4', stgae: 'uat' }),
        ),
      ),
    ).toEqual([
      'asOf: a text is missing; give a text',
      "domain: 'Pilot' is not a DNS name in lower case; write it like 'pay.bank.example', without scheme, port or wildcard",
      "network: network '10.0.0.0/20' cannot be divided among clusters; give an IPv4 range of /8 to /16 that begins at its first address, as '10.16.0.0/13'",
      "nodesPerCentre: '4' is not a number; give a number",
      "stgae: property 'stgae' is unknown, nothing would read it; did you mean 'stage'? Otherwise remove it",
    ]);
  });

  test.each([
    ['standard', { domain: 'Pilot' }, ['domain: malformed-host']],
    ['standard', { network: '172.0.0.0/12' }, ['network: foreign-cluster-range']],
    ['standard', { pkiServer: 'http://pki' }, ['pkiServer: malformed-url']],
    ['standard', { pkiPath: '' }, ['pkiPath: malformed-identifier']],
    ['standard', { city: 'Odd City' }, ['city: malformed-name']],
    ['standard', { images: { channel: 'Odd Name' } }, ['images.channel: malformed-name']],
    [
      'standard',
      { storage: { nodeLocalProvisioner: '%{x}', networkProvisioner: 'b.example' } },
      ['storage.nodeLocalProvisioner: malformed-identifier'],
    ],
    ['standard', { nodesPerCentre: 0 }, ['nodesPerCentre: malformed-number']],
    ['standard', { pkiCidrs: ['10.64.0.0/32'] }, ['pkiCidrs[10.64.0.0/32]: address-inside-cluster']],
    ['standard', { testSystems: ['10.64.0.0/32'] }, ['testSystems[10.64.0.0/32]: address-inside-cluster']],
    ['standard', { publicHosts: { web: 'core.pilot.sample.example' } }, ['coreBank.host: duplicate-host']],
    ['standard', { domain: 'x.kube-system' }, ['domain: reserved-host']],
    ['sandbox', { nodes: 1, node: { cpu: 0.5, memoryGiB: 0.5, pods: 10 } }, ['nodes: too-little-capacity']],
    ['twoCitiesThreeCentres', { nodesPerCentre: 1 }, ['nodesPerCentre: no-spare-centre']],
    ['twoCitiesThreeCentres', { recoveryCity: 'primary' }, ['recoveryCity: recovery-in-primary-city']],
    ['twoCitiesThreeCentres', { primaryCity: 'a', recoveryCity: 'a' }, ['recoveryCity: recovery-in-primary-city']],
    ['standard', { landscape: { ...sample.landscape, teams: [] } }, []],
  ])('%s: %j is told where it is written', (blueprint, more, expected) => {
    const found = problemsOf(() => BLUEPRINTS[blueprint]?.(more) as EnvironmentSpec);

    expect(
      found.map(({ place, mistake }) => `${place}: ${mistake}`).filter((text) => !text.startsWith('landscape')),
    ).toEqual(expected);
  });
});

describe('a city that cannot be one is told once, as it is written', () => {
  const odd = ['__proto__', 'constructor', 'Odd City', 'a]b', 'a].b', 'a\nb', '', '$&', 'x'.repeat(60)];
  const cities = [
    ['sandbox', 'city'],
    ['standard', 'city'],
    ['twoCitiesThreeCentres', 'primaryCity'],
    ['twoCitiesThreeCentres', 'recoveryCity'],
  ] as const;

  test.each(cities.flatMap(([blueprint, choice]) => odd.map((city) => [blueprint, choice, city] as const)))(
    '%s: %s %j',
    (blueprint, choice, city) => {
      expect(problemsOf(() => BLUEPRINTS[blueprint]?.({ [choice]: city }) as EnvironmentSpec)).toEqual([
        expect.objectContaining({ place: choice }),
      ]);
    },
  );

  test.each(odd)('both cities %j', (city) => {
    const both = { primaryCity: city, recoveryCity: city };

    expect(problemsOf(() => BLUEPRINTS.twoCitiesThreeCentres?.(both) as EnvironmentSpec)).toEqual([
      expect.objectContaining({ place: 'primaryCity' }),
      expect.objectContaining({ place: 'recoveryCity' }),
    ]);
  });

  test('the node of services in such a city, too', () => {
    const node = { cpu: 0, memoryGiB: 56, pods: 110 };

    expect(
      problemsOf(() => BLUEPRINTS.standard?.({ city: 'a]b', node }) as EnvironmentSpec).map(({ place }) => place),
    ).toEqual(['node.cpu', 'city']);
  });
});

test('what a blueprint made, and the landscape in it, cannot be changed', () => {
  const landscape = structuredClone(sample.landscape);
  const made = sandbox({ ...choices, landscape, testSystems });

  expect(() => Object.assign(made.scale[0], { minReplicas: 1 })).toThrow(/Cannot/);
  expect(() => (landscape.units as unknown[]).pop()).toThrow(/Cannot/);
});
