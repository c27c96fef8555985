import type { Resources } from '../specification/environment';
import type { Operation } from '../specification/landscape';
import { item } from './place';
import type { Rule } from './rule';
import type { View } from './view';

/** A number with its bounds. */
interface Figure {
  readonly place: string;
  readonly value: number | undefined;
  /** @default 1 */
  readonly least?: number;
  /** @default - no upper bound */
  readonly most?: number;
  /** Any number above zero, not only integers. @default false */
  readonly fraction?: boolean;
}

const LAST_PORT = 65_535;

const malformedNumber: Rule = function* (view) {
  for (const { place, value, least = 1, most, fraction = false } of figures(view)) {
    const sound =
      value === undefined ||
      (fraction ? value > 0 : Number.isSafeInteger(value) && value >= least && value <= (most ?? value));
    if (!sound) {
      const bounds = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
      const wanted = fraction ? 'a number above 0' : `an integer ${bounds}`;
      yield { mistake: 'malformed-number', place, message: `${value} is not ${wanted}`, remedy: `give ${wanted}` };
    }
  }
};

function figures(view: View): readonly Figure[] {
  return [...figuresOfClusters(view), ...figuresOfScale(view), ...figuresOfPorts(view), ...figuresOfOperations(view)];
}

function figuresOfClusters({ environment }: View): readonly Figure[] {
  return environment.clusters.flatMap((cluster) => {
    const place = item('clusters', cluster.name);
    const votes = cluster.centres.map(({ centre, votes: value }) => ({
      place: `${item(`${place}.centres`, centre)}.votes`,
      value,
      least: 0,
    }));
    const pools = cluster.nodePools.flatMap(({ name, nodes, allocatable }) => {
      const pool = item(`${place}.nodePools`, name);
      return [
        { place: `${pool}.nodes`, value: nodes },
        { place: `${pool}.allocatable.cpu`, value: allocatable.cpu, fraction: true },
        { place: `${pool}.allocatable.memoryGiB`, value: allocatable.memoryGiB, fraction: true },
        { place: `${pool}.allocatable.pods`, value: allocatable.pods },
      ];
    });
    return [...votes, ...pools];
  });
}

function figuresOfScale({ environment }: View): readonly Figure[] {
  const sizes = Object.entries(environment.sizes).flatMap(([name, size]) => figuresOfResources(`sizes.${name}`, size));
  const scales = [
    ...Object.entries(environment.scale).map(([tier, scale]) => ({ place: `scale.${tier}`, ...scale })),
    ...Object.entries(environment.services ?? {}).map(([name, choice]) => ({ place: `services.${name}`, ...choice })),
  ];
  const replicas = scales.flatMap(({ place, minReplicas, maxReplicas }) => [
    { place: `${place}.minReplicas`, value: minReplicas },
    { place: `${place}.maxReplicas`, value: maxReplicas },
  ]);
  return [...sizes, ...figuresOfResources('proxy', environment.proxy), ...replicas];
}

function figuresOfResources(place: string, { cpuMillis, memoryMiB }: Resources): readonly Figure[] {
  return [
    { place: `${place}.cpuMillis`, value: cpuMillis },
    { place: `${place}.memoryMiB`, value: memoryMiB },
  ];
}

function figuresOfPorts({ environment }: View): readonly Figure[] {
  const hosts = environment.landscape.externalHosts.map(({ name, port }) => ({
    place: `${item('landscape.externalHosts', name)}.port`,
    value: port,
    most: LAST_PORT,
  }));
  return [{ place: 'coreBank.port', value: environment.coreBank.port, most: LAST_PORT }, ...hosts];
}

function figuresOfOperations({ services }: View): readonly Figure[] {
  return services.flatMap(({ service, place }) =>
    Object.entries(service.operations ?? {}).flatMap(([name, operation]) =>
      figuresOfOperation(`${place}.operations.${name}`, operation),
    ),
  );
}

function figuresOfOperation(place: string, { timeoutMs, retries }: Operation): readonly Figure[] {
  return [
    { place: `${place}.timeoutMs`, value: timeoutMs },
    { place: `${place}.retries.attempts`, value: retries?.attempts, least: 0 },
    { place: `${place}.retries.perTryTimeoutMs`, value: retries?.perTryTimeoutMs },
  ];
}

/** Numbers by themselves, before they are compared with each other. */
export const numberRules: readonly Rule[] = [malformedNumber];
