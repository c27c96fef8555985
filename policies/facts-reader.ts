import Ajv, { type ErrorObject } from 'ajv';
import { parseBlock } from './addresses';
import type { ClusterFact, Facts } from './facts';
import schema from './facts.schema.json';

/** Something wrong with `facts.json`. */
export interface FactsProblem {
  /** Where, as in `clusters[0].flows[2].port`. */
  readonly path: string;
  readonly message: string;
}

/** The facts when they can be relied on, else every reason why not. */
export type FactsReading = { readonly facts: Facts } | { readonly problems: readonly FactsProblem[] };

let validateShape: ReturnType<Ajv['compile']> | undefined;

/** Checks the shape of facts against their schema, then what they say of each other. */
export function readFacts(input: unknown): FactsReading {
  validateShape ??= new Ajv({ allErrors: true }).compile(schema);
  if (!validateShape(input)) {
    return { problems: (validateShape.errors ?? []).map(shapeProblem) };
  }
  const facts = input as Facts;
  const problems = [...repeatedNames(facts), ...unknownNames(facts), ...badValues(facts)];
  return problems.length === 0 ? { facts } : { problems };
}

function shapeProblem({ instancePath, message, params }: ErrorObject): FactsProblem {
  const detail = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  const path = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  return { path, message: detail === undefined ? `${message}` : `${message}: ${JSON.stringify(detail)}` };
}

function repeatedNames(facts: Facts): FactsProblem[] {
  return [
    ...repeated(
      'clusters',
      facts.clusters.map(({ name }) => name),
    ),
    ...repeated(
      'cities',
      facts.cities.map(({ name }) => name),
    ),
    ...repeated(
      'services',
      facts.services.map(({ namespace, name }) => `${namespace}/${name}`),
    ),
    ...repeated(
      'images',
      facts.images.map(({ image, tag }) => `${image}:${tag}`),
    ),
    ...facts.clusters.flatMap(({ centres, endpoints, addresses, nodePools }, index) => [
      ...repeated(
        `clusters[${index}].centres`,
        centres.map(({ name }) => name),
      ),
      ...repeated(
        `clusters[${index}].endpoints`,
        endpoints.map(({ name }) => name),
      ),
      ...repeated(
        `clusters[${index}].addresses`,
        addresses.map(({ name }) => name),
      ),
      ...repeated(
        `clusters[${index}].nodePools`,
        nodePools.map(({ name }) => name),
      ),
    ]),
  ];
}

function repeated(path: string, names: readonly string[]): FactsProblem[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(twice)].map((name) => ({ path, message: `'${name}' is declared twice` }));
}

function unknownNames(facts: Facts): FactsProblem[] {
  const clusters = facts.clusters.map(({ name }) => name);
  return [
    ...facts.clusters.flatMap((cluster, index) => unknownCentres(facts, cluster, `clusters[${index}]`)),
    ...facts.services.flatMap((service, index) =>
      service.clusters.flatMap((name) => unknown(`services[${index}].clusters`, 'cluster', name, clusters)),
    ),
    ...facts.waivers.flatMap(({ object }, index) =>
      unknown(`waivers[${index}].object.cluster`, 'cluster', object.cluster, clusters),
    ),
  ];
}

function unknownCentres(facts: Facts, { city, centres, nodePools }: ClusterFact, path: string): FactsProblem[] {
  const cities = facts.cities.map(({ name }) => name);
  const ofCity = facts.cities.find(({ name }) => name === city)?.centres ?? [];
  const own = centres.map(({ name }) => name);
  return [
    ...unknown(`${path}.city`, 'city', city, cities),
    ...own.flatMap((name) => unknown(`${path}.centres`, `centre of ${city}`, name, ofCity)),
    ...nodePools.flatMap(({ centre }, index) =>
      unknown(`${path}.nodePools[${index}].centre`, 'centre of the cluster', centre, own),
    ),
  ];
}

function unknown(path: string, what: string, name: string, known: readonly string[]): FactsProblem[] {
  return known.includes(name) ? [] : [{ path, message: `'${name}' is no ${what}; known are ${known.join(', ')}` }];
}

/** Dates and blocks that have the right shape and still mean nothing. */
function badValues(facts: Facts): FactsProblem[] {
  const days = [
    { path: 'asOf', day: facts.asOf },
    ...facts.waivers.map(({ expires }, index) => ({ path: `waivers[${index}].expires`, day: expires })),
  ];
  return [
    ...days.filter(({ day }) => !isDay(day)).map(({ path, day }) => ({ path, message: `'${day}' is no day` })),
    ...facts.clusters.flatMap((cluster, index) => badBlocks(cluster, `clusters[${index}]`)),
  ];
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function badBlocks(cluster: ClusterFact, path: string): FactsProblem[] {
  const { podCidr, serviceCidr, nodeCidr, apiServerCidr } = cluster;
  const blocks = [
    ...Object.entries({ podCidr, serviceCidr, nodeCidr, apiServerCidr }).map(([name, cidr]) => ({ name, cidr })),
    ...cluster.addresses.flatMap(({ cidrs, except = [] }, index) =>
      [...cidrs, ...except].map((cidr) => ({ name: `addresses[${index}]`, cidr })),
    ),
  ];
  return blocks
    .filter(({ cidr }) => !isBlock(cidr))
    .map(({ name, cidr }) => ({ path: `${path}.${name}`, message: `'${cidr}' is no block of addresses` }));
}

function isBlock(cidr: string): boolean {
  try {
    parseBlock(cidr);
    return true;
  } catch {
    return false;
  }
}
