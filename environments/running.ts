import { entry } from './entry';
import type { EnvironmentSpec } from './specification/environment';
import type { Service, Unit } from './specification/landscape';

/** A service that runs and goes without something that is switched off. */
export interface Dependant {
  /** Name of the service. */
  readonly service: string;
  /** What it goes without, in words. */
  readonly without: string;
  /** What that means, in words. */
  readonly degraded: string;
}

/** Whether a service of a unit runs in an environment. */
export function runs({ without = {} }: Pick<EnvironmentSpec, 'without'>, unit: string, service: string): boolean {
  return entry(without.units, unit) === undefined && entry(without.services, service) === undefined;
}

/** Whether an environment has a component, by its namespace. */
export function hasComponent({ without = {} }: Pick<EnvironmentSpec, 'without'>, namespace: string): boolean {
  return entry(without.components, namespace) === undefined;
}

/** An environment whose landscape holds the services that run in it, and nothing else. */
export function runningPart(environment: EnvironmentSpec): EnvironmentSpec {
  if (environment.without === undefined) {
    return environment;
  }
  const units = environment.landscape.units
    .map((unit) => ({ ...unit, services: unit.services.filter(({ name }) => runs(environment, unit.name, name)) }))
    .filter(({ services }) => services.length > 0);
  return { ...environment, landscape: { ...environment.landscape, units } };
}

/** Services that run and must do without what is switched off, in the order of the landscape. */
export function dependantsOf(environment: EnvironmentSpec): readonly Dependant[] {
  const { units } = runningPart(environment).landscape;
  const services = units.flatMap((unit) => unit.services);
  const there = new Set(services.map(({ name }) => name));
  const written = new Set(services.flatMap(({ publishes = [] }) => publishes.map(({ topic }) => topic)));
  const wasWritten = new Set(publishedIn(environment.landscape.units).filter((topic) => !written.has(topic)));
  const absent = environment.landscape.units.flatMap((unit) => unit.services).filter(({ name }) => !there.has(name));
  return services.flatMap(({ name, calls = [], subscribes = [], exposure }) => [
    ...calls
      .filter(({ to }) => !there.has(to))
      .map(({ to, degraded = '' }) => ({ service: name, without: `service '${to}'`, degraded })),
    ...subscribes
      .filter(({ topic }) => wasWritten.has(topic))
      .map(({ topic }) => ({ service: name, without: `events of '${topic}'`, degraded: 'nobody writes them here' })),
    ...(exposure?.splits ?? [])
      .filter(({ to }) => !there.has(to))
      .map(({ to, prefix }) => ({
        service: name,
        without: `service '${to}'`,
        degraded: `it answers the requests below '${prefix}' that no other split takes`,
      })),
    ...absent.flatMap(({ name: owner, exposure: left }) =>
      (left?.splits ?? [])
        .filter(({ to }) => to === name)
        .map(({ prefix }) => ({
          service: name,
          without: `service '${owner}'`,
          degraded: `its share of the requests below '${prefix}' does not reach it`,
        })),
    ),
  ]);
}

function publishedIn(units: readonly Unit[]): string[] {
  const services: readonly Service[] = units.flatMap((unit) => unit.services);
  return services.flatMap(({ publishes = [] }) => publishes.map(({ topic }) => topic));
}
