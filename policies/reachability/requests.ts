import type { OperationFact } from '../facts';
import type { Operation } from './authorization-policies';
import { allows, isUnrestricted, names } from './conditions';
import { findPath, matchesPath, matchesPattern } from './patterns';

/** A set of requests of one client to one server: some operations without others. */
export interface RequestSet {
  readonly allow: readonly Operation[];
  readonly deny: readonly Operation[];
}

/** One request of a set. */
export interface Request {
  readonly port: number;
  readonly method: string;
  readonly path: string;
}

/** A declared row seen from the server: a port, and the requests on it. */
export interface DeclaredRequests {
  readonly port: number;
  readonly operations: readonly OperationFact[];
}

/** A method that no policy names. */
const otherMethod = 'OTHER';

/** A request that `open` admits and no row declares; none when all are declared. */
export function findUndeclared(
  open: RequestSet,
  declared: readonly DeclaredRequests[],
  ports: readonly number[],
): Request | undefined {
  const methods = methodsOf(open, declared);
  for (const port of ports) {
    const rows = declared.filter((row) => row.port === port).flatMap(({ operations }) => operations);
    for (const method of methods) {
      const path = findPathWhere(pathSets(open.allow, port, method, true), [
        ...pathSets(open.deny, port, method, false),
        ...rows.filter(forMethod(method)).map(({ paths }) => ({ paths })),
      ]);
      if (path !== undefined) {
        return { port, method, path };
      }
    }
  }
  return undefined;
}

/** A request of a declared row that `open` refuses; none when all are admitted. */
export function findRefused(open: RequestSet, declared: DeclaredRequests): Request | undefined {
  const { port, operations } = declared;
  for (const method of methodsOf(open, [declared])) {
    const wanted = operations.filter(forMethod(method)).map(({ paths }) => ({ paths }));
    const allowed = pathSets(open.allow, port, method, true);
    const denied = pathSets(open.deny, port, method, false);
    const path = findPathWhere(wanted, allowed) ?? findCommonPath(wanted, denied);
    if (path !== undefined) {
      return { port, method, path };
    }
  }
  return undefined;
}

/** Whether an operation covers a request. */
export function covers(operation: Operation, { port, method, path }: Request): boolean {
  const onPath = inPaths(operation, (pattern) => matchesPath(pattern, path));
  return onPath && inPort(operation, port) && inMethod(operation, method);
}

interface PathSet {
  readonly paths?: readonly string[];
  readonly notPaths?: readonly string[];
}

/** Operations that may cover a port and a method, by their paths; hosts are assumed to match or not. */
function pathSets(operations: readonly Operation[], port: number, method: string, assumed: boolean): PathSet[] {
  return operations.filter((operation) => {
    const hosts = [...(operation.hosts ?? []), ...(operation.notHosts ?? [])];
    return (hosts.length === 0 || assumed) && inPort(operation, port) && inMethod(operation, method);
  });
}

function inPort({ ports, notPorts }: Operation, port: number): boolean {
  const isPort = (text: string) => Number(text) === port;
  return allows(ports, isPort) && !names(notPorts, isPort);
}

function inMethod({ methods, notMethods }: Operation, method: string): boolean {
  const isMethod = (pattern: string) => matchesPattern(pattern, method);
  return allows(methods, isMethod) && !names(notMethods, isMethod);
}

function forMethod(method: string): (operation: OperationFact) => boolean {
  return ({ methods }) => allows(methods, (pattern) => matchesPattern(pattern, method));
}

function inPaths({ paths, notPaths }: PathSet, matches: (pattern: string) => boolean): boolean {
  return allows(paths, matches) && !names(notPaths, matches);
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

/** The common case, without a search: every pattern is literally one of the others. */
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

/** Methods that policies and register tell apart: what they name, and samples of what their patterns match. */
function methodsOf({ allow, deny }: RequestSet, declared: readonly DeclaredRequests[]): readonly string[] {
  const patterns = [
    ...[...allow, ...deny].flatMap(({ methods = [], notMethods = [] }) => [...methods, ...notMethods]),
    ...declared.flatMap(({ operations }) => operations.flatMap(({ methods = [] }) => methods)),
  ];
  const exact = patterns.filter((pattern) => !pattern.includes('*'));
  const prefixes = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const suffixes = patterns.filter((pattern) => pattern.startsWith('*')).map((pattern) => pattern.slice(1));
  const ends = ['', ...suffixes].flatMap((end) => [end, `${otherMethod}${end}`]);
  const samples = ['', ...prefixes].flatMap((prefix) => ends.map((end) => `${prefix}${end}`));
  return [...new Set([...exact, ...samples])].filter((method) => method !== '');
}
