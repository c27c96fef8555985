import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type * as Validation from '../../environments/validation';
import type * as Judge from '../../policies/judge';
import type * as Synthesis from '../../stacks/synthesis';
import type * as Synthesized from '../../stacks/synthesized';
import type * as Writer from '../../stacks/writer';

/** The code of a checkout, from specification to files. */
export type Checkout = Pick<typeof Validation, 'validate'> &
  Pick<typeof Synthesis, 'synthesize' | 'filesOf'> &
  Pick<typeof Synthesized, 'forJudge'> &
  Pick<typeof Writer, 'Phases'> &
  Pick<typeof Judge, 'judge'>;

/** Modules that hold the code. */
const MODULES = [
  'environments/validation',
  'stacks/synthesis',
  'stacks/synthesized',
  'stacks/writer',
  'policies/judge',
];

/** Loads the code of the checkout in a folder; its dependencies must be installed there. */
export function loadCheckout(root: string): Checkout {
  return Object.assign({}, ...MODULES.map((path) => require(join(root, path)))) as Checkout;
}

/** A line for each mistake of an environment; of one without, a line for each of its files. */
export function fingerprintOf(checkout: Checkout, environment: EnvironmentSpec): string[] {
  const problems = checkout.validate(environment);
  if (problems.length > 0) {
    return problems.map(({ place, mistake }) => `refused ${mistake} at ${place}`).sort();
  }
  const phases = new checkout.Phases();
  const synthesized = checkout.synthesize(environment, phases);
  const judgement = checkout.judge(checkout.forJudge(synthesized));
  const files = checkout.filesOf(synthesized, judgement.evidence, phases);
  return [
    ...judgement.violations.map(
      ({ rule, object, message }) => `violated ${rule} ${object.kind} ${object.name}: ${message}`,
    ),
    ...[...files].map(([path, text]) => `${digestOf(text)} ${path}`),
  ].sort();
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
