import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { ExternalUse, Service, Unit } from '../../../environments/specification/landscape';

/** Data of a specification that may be changed; only ever a copy. */
export type Draft<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer U)[]
    ? Draft<U>[]
    : { -readonly [K in keyof T]: Draft<T[K]> };

/** One change of an environment. */
export type Edit = (environment: Draft<EnvironmentSpec>) => void;

/** A changed copy; the original stays as it is. */
export function edited(environment: EnvironmentSpec, ...edits: readonly Edit[]): EnvironmentSpec {
  const changed = draft(environment);
  for (const edit of edits) {
    edit(changed);
  }
  return changed;
}

/** A copy that may be changed. */
export function draft<T>(value: T): Draft<T> {
  return copy(value) as Draft<T>;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(copy);
  }
  if (typeof value === 'object' && value !== null) {
    const copied: Record<string, unknown> = { ...value };
    for (const name of Object.keys(copied)) {
      copied[name] = copy(copied[name]);
    }
    return copied;
  }
  return value;
}

/** A value that the compiler would refuse, as it comes from a file that nobody compiled. */
export function misfit<T>(value: unknown): T {
  return value as T;
}

/** The item of a list that carries a name. */
export function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((each) => each.name === name);
  if (found === undefined) {
    throw new Error(`the sample has no '${name}'`);
  }
  return found;
}

/** An entry of a record, which must be there. */
export function entry<T>(record: Record<string, T> | undefined, name: string): T {
  const found = record?.[name];
  if (found === undefined) {
    throw new Error(`the sample has no '${name}'`);
  }
  return found;
}

export function unit(environment: Draft<EnvironmentSpec>, name: string): Draft<Unit> {
  return named(environment.landscape.units, name);
}

export function service(environment: Draft<EnvironmentSpec>, name: string): Draft<Service> {
  return named(
    environment.landscape.units.flatMap(({ services }) => services),
    name,
  );
}

/** A list of an object, made if it is not there yet. */
export function listOf<T extends object, K extends keyof T>(owner: T, property: K): NonNullable<T[K]> {
  owner[property] ??= misfit<T[K]>([]);
  return misfit<NonNullable<T[K]>>(owner[property]);
}

/** Takes the last item with these properties off a list. */
export function drop<T extends object>(list: T[] | undefined, properties: Partial<T>): void {
  const wanted = Object.entries(properties);
  const index = (list ?? []).findLastIndex((each) =>
    wanted.every(([name, value]) => Object.entries(each).some(([key, own]) => key === name && own === value)),
  );
  if (list === undefined || index < 0) {
    throw new Error(`the sample has no ${JSON.stringify(properties)}`);
  }
  list.splice(index, 1);
}

/** The use of an external host by a service. */
export function externalOf(e: Draft<EnvironmentSpec>, name: string, host: string): Draft<ExternalUse> {
  const found = service(e, name).external?.find((use) => use.host === host);
  if (found === undefined) {
    throw new Error(`'${name}' of the sample does not use '${host}'`);
  }
  return found;
}
