import type { OperationFact } from '../facts';
import type { HttpRoute, RouteMatch } from '../http-route';
import { matchesPath } from '../reachability/patterns';
import { matchesText } from '../text-match';

/** A request that stands for many. */
export interface SampleRequest {
  /** What the client wants to do. */
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  /** Name that it asks for. */
  readonly host: string;
}

/** Conditions on what a plain request does not have, and another one may. */
const special: readonly (keyof RouteMatch)[] = ['headers', 'queryParams'];

/**
 * Requests that stand for a declared operation: one of each method and path, and, where routes name a path that a
 * template covers, that path too, for there the answers may part. A prefix has its exceptions by design.
 */
export function samplesOf(
  { methods = ['GET'], paths = ['/*'] }: OperationFact,
  routes: readonly HttpRoute[],
  host: string,
): readonly SampleRequest[] {
  const samples = paths.flatMap((pattern) => [
    filled(pattern),
    ...(isTemplate(pattern) ? namedBy(routes).filter((path) => matchesPath(pattern, path)) : []),
  ]);
  return [...new Set(samples)].flatMap((path) => methods.map((method) => ({ method, path, host })));
}

function isTemplate(pattern: string): boolean {
  return pattern.includes('{') && !pattern.includes('**') && !pattern.endsWith('*');
}

/** Paths that routes name as they are. */
function namedBy(routes: readonly HttpRoute[]): readonly string[] {
  return routes.flatMap(({ match = [] }) => match.flatMap(({ uri: { exact, prefix } = {} }) => exact ?? prefix ?? []));
}

function filled(pattern: string): string {
  const path = pattern.replaceAll('{**}', 'x').replaceAll('{*}', 'x').replace(/\*$/, 'x').replace(/^\*/, '/x');
  return path === '' ? '/' : path;
}

/** Routes that take a request: those for special ones like it, and the first that takes it plain. */
export function routesTaken(
  routes: readonly HttpRoute[],
  request: SampleRequest,
  holdsAt: (match: RouteMatch) => boolean,
): readonly HttpRoute[] {
  const taken: HttpRoute[] = [];
  for (const route of routes) {
    const { match = [] } = route;
    const matching = match.filter((one) => holdsAt(one) && matchesRequest(one, request));
    if (match.length === 0 || matching.length > 0) {
      taken.push(route);
    }
    if (match.length === 0 || matching.some(isPlain)) {
      return taken;
    }
  }
  return taken;
}

/** Whether a condition speaks of nothing that a plain request does not have. */
export function isPlain(match: RouteMatch): boolean {
  return special.every((field) => match[field] === undefined);
}

function matchesRequest({ uri, method, authority }: RouteMatch, request: SampleRequest): boolean {
  return matchesText(uri, request.path) && matchesText(method, request.method) && matchesText(authority, request.host);
}

/** Whether a declared operation is one of gRPC: `POST /<package>.<Service>/<Method>`. */
export function isGrpc({ methods = [], paths = [] }: OperationFact): boolean {
  const named = paths.length > 0 && paths.every((path) => /^\/([a-z]\w*\.)+[A-Z]\w*\/[A-Z]\w*$/.test(path));
  return named && methods.length === 1 && methods[0] === 'POST';
}
