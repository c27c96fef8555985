import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentSpec } from '../environments/specification/environment';
import { describe, validate } from '../environments/validation';
import { judge } from '../policies/judge';
import type { Judgement, Violation } from '../policies/judgement';
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

function main(): void {
  // cdk8s would leave keys unsorted: the bytes must not depend on the shell of whoever runs this.
  delete process.env.CDK8S_DISABLE_SORT;
  const phases = new Phases();
  const asked = askedEnvironments();
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
  if (process.env.TERRACE_PHASES !== undefined) {
    say(phases.table());
  }
}

/** Names from the command line, else from `TERRACE_ENVIRONMENTS`, separated by commas or spaces; none means all. */
function askedEnvironments(): string[] {
  const fromArguments = process.argv.slice(2);
  const names = fromArguments.length > 0 ? fromArguments : (process.env.TERRACE_ENVIRONMENTS ?? '').split(/[\s,]+/);
  return names.filter((name) => name !== '');
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

/** Ends the program when there are problems, and says them all. */
function refuse(headline: string, problems: readonly string[]): void {
  if (problems.length > 0) {
    say(`${headline}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n${problems.length} problems`);
    process.exit(1);
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

try {
  main();
} catch (error) {
  say(`the synthesis failed, nothing was written: ${error instanceof Error ? error.stack : String(error)}`);
  process.exitCode = 1;
}
