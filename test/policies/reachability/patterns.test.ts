import { findPath, matchesPath, matchesPattern } from '../../../policies/reachability/patterns';
import {
  allPorts,
  difference,
  formatPorts,
  includesPort,
  intersection,
  noPorts,
  portRange,
  union,
} from '../../../policies/reachability/ports';

describe('a pattern', () => {
  test.each<[string, string, boolean]>([
    ['GET', 'GET', true],
    ['GET', 'GE', false],
    ['P*', 'POST', true],
    ['P*', 'GET', false],
    ['*.bank', 'a.bank', true],
    ['*.bank', 'bank', false],
    ['*', 'x', true],
    ['*', '', false],
  ])('%s on %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  // the examples of Istio's reference of AuthorizationPolicy
  test.each<[string, string, boolean]>([
    ['/foo/{*}', '/foo/bar', true],
    ['/foo/{*}', '/foo/bar/baz', false],
    ['/foo/{*}', '/foo/', false],
    ['/foo/{**}/', '/foo/bar/', true],
    ['/foo/{**}/', '/foo/bar/baz.txt', false],
    ['/foo/{**}/', '/foo//', true],
    ['/foo/{**}/', '/foo/bar', false],
    ['/foo/{*}/bar/{**}', '/foo/buzz/bar/', true],
    ['/foo/{*}/bar/{**}', '/foo/buzz/bar/baz', true],
    ['/v1*', '/v1', true],
    ['*/items', '/v1/items', true],
  ])('%s on the path %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });
});

describe('a path', () => {
  test.each<[string, readonly string[], string]>([
    ['in both a prefix and a suffix', ['/a*', '*z'], '/az'],
    ['in both a template and a prefix', ['/{*}/x', '/ab*'], '/ab/x'],
  ])('%s is found', (_case, patterns, expected) => {
    expect(findPath(patterns, (matches) => patterns.every(matches))).toBe(expected);
  });

  test('is not found where there is none', () => {
    expect(findPath(['/a*', '/b*'], (matches) => matches('/a*') && matches('/b*'))).toBeUndefined();
    expect(findPath(['/{*}', '/{**}'], (matches) => matches('/{*}') && !matches('/{**}'))).toBeUndefined();
    expect(findPath(['/v1/{*}', '/v1/*'], (matches) => matches('/v1/{*}') && !matches('/v1/*'))).toBeUndefined();
  });

  test('is found beyond what another pattern covers', () => {
    expect(findPath(['/v1/*', '/v1/{*}'], (matches) => matches('/v1/*') && !matches('/v1/{*}'))).toBe('/v1/');
  });
});

describe('a set of ports', () => {
  const web = portRange('TCP', 80, 82);

  test('unites intervals that touch, and keeps protocols apart', () => {
    expect(union([portRange('TCP', 80, 81), portRange('TCP', 82, 82), portRange('TCP', 81, 81)])).toEqual(web);
    expect(includesPort(web, 'TCP', 82)).toBe(true);
    expect(includesPort(web, 'UDP', 81)).toBe(false);
    expect(intersection(portRange('TCP'), portRange('UDP'))).toEqual(noPorts);
    expect(portRange('ICMP', 1, 1)).toEqual(noPorts);
  });

  test('loses what is taken from it', () => {
    expect(formatPorts(difference(web, portRange('TCP', 81, 81)))).toBe('TCP 80, TCP 82');
    expect(difference(web, allPorts)).toEqual(noPorts);
  });

  test('is written for people', () => {
    expect(formatPorts(allPorts)).toBe('all ports');
    expect(formatPorts(union([portRange('UDP'), portRange('TCP', 53, 53), web]))).toBe(
      'TCP 53, TCP 80-82, all UDP ports',
    );
  });
});
