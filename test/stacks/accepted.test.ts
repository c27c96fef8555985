import type { EnvironmentSpec } from '../../environments/specification/environment';
import { validate } from '../../environments/validation';
import { judge } from '../../policies/judge';
import { synthesize } from '../../stacks/synthesis';
import { forJudge } from '../../stacks/synthesized';
import { Phases } from '../../stacks/writer';
import { randomEnvironments } from '../fingerprint/random-environments';

const COUNT = 20;

/** What is said of an environment, by the validation, or else by the judge. */
function objections(environment: EnvironmentSpec): readonly string[] {
  const problems = validate(environment);
  if (problems.length > 0) {
    return problems.map(({ mistake, place, message }) => `${mistake} at ${place}: ${message}`);
  }
  const { violations } = judge(forJudge(synthesize(environment, new Phases())));
  return violations.map(({ rule, object, message }) => `${rule} ${object.kind} ${object.name}: ${message}`);
}

test('what is declared without a mistake is made without a violation, in seeded environments of every stage', () => {
  const environments = randomEnvironments(COUNT);

  expect(environments.map(({ name, environment }) => ({ name, said: objections(environment) }))).toEqual(
    Array.from({ length: COUNT }, (_, index) => ({ name: `random-${index}`, said: [] })),
  );
  expect(new Set(environments.map(({ environment }) => environment.stage))).toEqual(new Set(['dev', 'uat', 'prod']));
});
