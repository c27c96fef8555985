import type { OperationFact } from '../../facts';
import { findPath, matchesPath, matchesPattern } from '../patterns';
import type { Operation } from './authorization-policies';
import { allows, allowsBut, isUnrestricted } from './conditions';

/** A set of requests of one client to one server: some operations without others. */
export interface RequestSet {
  /** Operations of which one must match. */
  readonly allow: readonly Operation[];
  /** Operations of which none may match. */
  readonly deny: readonly Operation[];
}

/** One request of a set. */
export interface Request {
  /** Port of the receiving pod. */
  readonly port: number;
  /** Host that the request names. */
  readonly host: string;
  /** Method of HTTP. */
  readonly method: string;
  /** Path, from `/`. */
  readonly path: string;
}

/** A declared row seen from the server: a port, and the requests on it. */
export interface DeclaredRequests {
  /** Port of the receiving pod. */
  readonly port: number;
  /** Operations of which each is declared. */
  readonly operations: readonly OperationFact[];
}

/** What no pattern names, as a method and as part of a host. */
export const other = 'other';

/** A request that `open` admits and no row declares; none when all are declared. */
export function findUndeclared(
  open: RequestSet,
  declared: readonly DeclaredRequests[],
  ports: () => readonly number[],
): Request | undefined {
  const rows = declared.flatMap(operationsOf);
  if (areParts(open.allow.map(withoutPorts), rows)) {
    return undefined;
  }
  return firstOf(pointsOf(open, declared, ports()), (point) => {
    const rows = declared.filter(({ port }) => port === point.port).flatMap(({ operations }) => operations);
    return findPathWhere(open.allow.filter(at(point)), [
      ...open.deny.filter(at(point)),
      ...rows.filter(declaredAt(point)).map(({ paths }) => ({ paths })),
    ]);
  });
}

/** A request of a declared row that `open` refuses; none when all are admitted. */
export function findRefused(open: RequestSet, declared: DeclaredRequests): Request | undefined {
  if (open.deny.length === 0 && areParts(operationsOf(declared).map(withPorts), open.allow)) {
    return undefined;
  }
  return firstOf(pointsOf(open, [declared], [declared.port]), (point) => {
    const wanted = declared.operations.filter(declaredAt(point)).map(({ paths }) => ({ paths }));
    return findPathWhere(wanted, open.allow.filter(at(point))) ?? findCommonPath(wanted, open.deny.filter(at(point)));
  });
}

/** Whether an operation covers a request. */
export function covers(operation: Operation, request: Request): boolean {
  return at(request)(operation) && inPaths(operation, (pattern) => matchesPath(pattern, request.path));
}

/** Whether a request belongs to a set. */
export function admits({ allow, deny }: RequestSet, request: Request): boolean {
  return allow.some((operation) => covers(operation, request)) && !deny.some((operation) => covers(operation, request));
}

/** All of a request but its path. */
type Point = Omit<Request, 'path'>;

function firstOf(points: readonly Point[], search: (point: Point) => string | undefined): Request | undefined {
  for (const point of points) {
    const path = search(point);
    if (path !== undefined) {
      return { ...point, path };
    }
  }
  return undefined;
}

/** Every point that policies and register can tell from the others. */
function pointsOf(
  { allow, deny }: RequestSet,
  declared: readonly DeclaredRequests[],
  ports: readonly number[],
): readonly Point[] {
  const operations = [...allow, ...deny, ...declared.flatMap((row) => row.operations as readonly Operation[])];
  const methods = samplesOf(operations.flatMap(({ methods = [], notMethods = [] }) => [...methods, ...notMethods]));
  const hosts = samplesOf(operations.flatMap(({ hosts = [], notHosts = [] }) => [...hosts, ...notHosts]));
  return ports.flatMap((port) => hosts.flatMap((host) => methods.map((method) => ({ port, host, method }))));
}

/** What the patterns name, samples of what they match, and something that none of them names. */
function samplesOf(patterns: readonly string[]): readonly string[] {
  const open = patterns.filter((pattern) => pattern.includes('*'));
  const exact = open.length === 0 ? patterns : patterns.filter((pattern) => !pattern.includes('*'));
  const prefixes = open.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const suffixes = open.filter((pattern) => pattern.startsWith('*')).map((pattern) => pattern.slice(1));
  const ends = ['', ...suffixes].flatMap((end) => [end, `${other}${end}`]);
  const samples = ['', ...prefixes].flatMap((prefix) => ends.map((end) => `${prefix}${end}`));
  return [...new Set([...exact, ...samples])].filter((sample) => sample !== '');
}

/** Operations that speak of a point, whatever the path. */
function at({ port, method, host }: Point): (operation: Operation) => boolean {
  return ({ ports, notPorts, methods, notMethods, hosts, notHosts }) =>
    allowsBut(ports, notPorts, (text) => Number(text) === port) &&
    allowsBut(methods, notMethods, (pattern) => matchesPattern(pattern, method)) &&
    allowsBut(hosts, notHosts, (pattern) => matchesPattern(pattern.toLowerCase(), host.toLowerCase()));
}

/** Declared operations that cover a point; a declared host covers itself with every port. */
function declaredAt({ method, host }: Point): (operation: OperationFact) => boolean {
  const whole = host.toLowerCase();
  const names = [whole.replace(/:[^:]*$/, ''), whole];
  return ({ methods, hosts }) =>
    allows(methods, (pattern) => matchesPattern(pattern, method)) &&
    allows(hosts, (pattern) => names.some((name) => matchesPattern(pattern.toLowerCase(), name)));
}

interface PathSet {
  readonly paths?: readonly string[];
  readonly notPaths?: readonly string[];
}

function inPaths({ paths, notPaths }: PathSet, matches: (pattern: string) => boolean): boolean {
  return allowsBut(paths, notPaths, matches);
}

/** A path of one of `sets` and of none of `without`. */
function findPathWhere(sets: readonly PathSet[], without: readonly PathSet[]): string | undefined {
  if (sets.length === 0 || without.some(isEverything) || areAmong(sets, without)) {
    return undefined;
  }
  return findPath(patternsOf([...sets, ...without]), (matches) => {
    const within = (set: PathSet) => inPaths(set, matches);
    return sets.some(within) && !without.some(within);
  });
}

/** A path of one of `sets` and of one of `others`. */
function findCommonPath(sets: readonly PathSet[], others: readonly PathSet[]): string | undefined {
  if (sets.length === 0 || others.length === 0) {
    return undefined;
  }
  return findPath(patternsOf([...sets, ...others]), (matches) => {
    const within = (set: PathSet) => inPaths(set, matches);
    return sets.some(within) && others.some(within);
  });
}

/** The common case, without a search: each combination that operations name is literally one of others. */
function areParts(operations: readonly Operation[], others: readonly Operation[]): boolean {
  const known = new Set<string>();
  for (const other of others) {
    if (leavesNothingOut(other)) {
      for (const one of combinationsOf(other)) {
        known.add(one);
      }
    }
  }
  return operations.every((operation) => combinationsOf(operation).every((one) => known.has(one)));
}

function leavesNothingOut({ notPorts, notMethods, notPaths, notHosts }: Operation): boolean {
  return isUnrestricted(notPorts) && isUnrestricted(notMethods) && isUnrestricted(notPaths) && isUnrestricted(notHosts);
}

/** Stands for a list that leaves everything open. */
const ANY = [''];

/** A port, a method, a host and a path each, in one text; empty where any would do. */
function combinationsOf({ ports, methods, hosts, paths }: Operation): readonly string[] {
  const texts: string[] = [];
  for (const port of listed(ports)) {
    for (const method of listed(methods)) {
      for (const host of listed(hosts)) {
        for (const path of listed(paths)) {
          texts.push(`${port}\u0000${method}\u0000${host}\u0000${path}`);
        }
      }
    }
  }
  return texts;
}

function listed(list: readonly string[] | undefined): readonly string[] {
  return list?.length ? list : ANY;
}

function operationsOf({ port, operations }: DeclaredRequests): readonly Operation[] {
  return operations.map(({ methods, paths, hosts }) => ({ ports: [String(port)], methods, paths, hosts }));
}

/** A declared host stands for itself with every port. */
function withoutPorts(operation: Operation): Operation {
  const { hosts } = operation;
  return hosts
    ? { ...operation, hosts: hosts.map((host) => (host.endsWith(':*') ? host.slice(0, -2) : host)) }
    : operation;
}

/** What policies must name for a declared host; a pattern is left to the search. */
function withPorts(operation: Operation): Operation {
  const { hosts } = operation;
  return hosts
    ? { ...operation, hosts: hosts.flatMap((host) => (host.includes('*') ? [''] : [host, `${host}:*`])) }
    : operation;
}

/** The common case of paths: every pattern is literally one of the others. */
function areAmong(sets: readonly PathSet[], others: readonly PathSet[]): boolean {
  const known = new Set(others.filter(({ notPaths }) => isUnrestricted(notPaths)).flatMap(({ paths = [] }) => paths));
  return sets.every(({ paths = [] }) => paths.length > 0 && paths.every((pattern) => known.has(pattern)));
}

function isEverything({ paths, notPaths }: PathSet): boolean {
  return isUnrestricted(paths) && isUnrestricted(notPaths);
}

function patternsOf(sets: readonly PathSet[]): string[] {
  return sets.flatMap(({ paths = [], notPaths = [] }) => [...paths, ...notPaths]);
}
