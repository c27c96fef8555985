import { placement } from '../../placement';
import { isBelow } from '../../register/paths';
import type { Exposure, Split } from '../../specification/landscape';
import { quote, quoteAll } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import type { Placed, PlacedService, View } from '../view';

/** A split whose prefix is right by itself. */
interface PlacedSplit {
  readonly split: Split;
  readonly exposure: Placed<Exposure>;
  readonly place: string;
}

const splits: Rule = function* (view) {
  for (const exposure of view.exposures) {
    yield* misplacedSplits(view, exposure);
  }
};

/** Everything that is wrong with where the splits of a service lead from and to. */
export function* misplacedSplits(view: View, exposure: Placed<Exposure>): Iterable<Problem> {
  for (const split of exposure.value.splits ?? []) {
    const placed = { split, exposure, place: placeOf(exposure, split.prefix) };
    yield* misdirected(view, placed);
    yield* absent(view, placed);
    if (view.isSound(exposure.value, 'prefix') && view.isSound(split, 'prefix')) {
      yield* fromOther(view, placed);
      yield* outside(placed);
    }
  }
  yield* twice(exposure);
  yield* beyondWhole(view, exposure);
}

/** Place of the splits of a prefix. */
export function placeOf({ place }: Placed<Exposure>, prefix: string): string {
  return `${place}.splits[${prefix}]`;
}

/** The service that a split leads to, if it is another one. */
export function targetOf(view: View, { owner }: Placed<Exposure>, { to }: Split): PlacedService | undefined {
  return to === owner.service.name ? undefined : view.service(to);
}

function* misdirected(view: View, { split, exposure, place }: PlacedSplit): Iterable<Problem> {
  const { to } = split;
  if (to === exposure.owner.service.name) {
    yield {
      mistake: 'split-to-itself',
      place,
      message: `the split leads to ${quote(to)}, which has the rest already`,
      remedy: 'name the service that takes over, or remove the split',
    };
  } else if (view.service(to) === undefined) {
    yield {
      mistake: 'unknown-service',
      place,
      message: `service ${quote(to)} is unknown`,
      remedy: view.serviceNames.mend(to, 'declare it in a unit'),
    };
  }
}

/** Where the service that is left runs and the one that takes over does not, a part of the requests has no answer. */
function* absent(view: View, { split, exposure, place }: PlacedSplit): Iterable<Problem> {
  const { service } = exposure.owner;
  const target = targetOf(view, exposure, split)?.service;
  if (target === undefined || !view.isSound(service, 'tier') || !view.isSound(target, 'tier')) {
    return;
  }
  const without = view.environment.clusters.filter(
    (cluster) =>
      view.isSound(cluster, 'role') &&
      placement(service.tier, cluster) !== 'absent' &&
      placement(target.tier, cluster) === 'absent',
  );
  if (without.length > 0) {
    yield {
      mistake: 'absent-split',
      place,
      message: `service ${quote(target.name)} of tier ${target.tier} does not run on ${quoteAll(without.map(({ name }) => name))}, where ${quote(service.name)} does`,
      remedy: `give it tier ${service.tier}, or remove the split`,
    };
  }
}

/** A split takes a part of its own service's requests, never of another one's. */
function* fromOther(view: View, { split, exposure, place }: PlacedSplit): Iterable<Problem> {
  const { owner, value } = exposure;
  const other = view.exposures.find(
    (candidate) =>
      candidate.owner.service.name !== owner.service.name &&
      candidate.value.host === value.host &&
      candidate.value.prefix !== value.prefix &&
      isBelow(split.prefix, candidate.value.prefix) &&
      !isBelow(value.prefix, candidate.value.prefix),
  );
  if (other !== undefined) {
    const [of, name] = [quote(value.host), quote(other.owner.service.name)];
    const isSame = other.value.prefix === split.prefix;
    yield {
      mistake: 'shared-prefix',
      place,
      message: isSame
        ? `${quote(split.prefix)} of host ${of} already leads to ${name}`
        : `${quote(split.prefix)} lies below ${quote(other.value.prefix)} of host ${of}, which already leads to ${name}`,
      remedy: 'remove the split: what it moves has a prefix of its own',
    };
  }
}

function* outside({ split, exposure, place }: PlacedSplit): Iterable<Problem> {
  const { prefix } = exposure.value;
  if (!isBelow(split.prefix, prefix)) {
    yield {
      mistake: 'split-outside-prefix',
      place,
      message: `${quote(split.prefix)} is not below ${quote(prefix)}`,
      remedy: `begin it with ${quote(prefix)}`,
    };
  }
}

/** A route names each of its answerers once. */
function* twice(exposure: Placed<Exposure>): Iterable<Problem> {
  const told = new Set<string>();
  for (const { prefix, to } of exposure.value.splits ?? []) {
    const key = JSON.stringify([prefix, to]);
    if (told.has(key)) {
      yield {
        mistake: 'duplicate-edge',
        place: placeOf(exposure, prefix),
        message: `the split of ${quote(prefix)} to ${quote(to)} is declared twice`,
        remedy: 'keep one of them, with the share of both',
      };
    }
    told.add(key);
  }
}

function* beyondWhole(view: View, exposure: Placed<Exposure>): Iterable<Problem> {
  const all = exposure.value.splits ?? [];
  for (const prefix of new Set(all.map((split) => split.prefix))) {
    const same = all.filter((split) => split.prefix === prefix);
    const total = same.reduce((sum, { percent }) => sum + percent, 0);
    if (same.length > 1 && total > 100 && same.every((split) => view.isSound(split, 'percent'))) {
      yield {
        mistake: 'split-beyond-whole',
        place: placeOf(exposure, prefix),
        message: `the shares of ${quote(prefix)} sum up to ${total} percent`,
        remedy: 'lower them to 100 together',
      };
    }
  }
}

/** How a service is left. */
export const splitRules: readonly Rule[] = [splits];
