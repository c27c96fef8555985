import { isBelow } from '../../register/paths';
import type { Exposure, Split } from '../../specification/landscape';
import type { Problem } from '../problem';
import { hasClearPaths } from '../services/operations';
import type { Placed, PlacedService, View } from '../view';
import { misplacedSplits, placeOf, targetOf } from './splits';

/** Somebody who answers a part of the requests below a prefix. */
export interface Sharer {
  /** The service. */
  readonly placed: PlacedService;
  /** Its share. */
  readonly percent: number;
}

/** Where the requests below a prefix of a public host go; the longest prefix of the host wins. */
export interface PublicRoute {
  /** Prefix of whole segments. */
  readonly prefix: string;
  /** Where it is written. */
  readonly place: string;
  /** The exposure that has it, or a split with it. */
  readonly exposure: Placed<Exposure>;
  /** Whether a split has it. */
  readonly isSplit: boolean;
  /** Who answers. */
  readonly sharers: readonly Sharer[];
  /** What is wrong with where its splits lead, which is told by itself. */
  readonly misplaced: readonly Problem[];
  /** Whether it is known who answers there, and what. */
  readonly isClear: boolean;
}

/** Says whether a service is looked at: it runs, or is where others are. */
export type Presence = (placed: PlacedService) => boolean;

/** The routes of every public host between services that are there, by the logical name of the host. */
export function routesByHost(view: View, isThere: Presence): ReadonlyMap<string, readonly PublicRoute[]> {
  const byHost = new Map<string, PublicRoute[]>();
  for (const exposure of view.exposures.filter(({ owner }) => isThere(owner))) {
    const routes = byHost.get(exposure.value.host) ?? [];
    routes.push(...routesOf(view, exposure, isThere));
    byHost.set(exposure.value.host, routes);
  }
  return byHost;
}

function routesOf(view: View, exposure: Placed<Exposure>, isThere: Presence): readonly PublicRoute[] {
  const { owner, value, place } = exposure;
  if (!view.isSound(value, 'prefix')) {
    return [];
  }
  const misplaced = [...misplacedSplits(view, exposure)];
  const splits = (value.splits ?? []).filter((split) => view.isSound(split, 'prefix'));
  return [...new Set([value.prefix, ...splits.map(({ prefix }) => prefix)])].map((prefix) => {
    const same = splits.filter((split) => split.prefix === prefix);
    const here = same.length === 0 ? `${place}.prefix` : placeOf(exposure, prefix);
    const sharers = sharersOf(view, exposure, same);
    const isClear =
      same.every((split) => view.isSound(split)) &&
      misplaced.every((problem) => problem.place !== here) &&
      sharers.every(({ placed }) => isThere(placed) && hasClearPrefix(view, placed)) &&
      [owner, ...sharers.map(({ placed }) => placed)].every((placed) => hasClearPaths(view, placed));
    return { prefix, place: here, exposure, isSplit: same.length > 0, sharers, misplaced, isClear };
  });
}

/** A split to a service whose own prefix is not clear may be one that this prefix makes needless. */
function hasClearPrefix(view: View, { service: { exposure } }: PlacedService): boolean {
  return exposure === undefined || view.isSound(exposure, 'prefix');
}

function sharersOf(view: View, exposure: Placed<Exposure>, splits: readonly Split[]): readonly Sharer[] {
  const targets = splits.flatMap((split) => {
    const placed = targetOf(view, exposure, split);
    return placed === undefined ? [] : [{ placed, percent: split.percent }];
  });
  const rest = 100 - splits.reduce((sum, { percent }) => sum + percent, 0);
  return rest > 0 ? [...targets, { placed: exposure.owner, percent: rest }] : targets;
}

/** The route that takes what a path stands for, but for what deeper prefixes take of it. */
export function routeOf(path: string, routes: readonly PublicRoute[]): PublicRoute | undefined {
  let deepest: PublicRoute | undefined;
  for (const route of routes) {
    if (isBelow(path, route.prefix) && (deepest === undefined || isBelow(route.prefix, deepest.prefix))) {
      deepest = route;
    }
  }
  return deepest;
}
