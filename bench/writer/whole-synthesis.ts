import { join } from 'node:path';
import { validate } from '../../environments/validation';
import { judge } from '../../policies/judge';
import { loadEnvironments } from '../../stacks/loading';
import { filesOf, synthesize } from '../../stacks/synthesis';
import { forJudge } from '../../stacks/synthesized';
import { Phases } from '../../stacks/writer';

/** Processor time of the whole synthesis of every environment, by phase; nothing is written. */
function wholeSynthesis(): string {
  const phases = new Phases();
  const { environments } = phases.measure('load', () => loadEnvironments(join(__dirname, '..', '..', 'environments')));
  for (const environment of environments) {
    phases.measure('validate', () => validate(environment));
    const made = synthesize(environment, phases);
    const { evidence } = phases.measure('judge', () => judge(forJudge(made)));
    filesOf(made, evidence, phases);
  }
  return phases.table();
}

console.log(wholeSynthesis());
