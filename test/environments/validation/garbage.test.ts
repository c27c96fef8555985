import { types } from 'node:util';
import fc from 'fast-check';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import { describe as inWords, type Problem, validate } from '../../../environments/validation';
import { draft, misfit } from './edit';
import { sample } from './sample';

type Path = readonly (string | number)[];

const GARBAGE: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  12n,
  Symbol('odd'),
  () => 1,
  new Date(0),
  new Map(),
  [],
  [null],
  [[]],
  {},
  { name: null },
  { constructor: 1 },
  new Proxy({}, { ownKeys: () => refuse() }),
  Object.defineProperty({}, 'name', { get: () => refuse(), enumerable: true }),
  Object.defineProperty(['x'], 0, { get: () => refuse(), enumerable: true }),
  Object.create({ name: 'inherited' }),
  new (class Own {})(),
  { [Symbol('odd')]: 1 },
  revoked({}),
  revoked([]),
  Object.create(revoked({})),
  Object.setPrototypeOf([], null),
  Object.setPrototypeOf([], revoked({})),
  Object.create({ constructor: revoked(() => 1) }),
  Object.defineProperty({}, 'name', { value: 'hidden' }),
];

/** A Proxy of which nothing can be asked. */
function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function refuse(): never {
  throw new Error('nobody may call this');
}

/** Texts that are well typed and yet surprising; long ones find slow expressions. */
const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '[',
  '__proto__',
  'constructor',
  'toString',
  '../..',
  '0',
  '::/0',
  '::ffff:1.2.3.4/96',
  '0.0.0.0/0',
  'kube-system',
  'payment',
  'r',
  '🏦',
  'a'.repeat(20_000),
  '/'.repeat(20_000),
  '-'.repeat(20_000),
  '1:'.repeat(10_000),
];

const ODD_NUMBERS: readonly number[] = [0, -0, -1, 0.1, 1, 2, 3, 4, 7, 2 ** 31, 2 ** 53, 1e308, -1e308];

/** Every value of the sample, leaf or not. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) {
    return [path];
  }
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, key) => {
    const isOpen = typeof found === 'object' && found !== null && !types.isProxy(found);
    return isOpen ? Object.getOwnPropertyDescriptor(found, key)?.value : undefined;
  }, value);
}

function put(environment: EnvironmentSpec, path: Path, value: unknown): void {
  const owner = at(environment, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof owner === 'object' && owner !== null && !types.isProxy(owner) && key !== undefined) {
    Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

/** What holds for the answer to any data: it is one, and it can be read. */
function expectAnswer(environment: EnvironmentSpec): readonly Problem[] {
  const problems = validate(environment);
  const isUnreadable = (problem: Problem) =>
    Object.values(problem)
      .map((value) => typeof value)
      .join() !== 'string,string,string,string' || /.undefined|\[object/.test(problem.message);
  expect(problems.filter(isUnreadable)).toEqual([]);
  expect(inWords(problems).split('\n')).toHaveLength(problems.length === 0 ? 1 : problems.length * 4 - 1);
  return problems;
}

const PATHS = pathsOf(sample).filter((path) => path.length > 0);

describe('data that nobody compiled', () => {
  test.each([undefined, null, 1, 'environment', [], {}, () => ({})])('%p is no environment', (value) => {
    expect(expectAnswer(misfit(value)).length).toBeGreaterThan(0);
  });

  // By its number: who asks a revoked Proxy for anything fails.
  const change = fc.record({ path: fc.constantFrom(...PATHS), garbage: fc.nat(GARBAGE.length - 1) });
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });

  function spoiled(by: readonly { path: Path; garbage: number }[]): EnvironmentSpec {
    const environment = draft(sample);
    for (const { path, garbage } of by) {
      put(environment, path, GARBAGE[garbage]);
    }
    return environment;
  }

  test('deleted and replaced values are told and never thrown', () => {
    fc.assert(
      fc.property(changes, (by) => {
        expectAnswer(spoiled(by));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('what is told is told again, of the same data and of others that are alike', () => {
    fc.assert(
      fc.property(changes, (by) => {
        const environment = spoiled(by);
        const problems = validate(environment);
        expect(validate(environment)).toEqual(problems);
        expect(validate(spoiled(by))).toEqual(problems);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test('well-typed surprises are told and never thrown', () => {
    const leaves = PATHS.filter((path) => typeof at(sample, path) !== 'object');
    const change = fc.record({
      path: fc.constantFrom(...leaves),
      text: fc.constantFrom(...ODD_TEXTS),
      number: fc.constantFrom(...ODD_NUMBERS),
    });

    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const environment = draft(sample);
        for (const { path, text, number } of changes) {
          const old = at(sample, path);
          put(environment, path, typeof old === 'string' ? text : typeof old === 'number' ? number : !old);
        }
        expectAnswer(environment);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('an entry called %s is an entry like any other', (name) => {
    const environment = draft(sample);
    put(environment, ['externalHosts', name], { cidrs: ['198.51.100.80/28'] });
    put(environment, ['services', name], { maxReplicas: 2 });

    expect(expectAnswer(environment).map(({ mistake, place }) => [mistake, place])).toEqual([
      ['unknown-service', `services.${name}`],
      ['unknown-external-host', `externalHosts.${name}`],
    ]);
  });

  test('names of inherited properties are no names', () => {
    const environment = draft(sample);
    put(environment, ['landscape', 'units', 6, 'services', 0, 'exposure', 'host'], 'constructor');
    put(environment, ['landscape', 'units', 1, 'services', 0, 'calls', 0, 'operations'], ['toString']);

    expect(expectAnswer(environment).map(({ mistake }) => mistake)).toEqual([
      'unknown-operation',
      'unknown-public-host',
    ]);
  });

  test.each([
    ['sizes', 'small', 'a property that is not enumerable is not an object'],
    ['coreBank', 'port', 'a property that is not enumerable is not a number'],
    ['without', 'units', 'a property that is not enumerable is not an object'],
    ['services', 'suite', 'a property that is not enumerable is not an object'],
  ] as const)('of %s a hidden %s is refused: whoever copies it would drop it', (owner, name, message) => {
    const environment = draft({ ...sample, without: { units: {} } });
    Object.defineProperty(environment[owner], name, { enumerable: false });

    expect(expectAnswer(environment)).toMatchObject([{ mistake: 'wrong-type', place: `${owner}.${name}`, message }]);
  });

  test.each([
    [Object.assign([], { more: 1 }), 'a list with properties of its own'],
    [new (class Own extends Array {})(), 'an instance of Own'],
    [Object.create({ name: 'inherited' }), 'an object that inherits from another one'],
    [new (class {})(), 'an object that inherits from another one'],
    [revoked([]), 'a Proxy'],
  ])('%# of another kind is told by what it is', (value, kind) => {
    const environment = draft(sample);
    put(environment, ['landscape', 'topics'], value);
    put(environment, ['proxy'], value);

    expect(expectAnswer(environment).map(({ message }) => message)).toEqual([
      `${kind} is not an object`,
      `${kind} is not a list`,
    ]);
  });
});
