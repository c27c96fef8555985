import { mendName } from './near';
import { item, quote } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import type { View } from './view';

/** A name that Kubernetes, a folder or a file will carry. */
interface Named {
  /** What it names: `service`. */
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  /** Things of one kind in one scope, which is the index of a cluster or unit, have different names. */
  readonly scope: number;
}

const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const LONGEST_LABEL = 63;
const DATA_SUFFIX = '-data';
const TOPIC_NAME = /^[a-z][-a-z0-9]*(\.[a-z][-a-z0-9]*)+\.v[1-9]\d*$/;

/** Namespaces that Kubernetes and the operators of the platform use; a unit would collide with them. */
export const PLATFORM_NAMESPACES: readonly string[] = [
  'default',
  'platform',
  'arc-systems',
  'argo-rollouts',
  'argocd',
  'cert-manager',
  'cnpg-system',
  'external-secrets',
  'kafka',
  'keda',
  'keycloak',
  'kserve',
  'kyverno',
  'metrics-server',
  'openbao',
  'rook-ceph',
  'strimzi',
  'trust-manager',
  'velero',
];

/** Beginnings of names that belong to the platform: Kubernetes, the mesh, runners. */
const PLATFORM_PREFIXES: readonly string[] = ['kube-', 'istio-', 'ci-'];

/** Manifests of the platform itself stand in a file of this name, beside those of the teams. */
export const PLATFORM_OWNER = 'platform';

const duplicateName: Rule = function* (view) {
  const seen = new Map<string, Named>();
  for (const named of allNames(view)) {
    const key = `${named.kind} ${named.scope} ${named.name}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, named);
      continue;
    }
    const where = first.place === named.place ? 'declared twice' : `also ${first.place}`;
    yield {
      mistake: 'duplicate-name',
      place: named.place,
      message: `${named.kind} ${quote(named.name)} is ${where}`,
      remedy: 'rename or remove one of them',
    };
  }
};

const malformedName: Rule = function* (view) {
  for (const { kind, name, place } of allNames(view)) {
    const longest = kind === 'unit' ? LONGEST_LABEL - DATA_SUFFIX.length : LONGEST_LABEL;
    if (kind !== 'topic' && (!DNS_LABEL.test(name) || name.length > longest)) {
      yield {
        mistake: 'malformed-name',
        place,
        message: `${kind} ${quote(name)} is not a DNS label`,
        remedy: `use lower-case letters, digits and '-', a letter first, at most ${longest} characters`,
      };
    }
  }
};

const malformedTopicName: Rule = function* ({ environment }) {
  for (const { name } of environment.landscape.topics) {
    if (!TOPIC_NAME.test(name) || name.length > 249) {
      yield {
        mistake: 'malformed-topic-name',
        place: item('landscape.topics', name),
        message: `topic ${quote(name)} is not named '<domain>.<event>.v<major>'`,
        remedy: "write it like 'payments.settled.v1'",
      };
    }
  }
};

const reservedName: Rule = function* ({ environment }) {
  for (const { name } of environment.landscape.units) {
    const problem = reservedUnit(name);
    if (problem !== undefined) {
      yield { ...problem, mistake: 'reserved-name', place: item('landscape.units', name) };
    }
  }
  for (const { name } of environment.landscape.teams) {
    if (name === PLATFORM_OWNER) {
      yield {
        mistake: 'reserved-name',
        place: item('landscape.teams', name),
        message: `team ${quote(name)} has the name of the platform's own manifests`,
        remedy: 'rename the team',
      };
    }
  }
};

function reservedUnit(name: string): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (name.endsWith(DATA_SUFFIX)) {
    return {
      message: `unit ${quote(name)} ends like the namespaces of stores`,
      remedy: `rename the unit, without '${DATA_SUFFIX}' at the end`,
    };
  }
  if (PLATFORM_NAMESPACES.includes(name) || PLATFORM_PREFIXES.some((prefix) => name.startsWith(prefix))) {
    return { message: `unit ${quote(name)} has the name of a namespace of the platform`, remedy: 'rename the unit' };
  }
  return undefined;
}

function allNames({ environment, services, stores }: View): readonly Named[] {
  const { cities, clusters, landscape } = environment;
  const centres = cities.flatMap((city) => placed('centre', city.centres, `${item('cities', city.name)}.centres`));
  const pools = clusters.flatMap(({ name, nodePools }, index) =>
    placed('node pool', nodePools, `${item('clusters', name)}.nodePools`, index),
  );
  return [
    { kind: 'environment', name: environment.name, place: 'name', scope: 0 },
    ...placed('city', cities, 'cities'),
    ...centres,
    ...placed('cluster', clusters, 'clusters'),
    ...pools,
    ...placed('team', landscape.teams, 'landscape.teams'),
    ...placed('unit', landscape.units, 'landscape.units'),
    ...services.map(({ service, place }) => ({ kind: 'service', name: service.name, place, scope: 0 })),
    ...stores.map(({ unit, store, place }) => ({
      kind: 'store',
      name: store.name,
      place,
      scope: landscape.units.indexOf(unit),
    })),
    ...placed('topic', landscape.topics, 'landscape.topics'),
    ...placed('external host', landscape.externalHosts, 'landscape.externalHosts'),
    ...placed('platform service', landscape.platformServices, 'landscape.platformServices'),
    ...keys('public host', environment.publicHosts, 'publicHosts'),
    ...keys('issuer', environment.issuers, 'issuers'),
  ];
}

function placed(kind: string, values: readonly { readonly name: string }[], list: string, scope = 0): readonly Named[] {
  return values.map(({ name }) => ({ kind, name, place: item(list, name), scope }));
}

function keys(kind: string, values: Readonly<Record<string, unknown>>, place: string): readonly Named[] {
  return Object.keys(values).map((name) => ({ kind, name, place: `${place}.${name}`, scope: 0 }));
}

const unknownTeam: Rule = function* ({ environment }) {
  const teams = environment.landscape.teams.map(({ name }) => name);
  for (const { name, team } of environment.landscape.units) {
    if (!teams.includes(team)) {
      yield {
        mistake: 'unknown-team',
        place: `${item('landscape.units', name)}.team`,
        message: `team ${quote(team)} is unknown`,
        remedy: mendName(team, teams, "declare it in 'landscape.teams'"),
      };
    }
  }
};

const unitWithoutService: Rule = function* ({ environment }) {
  for (const { name, services } of environment.landscape.units) {
    if (services.length === 0) {
      yield {
        mistake: 'unit-without-service',
        place: item('landscape.units', name),
        message: `unit ${quote(name)} has no service`,
        remedy: 'give it a service, or remove it',
      };
    }
  }
};

/** What things are called, and who owns them. */
export const nameRules: readonly Rule[] = [
  duplicateName,
  malformedName,
  malformedTopicName,
  reservedName,
  unknownTeam,
  unitWithoutService,
];
