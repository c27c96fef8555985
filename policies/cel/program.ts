import { Environment } from '@marcbachmann/cel-js';
import type { KubernetesObject } from '../objects';
import { oncePer, oncePerText } from '../once';
import { registerUrls } from './urls';
import { celValueOf } from './values';

/**
 * The CEL of Kubernetes admission; variables of unknown names and mixed lists are allowed, as objects have no type.
 *
 * Of the libraries that Kubernetes adds to CEL it has what rules call; a test finds a call of what is missing.
 */
export function createEnvironment(): Environment {
  const environment = new Environment({
    unlistedVariablesAreDyn: true,
    enableOptionalTypes: true,
    homogeneousAggregateLiterals: false,
  });
  registerUrls(environment);
  return environment;
}

/** An expression that can be evaluated; it reads its variables from the bindings. */
export type Evaluate = (bindings: Readonly<Record<string, unknown>>) => unknown;

let shared: Environment | undefined;

/** Compiles an expression once. @throws when it is no CEL */
export const compile = oncePerText((expression: string): Evaluate => {
  shared ??= createEnvironment();
  return shared.parse(expression) as Evaluate;
});

/** A named expression that validations read as `variables.<name>`. */
export interface Variable {
  /** Name after `variables.`. */
  readonly name: string;
  /** CEL, which may read the variables before it. */
  readonly expression: string;
}

/** What an expression says of an object: a value, or why there is none. */
export type Outcome =
  | {
      /** Value of CEL; whole numbers are BigInt. */
      readonly value: unknown;
    }
  | {
      /** First line of the reason. */
      readonly error: string;
    };

/** Evaluates expressions on one object; each variable is evaluated at most once, and only when it is read. */
export class ObjectEvaluator {
  private readonly bindings: Record<string, unknown>;

  public constructor(object: KubernetesObject, variables: readonly Variable[] = []) {
    this.bindings = { object: celValueOf(object), variables: {} };
    for (const { name, expression } of variables) {
      this.bindVariable(name, expression);
    }
  }

  /** What an expression says of the object. */
  public evaluate(expression: string): Outcome {
    try {
      return { value: compile(expression)(this.bindings) };
    } catch (error) {
      return { error: String((error as Error).message).split('\n')[0] ?? '' };
    }
  }

  private bindVariable(name: string, expression: string): void {
    let result: { readonly value: unknown } | undefined;
    Object.defineProperty(this.bindings.variables, name, {
      enumerable: true,
      get: () => {
        result ??= { value: compile(expression)(this.bindings) };
        return result.value;
      },
    });
  }
}

/** What evaluates expressions on an object, one for all rules that share a list of variables. */
export const evaluatorsOf = oncePer((variables: readonly Variable[]) =>
  oncePer((object: KubernetesObject) => new ObjectEvaluator(object, variables)),
);
