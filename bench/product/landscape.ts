import type { Call, Landscape, Service, Topic, Unit } from '../../environments/specification/landscape';
import { Chance } from './chance';

/** What a generated landscape has besides what the bank has. */
export type Addition = Pick<Landscape, 'teams' | 'topics' | 'externalHosts' | 'units'>;

const DOMAINS = [
  'ledger',
  'cards',
  'claims',
  'fees',
  'limits',
  'fraud',
  'audit',
  'quote',
  'basket',
  'advice',
  'archive',
];
/** `go-grpc` has no operations by HTTP. */
const RUNTIMES = ['java-spring', 'kotlin-spring', 'kotlin-spring', 'go-grpc'] as const;
const ENGINES = ['postgres', 'postgres', 'redis', 'object'] as const;

/** What follows the name of a unit in those of its services, of which it has one or more: 8,000 need 4,000 units, of 5,000. */
const PARTS = ['', '-worker', '-intake'];
/** Shape of the example bank: services a team, an outside host, a public host. */
const SERVICES_PER_TEAM = 24;
const SERVICES_PER_PARTNER = 50;
const SERVICES_PER_SITE = 40;
const MOST_CALLS = 3;
/** Callees mostly are among these last services, so that a landscape has neighbourhoods. */
const NEIGHBOURS = 40;

/**
 * Units with `services` services in all, always the same for the same number; tiers, calls, stores and topics are as
 * frequent as in the example bank. A service calls only earlier ones, so that there is no cycle.
 */
export function additionOf(services: number): Addition {
  const chance = new Chance(services);
  const teams = Math.ceil(services / SERVICES_PER_TEAM);
  const units: Unit[] = [];
  const made: Service[] = [];
  const topics: Topic[] = [];
  while (made.length < services) {
    const name = `${DOMAINS[units.length % DOMAINS.length]}-${numeral(units.length)}`;
    const tier = ([0, 1, 1, 2, 2, 2, 3] as const)[chance.below(7)] ?? 2;
    const hasStore = chance.is(0.5);
    const own: Service[] = [];
    for (const part of PARTS.slice(0, Math.min(1 + chance.below(PARTS.length), services - made.length))) {
      const isTold = chance.is(0.3);
      const topic = `${name}.event-${own.length}.v1`;
      const service = serviceOf(name + part, { tier, chance, made, topics, store: hasStore ? name : undefined });
      own.push(isTold ? { ...service, publishes: [{ topic }] } : service);
      made.push(own.at(-1) as Service);
      if (isTold) {
        topics.push({ name: topic, unit: name, tier, dataClass: 3 });
      }
    }
    units.push({
      name,
      kind: 'application',
      team: teamOf(units.length % teams),
      services: own,
      stores: hasStore ? [{ name, engine: chance.of(ENGINES), tier, dataClass: 3 }] : [],
    });
  }
  const partners = new Set(made.flatMap(({ external = [] }) => external.map(({ host }) => host)));
  return {
    teams: [...new Set(units.map(({ team }) => team))].map((name, index) => ({
      name,
      displayName: `Team ${index}`,
      group: `bank-${name}`,
      costCenter: `cc-${3_000 + index}`,
    })),
    topics,
    externalHosts: [...partners].sort().map((name) => ({
      name,
      description: 'Another firm.',
      host: `${name}.partners.example`,
    })),
    units,
  };
}

/** The same with three mistakes in each service. */
export function withMistakes(addition: Addition): Addition {
  const wrong = (service: Service): Service => ({ ...service, description: '', runbook: 'nowhere', dataClass: 9 as 3 });
  return {
    ...addition,
    units: addition.units.map((unit) => ({ ...unit, services: unit.services.map(wrong) })),
  };
}

interface Making {
  readonly tier: Service['tier'];
  readonly chance: Chance;
  /** Services and topics that there are so far. */
  readonly made: readonly Service[];
  readonly topics: readonly Topic[];
  readonly store: string | undefined;
}

function serviceOf(name: string, { tier, chance, made, topics, store }: Making): Service {
  const runtime = chance.of(RUNTIMES);
  const speaksHttp = runtime !== 'go-grpc';
  const operation = (http: `${'GET' | 'POST'} /${string}`, idempotent: boolean) => ({
    ...(speaksHttp ? { http } : {}),
    idempotent,
    timeoutMs: 3_000,
  });
  const id = numeral(made.length);
  const partner = `partner-${numeral(chance.below(Math.ceil((made.length + 1) / SERVICES_PER_PARTNER)))}`;
  const site = `site-${numeral(Math.floor(made.length / SERVICES_PER_SITE))}`;
  return {
    name,
    description: `Service ${made.length} of the generated landscape.`,
    runtime,
    tier,
    dataClass: 3,
    runbook: `https://runbooks.bank.example/${name}`,
    operations: {
      [`Get${id}`]: operation(`GET /${name}/v1/items/{item}`, true),
      [`List${id}`]: operation(`GET /${name}/v1/items`, true),
      [`Create${id}`]: operation(`POST /${name}/v1/items`, false),
    },
    calls: callsOf(tier, chance, made),
    stores: store === undefined ? [] : [{ store, access: 'read-write', mode: 'hard' }],
    subscribes: topics.length > 0 && chance.is(0.4) ? [{ topic: chance.of(topics).name }] : [],
    external: chance.is(0.05) ? [{ host: partner, mode: 'soft', degraded: 'Waits.' }] : [],
    ...(speaksHttp && chance.is(0.08) ? { exposure: { host: site, prefix: `/${name}` } } : {}),
    platform: [{ to: 'secrets', mode: 'hard' }],
  };
}

function callsOf(tier: Service['tier'], chance: Chance, made: readonly Service[]): Call[] {
  const callees = new Set<Service>();
  for (let call = 0; call < MOST_CALLS && made.length > 0; call++) {
    const near = made.slice(-NEIGHBOURS);
    callees.add(chance.of(chance.is(0.6) ? near : made));
  }
  return [...callees].map((callee) => {
    const to = { to: callee.name, operations: [chance.of(Object.keys(callee.operations ?? {}))] };
    return callee.tier <= tier && chance.is(0.7)
      ? { ...to, mode: 'hard' }
      : { ...to, mode: 'soft', degraded: 'Shows the last known value.' };
  });
}

function teamOf(index: number): string {
  return `team-${numeral(index)}`;
}

function numeral(value: number): string {
  return String(value).padStart(4, '0');
}
