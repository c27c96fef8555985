import { operationAddress } from '../register/operation-address';
import type { Exposure } from '../specification/landscape';
import { mendName } from './near';
import { item, quote } from './place';
import type { Rule } from './rule';
import { entry, type Placed, type PlacedService, type View } from './view';

/** A prefix without the slash at its end, which no rule of routing tells apart. */
function trimmed(prefix: string): string {
  return prefix.replace(/\/+$/, '');
}

/** Whether a prefix leads to nothing that the other one does not. */
function isBelow(prefix: string, outer: string): boolean {
  return trimmed(prefix) === trimmed(outer) || trimmed(prefix).startsWith(`${trimmed(outer)}/`);
}

const unknownPublicHost: Rule = function* ({ environment, exposures }) {
  for (const { value, place } of exposures) {
    if (entry(environment.publicHosts, value.host) === undefined) {
      yield {
        mistake: 'unknown-public-host',
        place: `${place}.host`,
        message: `public host ${quote(value.host)} is unknown`,
        remedy: mendName(value.host, Object.keys(environment.publicHosts), "declare it in 'publicHosts'"),
      };
    }
  }
};

const sharedPrefix: Rule = function* (view) {
  const seen = new Map<string, Placed<Exposure>>();
  for (const placed of view.exposures) {
    const { value, place } = placed;
    const key = `${value.host} ${trimmed(value.prefix)}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, placed);
    } else if (first.place !== place && !view.flagged(place, 'malformed-prefix')) {
      yield {
        mistake: 'shared-prefix',
        place: `${place}.prefix`,
        message: `${quote(value.prefix)} of host ${quote(value.host)} already leads to ${quote(first.owner.service.name)}`,
        remedy: 'give each service a prefix of its own',
      };
    }
  }
};

/** A split takes a part of its own service's requests, never of another one's. */
const splitOfOther: Rule = function* (view) {
  for (const { owner, value, place } of view.exposures) {
    for (const { prefix } of view.flagged(place, 'malformed-prefix') ? [] : (value.splits ?? [])) {
      const other = view.exposures.find(
        (candidate) =>
          candidate.owner.service.name !== owner.service.name &&
          candidate.value.host === value.host &&
          trimmed(candidate.value.prefix) === trimmed(prefix),
      );
      if (other !== undefined) {
        yield {
          mistake: 'shared-prefix',
          place: `${place}.splits[${prefix}]`,
          message: `${quote(prefix)} of host ${quote(value.host)} already leads to ${quote(other.owner.service.name)}`,
          remedy: 'remove the split: what it moves has a prefix of its own',
        };
      }
    }
  }
};

const splitTarget: Rule = function* (view) {
  for (const { owner, value, place } of view.exposures) {
    for (const { prefix, to } of value.splits ?? []) {
      const where = `${place}.splits[${prefix}]`;
      if (to === owner.service.name) {
        yield {
          mistake: 'split-to-itself',
          place: where,
          message: `the split leads to ${quote(to)}, which has the rest already`,
          remedy: 'name the service that takes over, or remove the split',
        };
      } else if (view.service(to) === undefined) {
        yield {
          mistake: 'unknown-service',
          place: where,
          message: `service ${quote(to)} is unknown`,
          remedy: mendName(to, view.serviceNames, 'declare it in a unit'),
        };
      }
    }
  }
};

const splitShare: Rule = function* ({ exposures }) {
  for (const { value, place } of exposures) {
    const splits = value.splits ?? [];
    for (const prefix of new Set(splits.map((split) => trimmed(split.prefix)))) {
      const same = splits.filter((split) => trimmed(split.prefix) === prefix);
      const total = same.reduce((sum, { percent }) => sum + percent, 0);
      if (same.length > 1 && total > 100 && same.every(({ percent }) => percent <= 100)) {
        yield {
          mistake: 'split-beyond-whole',
          place: `${place}.splits[${same[0]?.prefix}]`,
          message: `the shares of ${quote(same[0]?.prefix)} sum up to ${total} percent`,
          remedy: 'lower them to 100 together',
        };
      }
    }
  }
};

const splitOutsidePrefix: Rule = function* (view) {
  for (const { value, place } of view.exposures) {
    for (const { prefix } of view.flagged(place, 'malformed-prefix') ? [] : (value.splits ?? [])) {
      if (!isBelow(prefix, value.prefix)) {
        yield {
          mistake: 'split-outside-prefix',
          place: `${place}.splits[${prefix}]`,
          message: `${quote(prefix)} is not below ${quote(value.prefix)}`,
          remedy: `begin it with ${quote(value.prefix)}`,
        };
      }
    }
  }
};

/** A path that the internet may ask for, and who is to answer below it. */
interface Answerer {
  readonly prefix: string;
  readonly place: string;
  readonly placed: PlacedService;
}

const exposureWithoutOperation: Rule = function* (view) {
  for (const { prefix, place, placed } of view.exposures.flatMap((exposure) => answerers(view, exposure))) {
    if (!mayAnswer(view, placed, prefix)) {
      yield {
        mistake: 'exposure-without-operation',
        place,
        message: `service ${quote(placed.service.name)} answers nothing below ${quote(prefix)}`,
        remedy: 'give an operation a path below it, or change the prefix',
      };
    }
  }
};

/** What a split leaves to the service that it leaves; where nobody answers below the prefix, that alone is told. */
const restWithoutOperation: Rule = function* (view) {
  for (const { owner, value, place } of view.exposures) {
    const splits = mayAnswer(view, owner, value.prefix) ? (value.splits ?? []) : [];
    for (const prefix of new Set(splits.map((split) => split.prefix))) {
      const where = `${place}.splits[${prefix}]`;
      const moved = splits.filter((split) => split.prefix === prefix).reduce((sum, { percent }) => sum + percent, 0);
      if (moved < 100 && !view.flagged(where) && !mayAnswer(view, owner, prefix)) {
        yield {
          mistake: 'exposure-without-operation',
          place: where,
          message: `service ${quote(owner.service.name)} keeps ${100 - moved} percent below ${quote(prefix)} and answers nothing there`,
          remedy: 'give an operation a path below it, or move 100 percent',
        };
      }
    }
  }
};

/** The exposed service and the targets of its splits, without what other rules find wrong. */
function answerers(view: View, { owner, value, place }: Placed<Exposure>): readonly Answerer[] {
  const main = { prefix: value.prefix, place: `${place}.prefix`, placed: owner };
  const moved = (value.splits ?? []).flatMap(({ prefix, to }) => {
    const placed = to === owner.service.name ? undefined : view.service(to);
    return placed === undefined || !isBelow(prefix, value.prefix)
      ? []
      : [{ prefix, place: `${place}.splits[${prefix}]`, placed }];
  });
  return [main, ...moved].filter((answerer) => !view.flagged(answerer.place, 'malformed-prefix'));
}

/** As the routes compare: a front end answers everywhere, any other service where a path begins with the prefix. */
function mayAnswer(view: View, placed: PlacedService, prefix: string): boolean {
  const { unit, service } = placed;
  const answers = Object.entries(service.operations ?? {}).some(([name, operation]) =>
    operationAddress(unit.name, service.name, name, operation).path.startsWith(prefix),
  );
  return service.runtime === 'spa' || answers || !areClear(view, placed);
}

/** Whether the paths of a service are what is meant, as far as the rules before know. */
function areClear(view: View, { unit, service, place }: PlacedService): boolean {
  const malformed = view.flagged(
    `${place}.operations`,
    'malformed-operation-name',
    'operation-without-path',
    'path-on-grpc',
    'malformed-path',
  );
  // The path of an RPC contains the names of the unit and the service.
  const names = service.runtime === 'go-grpc' ? [item('landscape.units', unit.name), place] : [];
  const misnamed = view.problems.some(({ mistake, place }) => mistake === 'malformed-name' && names.includes(place));
  return !malformed && !misnamed && !view.flagged(`${place}.runtime`, 'unknown-choice');
}

/** How services are reached from outside the mesh. */
export const exposureRules: readonly Rule[] = [
  unknownPublicHost,
  sharedPrefix,
  splitOfOther,
  splitTarget,
  splitShare,
  splitOutsidePrefix,
  exposureWithoutOperation,
  restWithoutOperation,
];
