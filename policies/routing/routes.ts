import type { HttpRoute, RouteMatch } from '../http-route';
import type { PlacedObject } from '../objects';
import { matchesText, readExpressions, type TextMatch } from '../text-match';
import { ByBeginning } from './by-beginning';
import type { AskedRequest } from './service-operations';

/** Conditions that only a part of the requests of one path meets, whoever sends them. */
const unconditional = ['uri', 'method', 'gateways', 'port', 'name'];

/** A route, and what is read of it once. */
export interface ReadRoute {
  /** The route as it is written. */
  readonly route: HttpRoute;
  /** Hosts to which it leads. */
  readonly destinations: readonly string[];
}

/** The routes of a VirtualService in their order, found by how the paths begin that they take. */
export class Routes {
  /** All of them, in the order in which the proxy looks. */
  public readonly all: readonly ReadRoute[];
  /** Hosts to which any of them leads. */
  public readonly hosts: ReadonlySet<string>;
  /** Whether every request, whatever its path, goes to one and the same host. */
  public readonly leadToOne: boolean;
  /** Regular expressions that are not read. */
  public readonly unreadable: readonly string[];
  /** Paths that routes name as a whole. */
  public readonly exact: ReadonlySet<string>;
  /** Beginnings of paths that routes name, without the `/` at their end. */
  public readonly prefixes: ReadonlySet<string>;
  private readonly byPath: ByBeginning<ReadRoute>;

  /** @param object a VirtualService */
  public constructor({ object }: PlacedObject) {
    const { http = [] } = (object.spec ?? {}) as { http?: readonly HttpRoute[] };
    this.all = http.map((route) => ({ route, destinations: destinationsOf(route) }));
    const matches = http.flatMap(({ match = [] }) => match);
    const uris = matches.flatMap(({ uri }) => uri ?? []);
    const trimmed = uris.flatMap(({ prefix }) => prefix?.replace(/\/+$/, '') ?? []);
    this.hosts = new Set(this.all.flatMap(({ destinations }) => destinations));
    this.leadToOne =
      this.hosts.size === 1 &&
      this.all.every(({ destinations }) => destinations.length > 0) &&
      http.some(({ match }) => match === undefined);
    this.unreadable = matches
      .flatMap(({ uri, method }) => [uri?.regex ?? [], method?.regex ?? []].flat())
      .filter((regex) => !readExpressions.include(regex));
    this.exact = new Set(uris.flatMap(({ exact }) => exact ?? []));
    this.prefixes = new Set(trimmed.filter((prefix) => prefix !== ''));
    this.byPath = new ByBeginning(this.all, ({ route }) => (route.match ?? [{}]).map(({ uri }) => headOf(uri)));
  }

  /** Routes that may take a request: the first that does for sure, and those before it that ask for more than its path. */
  public takersOf(request: AskedRequest): readonly ReadRoute[] {
    const takers: ReadRoute[] = [];
    for (const one of this.byPath.of(request.path)) {
      const fitting = one.route.match?.filter((match) => mayTake(match, request));
      if (fitting === undefined || fitting.length > 0) {
        takers.push(one);
      }
      if (fitting === undefined || fitting.some(isUnconditional)) {
        break;
      }
    }
    return takers;
  }
}

/** A beginning that every path has that meets a condition. */
function headOf(uri: TextMatch | undefined): string {
  const { exact, prefix, regex } = uri ?? {};
  return exact ?? prefix ?? (regex === undefined ? '' : literalHead(regex));
}

/** The letters with which an expression begins. */
function literalHead(regex: string): string {
  return /^[\w/~-]*/.exec(regex)?.join() ?? '';
}

function destinationsOf({ route = [] }: HttpRoute): readonly string[] {
  return route.flatMap(({ destination }) => destination?.host ?? []);
}

function isUnconditional(match: RouteMatch): boolean {
  return Object.keys(match).every((key) => unconditional.includes(key));
}

function mayTake({ uri, method }: RouteMatch, request: AskedRequest): boolean {
  return matchesText(uri, request.path) && matchesText(method, request.method);
}
