import { placement } from '../../placement';
import { isBelow } from '../../register/paths';
import { runs } from '../../running';
import type { Exposure } from '../../specification/landscape';
import { quote } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import { hasClearPaths } from '../services/operations';
import type { Placed, PlacedService, View } from '../view';
import { requestsBelow } from './requests';
import { type Presence, type PublicRoute, routeOf, routesByHost } from './routes';
import { placeOf, targetOf } from './splits';
import { unlikeAnswers } from './unlike-answers';

const exposureWithoutOperation: Rule = function* (view) {
  const everywhere = routesByHost(view, () => true);
  for (const exposure of view.exposures) {
    const routes = everywhere.get(exposure.value.host) ?? [];
    yield* ownPrefix(view, exposure, routes);
    yield* movedPrefixes(view, exposure, routes);
  }
};

/** What is left of a landscape where some services do not run shares out other requests than the whole of it. */
const unlikeSharers: Rule = function* (view) {
  for (const isThere of presences(view)) {
    for (const routes of routesByHost(view, isThere).values()) {
      const answered = routes.filter((route) => isAnswered(view, route, routes));
      for (const route of answered) {
        yield* unlikeAnswers(route, { all: routes, clear: answered.filter(({ isClear }) => isClear) });
      }
    }
  }
};

/** The whole landscape, and what of it each cluster runs. */
function presences(view: View): readonly Presence[] {
  const { environment } = view;
  const clusters = environment.clusters.filter((cluster) => view.isSound(cluster, 'role'));
  const onClusters = clusters.map(
    (cluster): Presence =>
      ({ unit, service }) =>
        runs(environment, unit.name, service.name) &&
        (!view.isSound(service, 'tier') || placement(service.tier, cluster) !== 'absent'),
  );
  const named = [() => true, ...onClusters].map(
    (isThere) => [view.services.map((each) => Number(isThere(each))).join(''), isThere] as const,
  );
  return [...new Map(named).values()];
}

/** Where something else is wrong with a split, or nobody answers, that alone is told. */
function isAnswered(view: View, { exposure, prefix, place, misplaced }: PublicRoute, routes: readonly PublicRoute[]) {
  const isTold =
    misplaced.some((problem) => problem.place === place) ||
    [...movedPrefixes(view, exposure, routes)].some((problem) => problem.place === place);
  return !isTold && (mayAnswer(view, exposure.owner, exposure.value.prefix) || prefix === exposure.value.prefix);
}

function* ownPrefix(
  view: View,
  { owner, value, place }: Placed<Exposure>,
  routes: readonly PublicRoute[],
): Iterable<Problem> {
  if (view.isSound(value, 'prefix')) {
    yield* unanswered(view, owner, { prefix: value.prefix, place: `${place}.prefix` }, routes);
  }
}

/** What is moved to a service must be answered there; a split that leads elsewhere is told as that. */
function* movedPrefixes(view: View, exposure: Placed<Exposure>, routes: readonly PublicRoute[]): Iterable<Problem> {
  for (const split of exposure.value.splits ?? []) {
    const { prefix } = split;
    const target = targetOf(view, exposure, split);
    const isClear = view.isSound(split, 'prefix') && isBelow(prefix, exposure.value.prefix);
    if (target !== undefined && isClear) {
      yield* unanswered(view, target, { prefix, place: placeOf(exposure, prefix) }, routes);
    }
  }
}

function* unanswered(
  view: View,
  placed: PlacedService,
  { prefix, place }: Pick<PublicRoute, 'prefix' | 'place'>,
  routes: readonly PublicRoute[],
): Iterable<Problem> {
  const { name } = placed.service;
  if (!mayAnswer(view, placed, prefix)) {
    yield {
      mistake: 'exposure-without-operation',
      place,
      message: `service ${quote(name)} answers nothing below ${quote(prefix)}`,
      remedy: 'give an operation a path below it, or change the prefix',
    };
  } else if (isSwallowed(view, placed, prefix, routes)) {
    yield {
      mistake: 'exposure-without-operation',
      place,
      message: `of what service ${quote(name)} answers below ${quote(prefix)} deeper prefixes of the host lead everything elsewhere`,
      remedy: 'expose who answers instead, or change the deeper prefixes',
    };
  }
}

/** Whether some request below the prefix may be answered; of unclear paths nobody can say. */
function mayAnswer(view: View, placed: PlacedService, prefix: string): boolean {
  return (
    !hasClearPaths(view, placed) || requestsBelow('/', placed).some(({ path, files }) => files || isBelow(path, prefix))
  );
}

/** Whether nothing of what a service answers below a prefix reaches it, for deeper prefixes lead it to others. */
function isSwallowed(view: View, placed: PlacedService, prefix: string, routes: readonly PublicRoute[]): boolean {
  return (
    hasClearPaths(view, placed) &&
    requestsBelow('/', placed)
      .filter(({ path, files }) => !files && isBelow(path, prefix))
      .every(({ path }) => {
        const route = routeOf(path, routes);
        return route !== undefined && route.prefix !== prefix && !route.sharers.some((each) => each.placed === placed);
      }) &&
    placed.service.runtime !== 'spa'
  );
}

/** Whether somebody answers what is asked for. */
export const answerRules: readonly Rule[] = [exposureWithoutOperation, unlikeSharers];
