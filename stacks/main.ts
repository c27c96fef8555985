import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { command, type ExitStatus } from '../commands/command';
import { runCommand } from '../commands/run';
import type { EnvironmentSpec } from '../environments/specification/environment';
import { describe, validate } from '../environments/validation';
import { judge } from '../policies/judge';
import type { Judgement, Violation } from '../policies/judgement';
import { absenceLines } from './absences';
import { closingTable, type JudgedEnvironment } from './closing-table';
import { loadEnvironments } from './environment-files';
import { filesOf, synthesize } from './synthesis';
import { forJudge } from './synthesized';
import { Phases, replaceEnvironments } from './writer';

/*
 * The program behind `npx cdk8s synth` and `npm run synth`: reads environments, makes, judges, and only then writes.
 * It is the one place that reads the outside and changes it; standard error is for people, standard output stays empty.
 */

const ROOT = join(__dirname, '..');

const synth = command({
  name: 'synth',
  summary: 'write the judged manifests of environments to `dist`, all or nothing',
  details: `Environments are named here, or in TERRACE_ENVIRONMENTS; a run for some leaves the others in dist as they are.
TERRACE_PHASES=1 prints the processor time of each phase.

Exit status: 0 written, 1 refused or failed, and dist is as it was, 2 called wrongly.`,
  operands: [{ name: 'ENVIRONMENT', meaning: 'a file of environments/, without .ts; none means all', isList: true }],
  options: {},
  run: ({ operands }) => endOf(() => synthesizeAll(operands.length > 0 ? operands : environmentsOfShell())),
});

/** Why nothing is written; not a fault of this program. */
class Refusal extends Error {}

function endOf(work: () => void): ExitStatus {
  try {
    work();
    return 0;
  } catch (error) {
    const text = error instanceof Error ? error.stack : String(error);
    say(error instanceof Refusal ? error.message : `the synthesis failed, nothing was written: ${text}`);
    return 1;
  }
}

function synthesizeAll(asked: readonly string[]): void {
  // cdk8s would leave keys unsorted: the bytes must not depend on the shell of whoever runs this.
  delete process.env.CDK8S_DISABLE_SORT;
  const phases = new Phases();
  const { environments, problems } = phases.measure('load', () => loadEnvironments(join(ROOT, 'environments'), asked));
  refuse('cannot load the environments', problems);
  refuse(
    'the environments are not valid',
    environments.flatMap((environment) => phases.measure('validate', () => problemsOf(environment))),
  );

  const results = environments.map((environment) => synthesizeAndJudge(environment, phases));
  refuse(
    'the manifests are refused; nothing was written',
    results.flatMap(({ synthesized, judgement }) =>
      judgement.violations.map((found) => textOf(synthesized.name, found)),
    ),
  );

  const files = new Map(
    results.map(({ synthesized, judgement }) => [synthesized.name, filesOf(synthesized, judgement.evidence, phases)]),
  );
  phases.measure('write', () =>
    replaceEnvironments({ dist: join(ROOT, 'dist'), environments: files, removeOthers: asked.length === 0 }),
  );
  copyForCli(files);
  say(closingTable(results));
  say(`images with example digests: ${results.map(exampleImages).join(', ')}`);
  for (const line of environments.flatMap(absenceLines)) {
    say(line);
  }
  if (process.env.TERRACE_PHASES !== undefined) {
    say(phases.table());
  }
}

/** Names in `TERRACE_ENVIRONMENTS`, separated by commas or spaces. */
function environmentsOfShell(): string[] {
  return (process.env.TERRACE_ENVIRONMENTS ?? '').split(/[\s,]+/).filter((name) => name !== '');
}

function exampleImages({ synthesized, judgement }: JudgedEnvironment<Judgement>): string {
  const { example, resolved } = judgement.evidence.images;
  return `${synthesized.name} ${example} of ${example + resolved}`;
}

function problemsOf(environment: EnvironmentSpec): string[] {
  return validate(environment).map((problem) => `${environment.name}: ${describe([problem])}`);
}

function synthesizeAndJudge(environment: EnvironmentSpec, phases: Phases): JudgedEnvironment<Judgement> {
  say(`${environment.name}: synthesizing and judging ${environment.clusters.length} clusters`);
  const start = process.hrtime.bigint();
  const synthesized = synthesize(environment, phases);
  const judgement = phases.measure('judge', () => judge(forJudge(synthesized)));
  return { synthesized, judgement, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

function textOf(name: string, violation: Violation): string {
  const { rule, cluster, object, file, message, remedy } = violation;
  const where = [
    cluster,
    object.kind,
    object.namespace === undefined ? object.name : `${object.namespace}/${object.name}`,
  ];
  return `${name}: [${rule}] ${where.filter((part) => part !== undefined).join(' ')}: ${message}\n    file: ${file ?? '-'}\n    remedy: ${remedy}`;
}

/**
 * Ends the work when there are problems.
 *
 * @throws {Refusal} with all of them
 */
function refuse(headline: string, problems: readonly string[]): void {
  if (problems.length > 0) {
    const list = problems.map((problem) => `  - ${problem}`).join('\n');
    throw new Refusal(`${headline}:\n${list}\n${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  }
}

/** The CLI of cdk8s lists, and prints on demand, what it finds in a folder of its own that it empties before each run. */
function copyForCli(environments: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const folder = process.env.CDK8S_OUTDIR;
  if (folder === undefined) {
    return;
  }
  for (const [name, files] of environments) {
    for (const [file, text] of files) {
      if (file.endsWith('.k8s.yaml')) {
        const path = join(folder, name, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

void runCommand(synth);
