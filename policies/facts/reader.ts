import Ajv, { type ErrorObject } from 'ajv';
import { checkEnvironment, environment, type Facts } from './environment';
import type { FactsProblem } from './problem';

/** The facts when they can be relied on, else every reason why not. */
export type FactsReading =
  | {
      /** Facts of the right shape, which agree with each other. */
      readonly facts: Facts;
    }
  | {
      /** Every reason why they cannot be relied on. */
      readonly problems: readonly FactsProblem[];
    };

let validateShape: ReturnType<Ajv['compile']> | undefined;

/** Checks the shape of facts against their schema, then what they say of each other. */
export function readFacts(input: unknown): FactsReading {
  // To optimize what is compiled costs more than it saves: facts are checked once a run.
  validateShape ??= new Ajv({ allErrors: true, code: { optimize: false } }).compile(environment.schema);
  if (!validateShape(input)) {
    return { problems: (validateShape.errors ?? []).map(shapeProblem) };
  }
  const facts = input as Facts;
  const problems = checkEnvironment(facts);
  return problems.length === 0 ? { facts } : { problems };
}

function shapeProblem({ instancePath, message, params }: ErrorObject): FactsProblem {
  const detail = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  const path = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  return { path, message: detail === undefined ? `${message}` : `${message}: ${JSON.stringify(detail)}` };
}
