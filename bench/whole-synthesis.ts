import { join } from 'node:path';
import { validate } from '../environments/validation';
import { judge } from '../policies/judge';
import { loadEnvironments } from '../stacks/environment-files';
import { filesOf, synthesize } from '../stacks/synthesis';
import { Phases } from '../stacks/writer';

/** Processor time of the whole synthesis of every environment, by phase; nothing is written. */
function wholeSynthesis(): string {
  const phases = new Phases();
  const { environments } = phases.measure('load', () => loadEnvironments(join(__dirname, '..', 'environments'), []));
  for (const environment of environments) {
    phases.measure('validate', () => validate(environment));
    const made = synthesize(environment, phases);
    const clusters = made.clusters.map(({ name, files, terraform }) => ({
      name,
      objects: files.flatMap(({ file, objects }) => objects.map((object) => ({ file, object }))),
      terraform: { file: terraform.file, configuration: JSON.parse(terraform.text) as unknown },
    }));
    const { evidence } = phases.measure('judge', () => judge({ facts: made.facts, clusters }));
    filesOf(made, evidence, phases);
  }
  return phases.table();
}

console.log(wholeSynthesis());
