import { isBelow, partBelow } from '../../register/paths';
import { quote, quoteAll } from '../place';
import type { Problem } from '../problem';
import type { PlacedService } from '../view';
import { type AnsweredRequests, answersTo, describe, requestsBelow } from './requests';
import type { PublicRoute, Sharer } from './routes';

/** The routes of one host. */
export interface HostRoutes {
  /** All of them. */
  readonly all: readonly PublicRoute[];
  /** Those of which it is known who answers, and what. */
  readonly clear: readonly PublicRoute[];
}

/** Requests that somebody answers on the host, and that a route leads to its sharers. */
interface Asked {
  readonly requests: AnsweredRequests;
  /** Who answers them where no deeper prefix leads them away. */
  readonly of: PlacedService;
  /** Whether files will do: a page that moves out of a service may become one of a front end. */
  readonly byFiles: boolean;
}

/**
 * What a route leads to somebody who does not answer it. Any request below its prefix may go to any of its sharers; asked is
 * what these answer, who is left by a split, and whom a prefix above leads to.
 */
export function* unlikeAnswers(route: PublicRoute, routes: HostRoutes): Iterable<Problem> {
  if (!route.isClear) {
    return;
  }
  const asked = askedOf(route, routes);
  for (const sharer of route.sharers) {
    const admitted = prefixesOf(sharer.placed, routes.all);
    const missing = asked.filter(
      ({ requests, byFiles }) => !answersTo(sharer.placed, requests, { below: admitted, byFiles }),
    );
    if (missing.length > 0) {
      yield route.isSplit ? split(route, sharer, missing) : swallowed(route, sharer, missing);
    }
  }
}

function askedOf(route: PublicRoute, { all, clear }: HostRoutes): readonly Asked[] {
  const { prefix, exposure, isSplit, sharers } = route;
  const left = isSplit ? [exposure.owner, ...sharers.map(({ placed }) => placed)] : [];
  const here = left.flatMap((placed) =>
    requestsBelow(prefix, placed).map((requests) => ({ requests, of: placed, byFiles: true })),
  );
  const above = clear.filter((wider) => wider.prefix !== prefix && isBelow(prefix, wider.prefix));
  const deeper = all.filter((each) => each.prefix !== prefix && isBelow(each.prefix, prefix));
  return [...here, ...above.flatMap((wider) => askedAbove(route, wider))].filter(
    ({ requests }) => !deeper.some((each) => isBelow(requests.path, each.prefix)),
  );
}

/** Of the files of a front end those that are asked elsewhere are none of it. */
function askedAbove({ prefix, exposure }: PublicRoute, wider: PublicRoute): readonly Asked[] {
  const byFiles = wider.exposure === exposure;
  return wider.sharers.flatMap(({ placed }) =>
    requestsBelow(wider.prefix, placed).flatMap((requests) => {
      const path = requests.files ? prefix : partBelow(requests.path, prefix);
      const isAsked = path !== undefined && (byFiles || !requests.files);
      return isAsked ? [{ requests: { ...requests, path }, of: placed, byFiles }] : [];
    }),
  );
}

/** Prefixes below which a service is asked for something; only what lies below them is admitted there. */
function prefixesOf(placed: PlacedService, routes: readonly PublicRoute[]): readonly string[] {
  return routes.filter(({ sharers }) => sharers.some((each) => each.placed === placed)).map(({ prefix }) => prefix);
}

function split(
  { exposure, prefix, place }: PublicRoute,
  { placed, percent }: Sharer,
  missing: readonly Asked[],
): Problem {
  const [gets, remedy] =
    placed === exposure.owner ? ['keeps', 'move 100 percent'] : ['gets', 'split only what all answer'];
  return {
    mistake: 'split-without-operation',
    place,
    message: `service ${quote(placed.service.name)} ${gets} ${percent} percent below ${quote(prefix)} and does not answer ${listed(missing)}`,
    remedy: `give it what is missing, or ${remedy}`,
  };
}

function swallowed({ prefix, place }: PublicRoute, { placed }: Sharer, missing: readonly Asked[]): Problem {
  const name = quote(placed.service.name);
  const services = quoteAll([...new Set(missing.map(({ of }) => of.service.name))]);
  return {
    mistake: 'swallowed-operation',
    place,
    message: `${quote(prefix)} leads ${listed(missing)} of ${services} to ${name}, which does not answer it`,
    remedy: `give ${name} what is missing, or change one of the prefixes`,
  };
}

function listed(asked: readonly Asked[]): string {
  return quoteAll([...new Set(asked.map(({ requests }) => describe(requests)))]);
}
