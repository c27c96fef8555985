import type { OperationFact } from '../facts';
import type { HttpRoute, RouteMatch } from '../http-route';
import { oncePer, oncePerText } from '../once';
import { matchesPath } from '../reachability/patterns';
import { commonPath } from '../routing/service-operations';
import { anyValue, matchesText, pathPatternOf } from '../text-match';

/** A request that stands for many. */
export interface SampleRequest {
  /** What the client wants to do. */
  readonly method: string;
  /** Path without query. */
  readonly path: string;
}

/** Conditions on what a plain request does not have, and another one may. */
const special: readonly (keyof RouteMatch)[] = ['headers', 'queryParams'];

/** A method that no route names. */
const otherMethod = 'OTHER';

/**
 * Requests that stand for a declared operation: one of each method and path, and, where routes name a method or a path
 * that it covers, that one too, for there the answers may part. Below a prefix of a gateway they part by design.
 */
export function samplesOf(
  { methods, paths = ['/*'] }: OperationFact,
  routes: readonly HttpRoute[],
  gateway: string,
): readonly SampleRequest[] {
  const named = namedBy(routes);
  const samples = paths.flatMap((pattern) => [
    filled(pattern),
    ...(isTemplate(pattern) || gateway === 'mesh' ? named.paths.flatMap((one) => common(pattern, one)) : []),
  ]);
  const asked = methods ?? anyOf(named.methods);
  return [...new Set(samples)].flatMap((path) => asked.map((method) => ({ method, path })));
}

/** What routes name. */
interface Named {
  readonly paths: readonly string[];
  readonly methods: readonly string[];
}

/** What routes name, read once for all operations that they may take. */
const namedBy = oncePer((routes: readonly HttpRoute[]): Named => {
  const matches = routes.flatMap(({ match = [] }) => match);
  return {
    paths: [...new Set(matches.flatMap(({ uri }) => (uri ? pathPatternOf(uri) : [])))],
    methods: matches.flatMap(({ method }) => method?.exact ?? []),
  };
});

/** Methods that stand for all: those that routes tell apart, and another one. */
function anyOf(named: readonly string[]): readonly string[] {
  return named.length === 0 ? ['GET'] : [...new Set([...named, otherMethod])];
}

function isTemplate(pattern: string): boolean {
  return pattern.includes('{') && !pattern.includes('**') && !pattern.endsWith('*');
}

/** A path that both patterns take, if there is one. */
function common(pattern: string, other: string): readonly string[] {
  const both = isTemplate(pattern) ? (commonPath(pattern, other) ?? other) : other;
  return [filled(both)].filter((path) => matchesPath(pattern, path));
}

/** A path that a pattern covers, the same each time. */
export const filled = oncePerText((pattern: string): string => {
  const path = pattern
    .replaceAll(/\{\*\*?\}/g, anyValue)
    .replace(/\*$/, anyValue)
    .replace(/^\*/, `/${anyValue}`);
  return path === '' ? '/' : path;
});

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

function matchesRequest({ uri, method }: RouteMatch, request: SampleRequest): boolean {
  return matchesText(uri, request.path) && matchesText(method, request.method);
}

/** Whether a declared operation is one of gRPC: `POST /<package>.<Service>/<Method>`. */
export function isGrpc({ methods = [], paths = [] }: OperationFact): boolean {
  const named = paths.length > 0 && paths.every((path) => /^\/([a-z]\w*\.)+[A-Z]\w*\/[A-Z]\w*$/.test(path));
  return named && methods.length === 1 && methods[0] === 'POST';
}
