import fc, { type Arbitrary, type GeneratorValue } from 'fast-check';
import { sandbox, standard, twoCitiesThreeCentres } from '../../environments/blueprints';
import type {
  Call,
  ExternalHost,
  Landscape,
  Operations,
  Service,
  Size,
  Store,
  Team,
  Topic,
  Unit,
} from '../../environments/specification/landscape';
import { DATA_CLASSES } from '../../model/data-class';
import { RUNTIMES } from '../../model/runtime';
import type { Tier } from '../../model/tier';
import { sample } from '../environments/validation/sample';
import type { NamedSpecification } from './specification';

const { teams, platformServices } = sample.landscape;

const SEED = 20_261_126;

/** Chooses; all its choices follow from its seed. */
class Choices {
  public constructor(private readonly generate: GeneratorValue) {}

  public whole(min: number, max: number): number {
    return this.generate(fc.integer, { min, max });
  }

  public one<T>(...values: readonly T[]): T {
    return values[this.whole(0, values.length - 1)] as T;
  }

  /** True in `percent` of all cases. */
  public in(percent: number): boolean {
    return this.whole(1, 100) <= percent;
  }

  public some<T>(values: readonly T[], most: number): T[] {
    const chosen: Arbitrary<T[]> = fc.subarray([...values], { maxLength: Math.min(most, values.length) });
    return this.generate(() => chosen);
  }
}

/**
 * Environments of every blueprint over landscapes of 2 to 16 services, the same for the same `count` on any machine.
 *
 * Services call those after them, which have no longer deadlines, and softly those of weaker tiers, so all are valid.
 */
export function randomEnvironments(count: number): NamedSpecification[] {
  return fc.sample(fc.gen(), { seed: SEED, numRuns: count }).map((generate, index) => {
    const choices = new Choices(generate);
    return { name: `random-${index}`, environment: environmentOf(choices, landscapeOf(choices)) };
  });
}

function environmentOf(choices: Choices, landscape: Landscape) {
  const services = landscape.units.flatMap((unit) => unit.services);
  const isExposed = services.some(({ exposure }) => exposure?.host === 'www');
  const shared = {
    name: choices.one('alpha', 'beta', 'gamma'),
    asOf: '2027-01-15',
    domain: 'random.example',
    network: '10.16.0.0/13',
    landscape,
    coreBank: { host: 'core.random.example', port: choices.one(443, 9443), cidrs: ['192.0.2.64/29', '192.0.2.96/29'] },
    externalHosts: Object.fromEntries(
      landscape.externalHosts.map(({ name }, index) => [
        name,
        {
          cidrs: [`198.51.100.${index * 16}/28`, ...(choices.in(20) ? [`2001:db8:${index + 1}::/48`] : [])],
          ...(choices.in(20) ? { host: `test-${name}.provider.example` } : {}),
        },
      ]),
    ),
    services: Object.fromEntries(
      choices
        .some(services, 2)
        .map(({ name }) => [name, { maxReplicas: choices.one(12, 14, 16), size: choices.one<Size>('small', 'large') }]),
    ),
    publicHosts: Object.fromEntries(choices.in(30) && isExposed ? [['www', 'www.elsewhere.example']] : []),
  };
  const pki = { pkiServer: `https://pki.random.example${choices.one('', ':8200')}`, pkiCidrs: ['192.0.2.72/30'] };
  return choices.one(
    () => sandbox({ ...shared, nodes: choices.whole(3, 5) }),
    () => standard({ ...shared, ...pki, nodesPerCentre: choices.whole(3, 5) }),
    () => twoCitiesThreeCentres({ ...shared, ...pki, nodesPerCentre: choices.whole(8, 12) }),
  )();
}

function landscapeOf(choices: Choices): Landscape {
  const externalHosts: ExternalHost[] = ['mail', 'maps', 'rates'].slice(0, choices.whole(0, 3)).map((name) => ({
    name,
    description: `Gives ${name}.`,
    host: `${name}.provider.example`,
    ...(choices.in(30) ? { port: 8443 } : {}),
  }));
  const units: Unit[] = [];
  const topics: Topic[] = [];
  const known: Service[] = [];
  // From the last to the first, so that a unit knows what it may call.
  for (let index = choices.whole(2, 7); index > 0; index--) {
    units.unshift(unitOf(choices, index, { known, topics, externalHosts }));
  }
  units.push(adapter());
  return {
    teams: teams.filter(({ name }) => units.some(({ team }) => team === name)),
    units,
    topics,
    externalHosts: externalHosts.filter(({ name }) =>
      units.some(({ services }) => services.some(({ external = [] }) => external.some(({ host }) => host === name))),
    ),
    platformServices,
  };
}

interface Surroundings {
  /** Services that may be called. */
  readonly known: Service[];
  readonly topics: Topic[];
  readonly externalHosts: readonly ExternalHost[];
}

function unitOf(choices: Choices, index: number, around: Surroundings): Unit {
  const name = `unit-${index}`;
  const stores: Store[] = ['ledger', 'files'].slice(0, choices.whole(0, 2)).map((store) => ({
    name: `${store}-${index}`,
    engine: choices.one('postgres', 'redis', 'object'),
    tier: 0,
    dataClass: 5,
  }));
  const topic: Topic = { name: `events.${name}.v1`, unit: name, tier: 0, dataClass: 5 };
  const topics = choices.in(40) ? [...around.topics, topic] : around.topics;
  const services = Array.from({ length: choices.whole(1, 3) }, (_, order) =>
    serviceOf(choices, `service-${index}-${order}`, index, stores, { ...around, topics }),
  );
  if (services.some(({ publishes = [] }) => publishes.length > 0)) {
    around.topics.push(topic);
  }
  around.known.push(...services.filter(({ runtime }) => runtime !== 'spa'));
  return {
    name,
    kind: choices.one('shared', 'application', 'channel'),
    team: choices.one<Team>(...teams).name,
    stores: stores.filter(({ name: store }) =>
      services.some(({ stores: uses = [] }) => uses.some((use) => use.store === store)),
    ),
    services,
  };
}

function serviceOf(
  choices: Choices,
  name: string,
  index: number,
  stores: readonly Store[],
  around: Surroundings,
): Service {
  const runtime = choices.one(...RUNTIMES);
  // The nearer to the first, the weaker the tier and the longer the deadline.
  const tier = Math.min(3, Math.max(0, choices.whole(3 - index, 5 - index))) as Tier;
  const service: Service = {
    name,
    description: 'Made up.',
    runtime,
    tier,
    dataClass: choices.one(...DATA_CLASSES),
    runbook: `https://runbooks.random.example/${name}`,
    ...(choices.in(30) ? { size: choices.one('small', 'medium', 'large') } : {}),
    ...(choices.in(50) ? { platform: [{ to: choices.one('identity', 'secrets', 'dns'), mode: 'hard' }] } : {}),
  };
  const exposure =
    runtime === 'spa' || choices.in(35)
      ? { exposure: { host: choices.one('www', 'partner'), prefix: `/${name}` } }
      : {};
  if (runtime === 'spa') {
    return { ...service, ...exposure };
  }
  const operations = operationsOf(choices, name, runtime === 'go-grpc', 10_000 - index * 1_000);
  return {
    ...service,
    operations,
    calls: choices.some(around.known, 4).map((callee) => callOf(choices, callee, tier)),
    stores: choices.some(stores, 2).map((store) => ({ store: store.name, access: 'read-write', mode: 'hard' })),
    external: choices
      .some(around.externalHosts, 2)
      .map((host) => ({ host: host.name, mode: 'soft', degraded: 'waits' })),
    publishes: around.topics.filter(({ unit }) => unit === `unit-${index}`).map(({ name: topic }) => ({ topic })),
    subscribes: choices.some(around.topics, 1).map(({ name: topic }) => ({ topic })),
    ...(runtime === 'go-grpc' ? {} : exposure),
  };
}

function operationsOf(choices: Choices, service: string, grpc: boolean, timeoutMs: number): Operations {
  const names = ['Read', 'Write', 'Search', 'Remove'].slice(0, choices.whole(1, 4));
  return Object.fromEntries(
    names.map((name) => {
      const path = choices.one('', '/{id}', '/{id}/parts/{part}', '/all');
      const idempotent = name !== 'Write';
      return [
        name,
        {
          ...(grpc
            ? {}
            : {
                http: `${choices.one('GET', 'POST', 'PUT')} /${service}/${name.toLowerCase()}${path}` as `GET /${string}`,
              }),
          idempotent,
          timeoutMs: timeoutMs - choices.one(0, 250, 500),
          ...(idempotent && choices.in(30) ? { retries: { attempts: 2, perTryTimeoutMs: 500 } } : {}),
        },
      ];
    }),
  );
}

function callOf(choices: Choices, callee: Service, tier: Tier): Call {
  const [first = '', ...others] = Object.keys(callee.operations ?? {});
  const call = { to: callee.name, operations: [first, ...choices.some(others, 2)] };
  return callee.tier > tier || choices.in(30)
    ? { ...call, mode: 'soft', degraded: 'does without' }
    : { ...call, mode: 'hard' };
}

/** The way to the core bank. */
function adapter(): Unit {
  return {
    name: 'adapter',
    kind: 'adapter',
    team: 'channels',
    services: [
      {
        name: 'adapter',
        description: 'Leads to the core bank.',
        runtime: 'go-grpc',
        tier: 0,
        dataClass: 4,
        runbook: 'https://runbooks.random.example/adapter',
        operations: { Post: { idempotent: false, timeoutMs: 1_500 } },
        core: { mode: 'hard' },
      },
    ],
  };
}
