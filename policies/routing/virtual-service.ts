import type { HttpRoute, RouteMatch } from '../http-route';
import type { PlacedObject } from '../objects';
import { expressionOf, matchesText } from '../text-match';
import type { AskedRequest } from './service-operations';

/** Conditions that only a part of the requests of one path meets, whoever sends them. */
const unconditional = ['uri', 'method', 'gateways', 'port', 'name'];

/** The routes of a VirtualService, in their order. */
export function routesOf({ object }: PlacedObject): readonly HttpRoute[] {
  return ((object.spec ?? {}) as { http?: readonly HttpRoute[] }).http ?? [];
}

/** Routes that may take a request: the first that does for sure, and those before it that ask for more than its path. */
export function takersOf(routes: readonly HttpRoute[], request: AskedRequest): readonly HttpRoute[] {
  const takers: HttpRoute[] = [];
  for (const route of routes) {
    const fitting = route.match?.filter((one) => mayTake(one, request));
    if (fitting === undefined || fitting.length > 0) {
      takers.push(route);
    }
    if (fitting === undefined || fitting.some(isUnconditional)) {
      break;
    }
  }
  return takers;
}

/** Regular expressions that only the proxy can read. */
export function unreadable(routes: readonly HttpRoute[]): readonly string[] {
  const matches = routes.flatMap(({ match = [] }) => match.flatMap(({ uri, method }) => [uri?.regex, method?.regex]));
  return matches.filter((regex) => regex !== undefined && expressionOf(regex) === undefined) as string[];
}

/** Hosts to which a route leads. */
export function destinationsOf({ route = [] }: HttpRoute): readonly string[] {
  return route.flatMap(({ destination }) => destination?.host ?? []);
}

/** Paths that routes name, and for prefixes without the `/` at their end. */
export function namedPaths(routes: readonly HttpRoute[]): { readonly exact: string[]; readonly prefixes: string[] } {
  const uris = routes.flatMap(({ match = [] }) => match.flatMap(({ uri }) => uri ?? []));
  const trimmed = uris.flatMap(({ prefix }) => prefix?.replace(/\/+$/, '') ?? []).filter((prefix) => prefix !== '');
  return { exact: uris.flatMap(({ exact }) => exact ?? []), prefixes: [...new Set(trimmed)] };
}

function isUnconditional(match: RouteMatch): boolean {
  return Object.keys(match).every((key) => unconditional.includes(key));
}

function mayTake({ uri, method }: RouteMatch, request: AskedRequest): boolean {
  return matchesText(uri, request.path) && matchesText(method, request.method);
}
