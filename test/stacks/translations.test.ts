import { join } from 'node:path';
import type * as Judge from '../../policies/judge';
import type * as Synthesis from '../../stacks/synthesis';
import type * as Synthesized from '../../stacks/synthesized';
import type * as Writer from '../../stacks/writer';
import { dev } from '../environments/sample-environments';

const ROOT = join(__dirname, '../..');

// biome-ignore lint/suspicious/noExplicitAny: functions of any shape are wrapped
type AnyFunction = (...values: any[]) => any;

/** A function of one side that says how requests look, and a mistake in what it says. */
interface WrongTranslation {
  readonly side: 'register' | 'manifests';
  readonly mistake: string;
  readonly file: string;
  readonly name: string;
  readonly spoil: (result: ReturnType<AnyFunction>) => unknown;
}

const replaced = (text: string, from: string | RegExp, to: string) => text.replace(from, to);
const pathsOf = (change: (path: string) => string) => (requests: { paths: string[] }[]) =>
  requests.map((request) => ({ ...request, paths: request.paths.map(change) }));

const WRONG: readonly WrongTranslation[] = [
  {
    side: 'register',
    mistake: 'another package of an RPC',
    file: 'environments/register/operation-address',
    name: 'operationAddress',
    spoil: (address) => ({ ...address, path: replaced(address.path, '.v1.', '.v2.') }),
  },
  {
    side: 'register',
    mistake: 'another method',
    file: 'environments/register/operation-address',
    name: 'operationAddress',
    spoil: (address) => ({ ...address, method: replaced(address.method, 'GET', 'PUT') }),
  },
  {
    side: 'register',
    mistake: 'a name of a path that admits more than a segment',
    file: 'environments/register/operation-address',
    name: 'requestsOf',
    spoil: pathsOf((path) => replaced(path, '{*}', '{**}')),
  },
  {
    side: 'register',
    mistake: 'the files of a front end one by one',
    file: 'environments/register/operation-address',
    name: 'requestsOf',
    spoil: pathsOf((path) => replaced(path, /\/\*$/, '/')),
  },
  {
    side: 'manifests',
    mistake: 'another package of an RPC',
    file: 'stacks/kubernetes/operations',
    name: 'operationsOf',
    spoil: (operations: { path: string }[]) =>
      operations.map((operation) => ({ ...operation, path: replaced(operation.path, '.v1.', '.v2.') })),
  },
  {
    side: 'manifests',
    mistake: 'another method',
    file: 'stacks/kubernetes/operations',
    name: 'operationsOf',
    spoil: (operations: { method: string }[]) =>
      operations.map((operation) => ({ ...operation, method: replaced(operation.method, 'GET', 'PUT') })),
  },
  {
    side: 'manifests',
    mistake: 'a name of a public path that admits more than a segment',
    file: 'constructs/mesh/operation',
    name: 'grantsOf',
    spoil: pathsOf((path) => replaced(path, '{*}', '{**}')),
  },
  {
    side: 'manifests',
    mistake: 'a folder of a front end alone',
    file: 'constructs/gateway/public-host',
    name: 'filesBelow',
    spoil: pathsOf((path) => replaced(path, /\*$/, 'files/*')),
  },
];

/** What the modules under test get wrong at the moment. */
let planted: WrongTranslation | undefined;

/** Rules that dev violates with what is planted. */
let violated: () => string[];

beforeAll(() => {
  jest.isolateModules(() => {
    for (const path of new Set(WRONG.map(({ file }) => file))) {
      jest.doMock(join(ROOT, path), () => spoilable(path));
    }
    const { synthesize } = require(join(ROOT, 'stacks/synthesis')) as typeof Synthesis;
    const { forJudge } = require(join(ROOT, 'stacks/synthesized')) as typeof Synthesized;
    const { Phases } = require(join(ROOT, 'stacks/writer')) as typeof Writer;
    const { judge } = require(join(ROOT, 'policies/judge')) as typeof Judge;
    violated = () => {
      const { violations } = judge(forJudge(synthesize(dev, new Phases())));
      return [...new Set(violations.map(({ rule }) => rule))];
    };
  });
});

/** A module whose translations are as it makes them, or as what is planted spoils them. */
function spoilable(path: string): object {
  const actual: Record<string, AnyFunction> = jest.requireActual(join(ROOT, path));
  const names = WRONG.filter(({ file }) => file === path).map(({ name }) => name);
  const functions = names.map((name) => [
    name,
    (...values: unknown[]) => {
      const result = actual[name]?.(...values);
      return planted?.file === path && planted.name === name ? planted.spoil(result) : result;
    },
  ]);
  return { ...actual, ...Object.fromEntries(functions) };
}

describe('a wrong translation of operations', () => {
  afterEach(() => {
    planted = undefined;
  });

  test.each(WRONG)('in the $side is found: $mistake', (wrong) => {
    planted = wrong;

    expect(violated()).toEqual(['NM-09']);
  });

  test('is found where one is planted, and only there', () => {
    expect(violated()).toEqual([]);
  });
});
