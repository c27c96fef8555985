import type { EnvironmentSpec } from '../specification/environment';
import type { Problem } from './problem';

/** What an environment was made of. */
export interface Origin {
  /** What is wrong with the choices, at the places where they are written. */
  readonly problems: readonly Problem[];
  /** The place of the choice that decides what stands at a place of the environment; the same place where none does. */
  readonly placeOf: (place: string) => string;
}

const origins = new WeakMap<EnvironmentSpec, Origin>();

/** Remembers what an environment was made of. */
export function rememberOrigin(environment: EnvironmentSpec, origin: Origin): void {
  origins.set(environment, origin);
}

/**
 * Tells problems of an environment where its choices are written, those of the choices first. What follows from a choice
 * that is wrong by itself is not told again.
 */
export function atOrigin(environment: EnvironmentSpec, problems: readonly Problem[]): readonly Problem[] {
  const origin = origins.get(environment);
  if (origin === undefined) {
    return problems;
  }
  const told = new Set(origin.problems.map(({ place }) => place));
  const first = new Map<string, Problem>();
  const moved = problems.flatMap((problem) => {
    const place = origin.placeOf(problem.place);
    if (place === problem.place) {
      return [problem];
    }
    const key = JSON.stringify([problem.mistake, place]);
    const isToldBefore = told.has(place) || told.has(problem.place) || first.has(key);
    first.set(key, problem);
    return isToldBefore ? [] : [{ ...problem, place }];
  });
  const all = new Set(problems);
  const unmoved = new Set(problems.map(({ mistake, place }) => JSON.stringify([mistake, place])));
  return [
    ...origin.problems,
    ...moved.filter((problem) => all.has(problem) || !unmoved.has(JSON.stringify([problem.mistake, problem.place]))),
  ];
}

/** Whether nothing is wrong with what an environment was made of; of what was made of nothing, nothing is. */
export function isOfSoundChoices(environment: EnvironmentSpec): boolean {
  const { problems = [] } = origins.get(environment) ?? {};
  return problems.length === 0;
}

/** Where the choice is written that decides what stands at a place of an environment. */
export function placeAtOrigin(environment: EnvironmentSpec, place: string): string {
  return origins.get(environment)?.placeOf(place) ?? place;
}

/** Choices of which no environment can be made, all that is wrong with them at once. */
export class InvalidChoices extends Error {
  /** @param problems what is wrong, each at the place where it is written */
  public constructor(public readonly problems: readonly Problem[]) {
    super(problems.map(({ place, message, remedy }) => `${place || 'the choices'}: ${message}; ${remedy}`).join('\n'));
  }
}
