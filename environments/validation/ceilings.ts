import { MOST_CALLERS, MOST_RANGES_OUTSIDE, MOST_ROUTES, MOST_SENDERS } from './fields/limits';
import { item, quote } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import type { Placed, View } from './view';

/** What one object of Kubernetes would have to list, and where it is written. */
interface Listed {
  readonly place: string;
  /** How many, as a message begins: `4001 services call 'ledger'`. */
  readonly count: number;
  readonly message: string;
  /** Greatest number that is sure to fit. */
  readonly most: number;
  readonly object: string;
}

/** What grows with the landscape and cannot be shared out to several objects. */
const tooLarge: Rule = function* (view) {
  for (const listed of [...callers(view), ...senders(view), ...routes(view), ranges(view)]) {
    if (listed.count > listed.most) {
      yield problemOf(listed);
    }
  }
};

/** A few words more than a list by itself has, for these are found all over the landscape. */
function problemOf({ place, count, message, most, object }: Listed): Problem {
  return {
    mistake: 'too-many',
    place,
    message: `${count} ${message}, more than ${object} holds`,
    remedy: `declare at most ${most}`,
  };
}

function callers(view: View): Listed[] {
  return [...ownersBy(view.calls, ({ to }) => to)].flatMap(([name, owners]) => {
    const called = view.service(name);
    return called === undefined
      ? []
      : [
          {
            place: called.place,
            count: owners.size,
            message: `services call ${quote(name)}`,
            most: MOST_CALLERS,
            object: 'its NetworkPolicy',
          },
        ];
  });
}

/** Each host has a VirtualService with a route a sender; the egress gateway has one NetworkPolicy for all of them. */
function senders(view: View): Listed[] {
  const each = [...ownersBy(view.externalUses, ({ host }) => host)].map(([name, owners]) => ({
    place: item('landscape.externalHosts', name),
    count: owners.size,
    message: `services call external host ${quote(name)}`,
    most: MOST_SENDERS,
    object: 'its VirtualService',
  }));
  const all = {
    place: 'landscape.externalHosts',
    count: new Set(view.outsideUses.map(({ owner }) => owner)).size,
    message: 'services call hosts outside',
    most: MOST_CALLERS,
    object: 'the NetworkPolicy of the egress gateway',
  };
  return [...each, all];
}

/** A route for each exposed service, and one for each path that is moving out of it. */
function routes({ exposures }: View): Listed[] {
  const counts = new Map<string, number>();
  for (const { host, prefix, splits = [] } of exposures.map(({ value }) => value)) {
    const prefixes = new Set([prefix, ...splits.map((split) => split.prefix)]);
    counts.set(host, (counts.get(host) ?? 0) + prefixes.size);
  }
  return [...counts].map(([name, count]) => ({
    place: `publicHosts.${name}`,
    count,
    message: `routes of public host ${quote(name)}`,
    most: MOST_ROUTES,
    object: 'its VirtualService',
  }));
}

function ranges({ environment: { externalHosts } }: View): Listed {
  return {
    place: 'externalHosts',
    count: Object.values(externalHosts).reduce((sum, { cidrs }) => sum + cidrs.length, 0),
    message: 'ranges of external hosts',
    most: MOST_RANGES_OUTSIDE,
    object: 'the NetworkPolicy of the egress gateway',
  };
}

function ownersBy<T>(uses: readonly Placed<T>[], nameOf: (value: T) => string): ReadonlyMap<string, Set<unknown>> {
  const owners = new Map<string, Set<unknown>>();
  for (const { owner, value } of uses) {
    const name = nameOf(value);
    owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  }
  return owners;
}

/** What objects can hold at most. */
export const ceilingRules: readonly Rule[] = [tooLarge];
