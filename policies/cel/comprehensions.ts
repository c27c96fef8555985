import { type Environment, Optional } from '@marcbachmann/cel-js';
import { type CelLibrary, register } from './library';

// What a macro of cel-js gets and gives; the library declares these shapes nowhere.
interface Node {
  readonly op: string;
  readonly args: unknown;
}
interface Scope {
  forkWithVariable(name: string, type: unknown): Scope;
  reuse(parent: Scope): Scope;
  setIterValue(value: unknown, evaluator: Evaluator): Scope;
}
interface Checker {
  check(node: Node, scope: Scope): unknown;
  getType(name: string): unknown;
}
interface Evaluator {
  run(node: Node, scope: Scope): unknown;
}
interface Macro {
  readonly ast: Node;
  readonly args: readonly Node[];
  readonly receiver: Node;
}
/** Evaluates the argument at `index` with `values` bound to the macro's variables. */
type Run = (index: number, ...values: readonly unknown[]) => unknown;

/** Registers a macro whose first `variables` arguments name variables for the arguments after them. */
function registerMacro(
  environment: Environment,
  signature: { readonly receiver: string; readonly name: string; readonly size: number; readonly returns: string },
  variables: number,
  evaluate: (receiver: unknown, run: Run) => unknown,
): void {
  const { receiver: type, name, size, returns } = signature;
  const text = `${type}.${name}(${Array(size).fill('ast').join(', ')}): ${returns}`;
  environment.registerFunction(text, ({ ast, args, receiver }: Macro) => {
    const names = args.slice(0, variables).map(variableName);
    const scopes: Scope[] = [];
    return {
      ast,
      typeCheck(checker: Checker, _macro: unknown, scope: Scope) {
        checker.check(receiver, scope);
        scopes.length = 0;
        for (const variable of names) {
          scopes.push((scopes.at(-1) ?? scope).forkWithVariable(variable, checker.getType('dyn')));
        }
        for (const argument of args.slice(variables)) {
          checker.check(argument, scopes.at(-1) ?? scope);
        }
        return checker.getType(returns);
      },
      evaluate(evaluator: Evaluator, _macro: unknown, scope: Scope) {
        return evaluate(evaluator.run(receiver, scope), (index, ...values) => {
          const bound = scopes.reduce(
            (parent, own, at) => own.reuse(parent).setIterValue(values[at], evaluator),
            scope,
          );
          return evaluator.run(args[index] as Node, bound);
        });
      },
    };
  });
}

function variableName(node: Node): string {
  if (node.op !== 'id') {
    throw new Error('a comprehension needs the name of a variable as its first arguments');
  }
  return node.args as string;
}

/** Index and element of a list, key and value of a map. */
function entriesOf(collection: unknown): readonly (readonly [unknown, unknown])[] {
  if (Array.isArray(collection)) {
    return collection.map((value, index) => [BigInt(index), value] as const);
  }
  return collection instanceof Map ? [...collection] : Object.entries(collection as object);
}

type TwoVariables = (entries: ReturnType<typeof entriesOf>, run: Run, size: number) => unknown;

function selected(entries: ReturnType<typeof entriesOf>, run: Run, size: number): ReturnType<typeof entriesOf> {
  return size === 3 ? entries : entries.filter(([key, value]) => run(2, key, value) === true);
}

const twoVariables: readonly { name: string; sizes: readonly number[]; returns: string; evaluate: TwoVariables }[] = [
  { name: 'all', sizes: [3], returns: 'bool', evaluate: (entries, run) => entries.every(([k, v]) => run(2, k, v)) },
  { name: 'exists', sizes: [3], returns: 'bool', evaluate: (entries, run) => entries.some(([k, v]) => run(2, k, v)) },
  {
    name: 'existsOne',
    sizes: [3],
    returns: 'bool',
    evaluate: (entries, run) => entries.filter(([k, v]) => run(2, k, v)).length === 1,
  },
  {
    name: 'transformList',
    sizes: [3, 4],
    returns: 'list',
    evaluate: (entries, run, size) => selected(entries, run, size).map(([k, v]) => run(size - 1, k, v)),
  },
  {
    name: 'transformMap',
    sizes: [3, 4],
    returns: 'map',
    evaluate: (entries, run, size) =>
      Object.fromEntries(selected(entries, run, size).map(([k, v]) => [k, run(size - 1, k, v)])),
  },
];

function isZero(value: unknown): boolean {
  if (value === null || value === '' || value === 0 || value === 0n || value === false) {
    return true;
  }
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** `{'a': 1}.all(k, v, v > 0)`, `.transformList(i, v, …)`, `optional.of(1).optMap(v, v + 1)` */
export const comprehensions: CelLibrary = (environment) => {
  for (const { name, sizes, returns, evaluate } of twoVariables) {
    for (const receiver of ['list', 'map']) {
      for (const size of sizes) {
        registerMacro(environment, { receiver, name, size, returns }, 2, (collection, run) =>
          evaluate(entriesOf(collection), run, size),
        );
      }
    }
  }
  const optional = { receiver: 'optional', size: 2, returns: 'optional<dyn>' };
  registerMacro(environment, { ...optional, name: 'optMap' }, 1, (value, run) =>
    (value as Optional).hasValue() ? Optional.of(run(1, (value as Optional).value())) : Optional.none(),
  );
  registerMacro(environment, { ...optional, name: 'optFlatMap' }, 1, (value, run) =>
    (value as Optional).hasValue() ? run(1, (value as Optional).value()) : Optional.none(),
  );
  register(environment, {
    'OptionalNamespace.ofNonZeroValue(dyn): optional<dyn>': (_namespace: unknown, value: unknown) =>
      isZero(value) ? Optional.none() : Optional.of(value),
  });
};
