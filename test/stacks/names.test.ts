import { sandbox } from '../../environments/blueprints';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { Landscape } from '../../environments/specification/landscape';
import { validate } from '../../environments/validation';
import { judgeUnchecked } from '../../policies/judge';
import { forJudge } from '../../stacks/synthesized';
import { objectsOf, synthesized } from './environments';

/** How each thing of a small environment is called. */
interface Names {
  readonly environment: string;
  readonly city: string;
  readonly team: string;
  readonly unit: string;
  readonly service: string;
  readonly operation: string;
  readonly publicHost: string;
  readonly externalHost: string;
}

function environmentWith(names: Names): EnvironmentSpec {
  const { environment, city, team, unit, service, operation, publicHost, externalHost } = names;
  const landscape: Landscape = {
    teams: [{ name: team, displayName: 'A team.', group: 'people', costCenter: 'c'.repeat(63) }],
    units: [
      {
        name: unit,
        kind: 'application',
        team,
        services: [
          {
            name: service,
            description: 'A service.',
            runtime: 'kotlin-spring',
            tier: 2,
            dataClass: 1,
            runbook: 'https://docs.sample.example/service',
            operations: { [operation]: { http: 'GET /things', idempotent: true, timeoutMs: 1000 } },
            external: [{ host: externalHost, mode: 'hard' }],
            exposure: { host: publicHost, prefix: '/things' },
          },
          {
            name: 'caller',
            description: 'A caller.',
            runtime: 'java-spring',
            tier: 2,
            dataClass: 1,
            runbook: 'https://docs.sample.example/caller',
            calls: [{ to: service, operations: [operation], mode: 'hard' }],
          },
        ],
      },
    ],
    topics: [],
    externalHosts: [{ name: externalHost, description: 'A host.', host: 'outside.example' }],
    platformServices: [],
  };
  return sandbox({
    name: environment,
    asOf: '2027-01-15',
    domain: 'sample.example',
    network: '10.64.0.0/16',
    city,
    nodes: 4,
    coreBank: { host: 'core.sample.example', port: 9443, cidrs: ['192.0.2.0/28'] },
    testSystems: ['198.51.100.0/28'],
    publicHosts: { [publicHost]: 'www.sample.example' },
    services: { [service]: { maxReplicas: 2 } },
    stateBackend: { bucket: 'sample', endpoint: 'https://objects.sample.example', region: 'north' },
    landscape,
    waivers: [],
  });
}

const LONGEST: Names = {
  environment: 'e'.repeat(32),
  city: 'c'.repeat(52),
  team: 't'.repeat(63),
  unit: 'u'.repeat(58),
  service: 's'.repeat(63),
  operation: 'O'.repeat(63),
  publicHost: 'p'.repeat(63),
  externalHost: 'x'.repeat(63),
};

const INHERITED: Names = {
  environment: 'sample',
  city: 'north',
  team: 'payments',
  unit: 'pay',
  service: 'payment',
  operation: 'constructor',
  publicHost: 'www',
  externalHost: 'bureau',
};

describe.each([
  ['the longest names', environmentWith(LONGEST)],
  ['an operation called like what every object of JavaScript has', environmentWith(INHERITED)],
])('%s', (_, environment) => {
  test('are no mistake', () => {
    expect(validate(environment)).toEqual([]);
  });

  test('make objects that the judge accepts', () => {
    expect(judgeUnchecked(forJudge(synthesized(environment))).violations).toEqual([]);
  });

  test('make ports, subsets and labels within their limits', () => {
    const objects = synthesized(environment).clusters.flatMap(objectsOf);
    const texts = objects.flatMap((object) => namesIn(object));

    expect(texts.filter(({ limit, text }) => text.length > limit)).toEqual([]);
    expect(texts.map(({ what }) => what)).toEqual(expect.arrayContaining(['port', 'subset', 'label']));
  });
});

interface Limited {
  readonly what: 'port' | 'subset' | 'label';
  readonly text: string;
  readonly limit: number;
}

/** Names within objects, of which the schemas say no limit. */
function namesIn(value: unknown, key = '', kind = ''): readonly Limited[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const of = kind === '' ? String(fields.kind) : kind;
  const own = ownName(key, of, fields);
  return [
    ...own,
    ...Object.entries(fields).flatMap(([name, each]) => namesIn(each, Array.isArray(value) ? key : name, of)),
  ];
}

function ownName(key: string, kind: string, fields: Readonly<Record<string, unknown>>): readonly Limited[] {
  if (key === 'labels' || key === 'matchLabels') {
    return Object.values(fields).map((text) => ({ what: 'label', text: String(text), limit: 63 }));
  }
  if (typeof fields.name !== 'string') {
    return [];
  }
  // The port of a Gateway is of Istio's, which sets no limit.
  if (key === 'ports' && kind !== 'ServiceEntry') {
    return [{ what: 'port', text: fields.name, limit: 15 }];
  }
  return key === 'subsets' ? [{ what: 'subset', text: fields.name, limit: 63 }] : [];
}
