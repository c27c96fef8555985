import {
  type SandboxOptions,
  type StandardOptions,
  sandbox,
  standard,
  type TwoCitiesThreeCentresOptions,
  twoCitiesThreeCentres,
} from '../../../environments/blueprints';
import type { EnvironmentChoices } from '../../../environments/blueprints/choices';
import { bank } from '../../../environments/landscape/bank';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { Size } from '../../../environments/specification/landscape';
import { validate } from '../../../environments/validation';
import { sample } from '../validation/sample';

const { landscape } = sample;

const minimal = {
  name: 'sample',
  asOf: '2026-01-31',
  domain: 'sample.bank.example',
  network: '10.64.0.0/14',
  landscape,
  coreBank: { host: 'core.bank.example', port: 9443, cidrs: ['192.0.2.10/32'] },
} as const satisfies EnvironmentChoices;

const pki = { pkiServer: 'https://pki.bank.example', pkiCidrs: ['192.0.2.20/32'] } as const;

/** A value other than the default for each choice that all blueprints have; a new choice without one does not compile. */
const changed: Required<EnvironmentChoices> = {
  name: 'other',
  asOf: '2026-02-28',
  domain: 'other.bank.example',
  network: '10.68.0.0/14',
  coreBank: { host: 'other.bank.example', port: 9444, cidrs: ['192.0.2.11/32'] },
  externalHosts: { sms: { cidrs: ['203.0.113.99/32'] } },
  landscape: { ...landscape, topics: [] },
  stage: 'prod',
  without: { units: { loans: 'not yet' } },
  images: { channel: 'other', refuseExamples: true },
  publicHosts: { web: 'www.bank.example' },
  scale: { 0: { minReplicas: 8, maxReplicas: 16 } },
  sizes: { small: { cpuMillis: 1, memoryMiB: 1 } },
  proxy: { cpuMillis: 1, memoryMiB: 1 },
  services: { payment: { minReplicas: 5 } },
  groups: { platformEngineers: 'engineers', auditors: 'revision' },
  stateBackend: { bucket: 'state', endpoint: 'https://s3.bank.example', region: 'somewhere' },
  storage: { nodeLocalProvisioner: 'local.example', networkProvisioner: 'network.example' },
  node: { cpu: 7, memoryGiB: 30, pods: 60 },
  waivers: [
    {
      rule: 'r',
      object: { cluster: 'c', kind: 'k', name: 'n' },
      reason: 'r',
      compensation: 'c',
      owner: 'o',
      approver: 'a',
      issued: '2026-11-01',
      expires: '2026-12-31',
    },
  ],
};

const changedPki = {
  pkiServer: 'https://other.example',
  pkiCidrs: ['192.0.2.21/32'],
  pkiPath: 'pki/sign/other',
} as const;

/** What all blueprints take where one chooses nothing. */
const common = {
  groups: { platformEngineers: 'platform-engineers', auditors: 'auditors' },
  storage: { nodeLocalProvisioner: 'topolvm.io', networkProvisioner: 'rook-ceph.rbd.csi.ceph.com' },
} as const;

const stateIn = (region: string) => ({
  bucket: 'terrace-state-sample',
  endpoint: 'https://objects.sample.bank.example',
  region,
});

type Pair = readonly [number, number];

const scaleOf = (...tiers: readonly Pair[]) =>
  Object.fromEntries(tiers.map(([minReplicas, maxReplicas], tier) => [tier, { minReplicas, maxReplicas }]));

const sizesOf = (sizes: Readonly<Record<Size, Pair>>) =>
  Object.fromEntries(Object.entries(sizes).map(([size, [cpuMillis, memoryMiB]]) => [size, { cpuMillis, memoryMiB }]));

interface Blueprint<O extends EnvironmentChoices> {
  readonly blueprint: (options: O) => EnvironmentSpec;
  readonly options: O;
  readonly changes: Required<O>;
  /** What it takes where one chooses nothing. */
  readonly defaults: Partial<O>;
}

const sandboxCase: Blueprint<SandboxOptions> = {
  blueprint: sandbox,
  options: minimal,
  changes: { ...changed, testSystems: ['198.51.100.1/32'], city: 'elsewhere', nodes: 17 },
  defaults: {
    ...common,
    stage: 'dev',
    city: 'sandbox',
    nodes: 3,
    node: { cpu: 15, memoryGiB: 56, pods: 110 },
    scale: scaleOf([2, 4], [2, 3], [1, 2], [1, 2]),
    sizes: sizesOf({ small: [50, 128], medium: [100, 384], large: [250, 768] }),
    proxy: { cpuMillis: 20, memoryMiB: 96 },
    stateBackend: stateIn('sandbox'),
  },
};

const standardCase: Blueprint<StandardOptions> = {
  blueprint: standard,
  options: { ...minimal, ...pki },
  changes: { ...changed, ...changedPki, testSystems: ['198.51.100.1/32'], city: 'elsewhere', nodesPerCentre: 17 },
  defaults: {
    ...common,
    stage: 'uat',
    city: 'standard',
    nodesPerCentre: 4,
    node: { cpu: 15, memoryGiB: 56, pods: 110 },
    scale: scaleOf([6, 9], [3, 6], [2, 4], [1, 2]),
    sizes: sizesOf({ small: [100, 256], medium: [250, 768], large: [500, 1536] }),
    proxy: { cpuMillis: 50, memoryMiB: 128 },
    stateBackend: stateIn('standard'),
    pkiPath: 'pki/sign/sample',
  },
};

const productionCase: Blueprint<TwoCitiesThreeCentresOptions> = {
  blueprint: twoCitiesThreeCentres,
  options: { ...minimal, ...pki },
  changes: {
    ...changed,
    ...changedPki,
    stage: 'uat',
    primaryCity: 'here',
    recoveryCity: 'there',
    nodesPerCentre: 17,
    witnessNodes: 17,
    recoveryNodes: 17,
    recoveryPromoted: true,
    managementNodes: 17,
  },
  defaults: {
    ...common,
    stage: 'prod',
    primaryCity: 'primary',
    recoveryCity: 'recovery',
    nodesPerCentre: 10,
    witnessNodes: 3,
    recoveryNodes: 10,
    managementNodes: 4,
    node: { cpu: 30, memoryGiB: 118, pods: 110 },
    scale: scaleOf([4, 12], [4, 8], [2, 6], [1, 2]),
    sizes: sizesOf({ small: [250, 512], medium: [500, 1024], large: [1000, 2048] }),
    proxy: { cpuMillis: 100, memoryMiB: 256 },
    stateBackend: stateIn('primary'),
    pkiPath: 'pki/sign/sample',
  },
};

/** The options of a blueprint, each changed alone, and the environment before. */
function changesOf<O extends EnvironmentChoices>({ blueprint, options, changes }: Blueprint<O>) {
  const before = JSON.stringify(blueprint(options));
  return Object.entries(changes).map(([option, value]) => ({
    option,
    changes: JSON.stringify(blueprint({ ...options, [option]: value })) !== before,
    unset: JSON.stringify(blueprint({ [option]: undefined, ...options })) === before,
  }));
}

describe('each option of a blueprint', () => {
  const all = [
    ...changesOf(sandboxCase).map((each) => ({ blueprint: 'sandbox', ...each })),
    ...changesOf(standardCase).map((each) => ({ blueprint: 'standard', ...each })),
    ...changesOf(productionCase).map((each) => ({ blueprint: 'twoCitiesThreeCentres', ...each })),
  ];

  test.each(all)('$blueprint: $option changes the environment', ({ changes }) => {
    expect(changes).toBe(true);
  });

  test.each(all)('$blueprint: $option keeps its default when it is undefined', ({ unset }) => {
    expect(unset).toBe(true);
  });
});

describe('what one does not choose', () => {
  function bothOf<O extends EnvironmentChoices>({ blueprint, options, defaults }: Blueprint<O>) {
    return { alone: blueprint(options), chosen: blueprint({ ...options, ...defaults }) };
  }

  test.each([
    ['sandbox', bothOf(sandboxCase)],
    ['standard', bothOf(standardCase)],
    ['twoCitiesThreeCentres', bothOf(productionCase)],
  ])('is the default of %s', (_, { alone, chosen }) => {
    expect(alone).toEqual(chosen);
  });
});

describe('the required choices alone', () => {
  const testSystems = ['198.51.100.1/32'];
  const externalHosts = Object.fromEntries(landscape.externalHosts.map(({ name }) => [name, { cidrs: testSystems }]));

  test.each([
    ['sandbox', sandbox({ ...minimal, testSystems })],
    ['standard', standard({ ...minimal, ...pki, testSystems })],
    ['twoCitiesThreeCentres', twoCitiesThreeCentres({ ...minimal, ...pki, externalHosts })],
  ])('make a valid environment of %s', (_, environment) => {
    expect(validate(environment)).toEqual([]);
  });

  test('are not enough in production: each external host has a place', () => {
    const problems = validate(twoCitiesThreeCentres({ ...minimal, ...pki }));

    expect(problems.map(({ mistake }) => mistake)).toEqual(
      landscape.externalHosts.map(() => 'external-without-address'),
    );
  });
});

describe('the choices', () => {
  test('arrive in the environment', () => {
    const { domain, stage, without, images, coreBank, proxy, services, groups, stateBackend, waivers } = changed;
    const environment = sandbox({ ...minimal, ...changed });

    expect(environment).toMatchObject({
      domain,
      stage,
      without,
      images,
      coreBank,
      proxy,
      services,
      groups,
      stateBackend,
      waivers,
    });
    expect(environment.landscape).toBe(changed.landscape);
    expect(environment.publicHosts.web).toEqual({ host: 'www.bank.example', issuer: 'self-signed' });
    expect(environment.publicHosts.partner).toEqual({ host: 'partner.other.bank.example', issuer: 'self-signed' });
    expect(environment.scale[0]).toEqual({ minReplicas: 8, maxReplicas: 16 });
    expect(environment.scale[1]).toEqual(sandbox(minimal).scale[1]);
    expect(environment.sizes.small).toEqual({ cpuMillis: 1, memoryMiB: 1 });
    expect(environment.sizes.large).toEqual(sandbox(minimal).sizes.large);
  });

  test('place external hosts one by one before the test systems', () => {
    const { externalHosts } = changed;
    const environment = standard({ ...minimal, ...pki, externalHosts, testSystems: ['198.51.100.1/32'] });

    expect(Object.keys(environment.externalHosts).sort()).toEqual(
      landscape.externalHosts.map(({ name }) => name).sort(),
    );
    expect(environment.externalHosts.sms).toEqual({ cidrs: ['203.0.113.99/32'] });
    expect(environment.externalHosts.rates).toEqual({ cidrs: ['198.51.100.1/32'] });
  });

  test('of no landscape mean the whole bank', () => {
    expect(sandbox({ ...minimal, landscape: undefined }).landscape).toBe(bank);
  });

  test('leave an external host without place to the validation', () => {
    expect(twoCitiesThreeCentres({ ...minimal, ...pki }).externalHosts).toEqual({});
  });
});

describe('sandbox', () => {
  test('is one small cluster in one centre that signs for itself', () => {
    const { stage, clusters, issuers, scale } = sandbox(minimal);

    expect(stage).toBe('dev');
    expect(clusters.map(({ name, role, centres }) => ({ name, role, centres }))).toEqual([
      { name: 'primary', role: 'primary', centres: [{ centre: 'sandbox-a', votes: 3 }] },
    ]);
    expect(issuers).toEqual({ 'self-signed': { kind: 'self-signed' } });
    expect(Object.values(scale).map(({ minReplicas }) => minReplicas)).toEqual([2, 2, 1, 1]);
    expect(Object.values(scale).every(({ minReplicas, maxReplicas }) => maxReplicas > minReplicas)).toBe(true);
  });
});

describe('standard', () => {
  test('is one cluster over three centres with one vote each', () => {
    const { stage, clusters, issuers } = standard({ ...minimal, ...pki });

    expect(stage).toBe('uat');
    expect(clusters.map(({ role, centres }) => ({ role, votes: centres.map(({ votes }) => votes) }))).toEqual([
      { role: 'primary', votes: [1, 1, 1] },
    ]);
    expect(issuers['bank-pki']).toEqual({
      kind: 'vault',
      server: 'https://pki.bank.example',
      path: 'pki/sign/sample',
      cidrs: ['192.0.2.20/32'],
    });
  });
});

describe('twoCitiesThreeCentres', () => {
  const { stage, cities, clusters, scale } = twoCitiesThreeCentres({ ...minimal, ...pki });

  test('stretches the primary cluster over A and B, and a witness W', () => {
    expect(stage).toBe('prod');
    expect(clusters[0]).toMatchObject({
      name: 'primary',
      role: 'primary',
      centres: [
        { centre: 'primary-a', votes: 1 },
        { centre: 'primary-b', votes: 1 },
        { centre: 'primary-w', votes: 1, witness: true },
      ],
    });
  });

  test('has a recovery cluster in the other city and a management cluster beside the primary one', () => {
    expect(cities.map(({ name, centres }) => [name, centres.length])).toEqual([
      ['primary', 3],
      ['recovery', 1],
    ]);
    expect(clusters.slice(1).map(({ name, role, city, centres }) => ({ name, role, city, centres }))).toEqual([
      { name: 'recovery', role: 'recovery', city: 'recovery', centres: [{ centre: 'recovery-r', votes: 3 }] },
      { name: 'management', role: 'management', city: 'primary', centres: [{ centre: 'primary-a', votes: 3 }] },
    ]);
  });

  test('runs an even number of at least 4 replicas of tier 0', () => {
    expect(scale[0].minReplicas).toBeGreaterThanOrEqual(4);
    expect(scale[0].minReplicas % 2).toBe(0);
  });
});
