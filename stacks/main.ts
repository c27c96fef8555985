import { join } from 'node:path';
import { command, type ExitStatus } from '../commands/command';
import { runCommand } from '../commands/run';
import type { EnvironmentSpec } from '../environments/specification/environment';
import { sheet } from '../policies/evidence/sheet/sheet';
import type { Facts } from '../policies/facts';
import { Judging } from '../policies/judge';
import type { Judgement, Violation } from '../policies/judgement';
import { absenceLines } from './absences';
import { cliFolderProblems, copyForCli } from './cli-copy';
import {
  type ClusterSummary,
  closingLine,
  closingTable,
  type EnvironmentSummary,
  readFirst,
  summaryOf,
} from './closing-table';
import { type KeepText, makeText } from './kept-text';
import { checkApart, checkEnvironments } from './loading';
import { holdingSignals, statusOf } from './signals';
import { clusterFilesOf, ownFilesOf, Synthesis } from './synthesis';
import { clusterForJudge } from './synthesized';
import { healOutput, NextOutput, OutputError, Phases } from './writer';

/*
 * The program behind `npx cdk8s synth` and `npm run synth`: reads environments, makes, judges, writes, and swaps in what was accepted.
 * It is the one place that reads the outside and changes it; standard error is for people, standard output stays empty.
 */

const ROOT = join(__dirname, '..');
const DIST = join(ROOT, 'dist');

/** What stays of a run for the next ones. */
export interface Memory {
  /** Takes what people must know of an output that stands, and of each environment in it. */
  readonly remember: (
    lines: readonly string[],
    environments: readonly (readonly [environment: EnvironmentSpec, known: string])[],
  ) => void;
  /** Is told where the environments lie that are about to be swapped in. */
  readonly swapping: (folder: string) => void;
  /** Gives what people must know of an environment that need not be made, for its folder is what it would be. */
  readonly findStanding: (environment: EnvironmentSpec) => string | undefined;
  /** Keeps texts that seldom change. */
  readonly keepText: KeepText;
  /** Is called where much was let go, and much is about to be made. */
  readonly collectGarbage: () => void;
}

const NO_MEMORY: Memory = {
  remember: () => {},
  swapping: () => {},
  findStanding: () => undefined,
  keepText: makeText,
  collectGarbage: () => {},
};

const synthOf = (memory: Memory) =>
  command({
    name: 'synth',
    summary: 'write the judged manifests of environments to `dist`, all or nothing',
    details: `Environments are named here, or in TERRACE_ENVIRONMENTS, apart by spaces or commas; a run for some leaves the
others in dist as they are. TERRACE_PHASES=1 prints the processor time of each phase; TERRACE_LOAD_SECONDS is how long
the file of an environment may take, 60 unless it is set. Files that are not asked for are only compared with: each has
at most 10 seconds, and what could not be compared is told.

Exit status: 0 written, also where a warning says what went wrong afterwards; 1 refused or failed, and dist is as it
was; 2 called wrongly; 129, 130, 143 ended by a signal: while dist is replaced the end waits for it, and is told.`,
    operands: [{ name: 'ENVIRONMENT', meaning: 'a file of environments/, without .ts; none means all', isList: true }],
    options: { force: { type: 'boolean', meaning: 'do the work also where nothing changed since dist was written' } },
    run: ({ operands }) => synthesizeAndTell(operands, memory),
  });

/** Why nothing is written; not a fault of this program. */
class Refusal extends Error {}

async function synthesizeAndTell(operands: readonly string[], memory: Memory): Promise<ExitStatus> {
  try {
    return await synthesizeAll(operands, memory);
  } catch (error) {
    const isTold = error instanceof Refusal || error instanceof OutputError;
    say(isTold ? error.message : `the synthesis failed: ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}

async function synthesizeAll(operands: readonly string[], memory: Memory): Promise<ExitStatus> {
  // cdk8s would leave keys unsorted: the bytes must not depend on the shell of whoever runs this.
  delete process.env.CDK8S_DISABLE_SORT;
  refuse('the folder of the CLI of cdk8s cannot be used', cliFolderProblems(process.env.CDK8S_OUTDIR, DIST));
  const phases = new Phases();
  const healed = await holdingSignals(() => healOutput(DIST));
  healed.value.forEach(warn);
  if (healed.signal !== undefined) {
    return statusOf(healed.signal);
  }
  const asked = namesIn(operands);
  const seconds = loadSecondsOfShell();
  const loaded = phases.start('load');
  const { environments, problems, notes } = await checkEnvironments(
    join(ROOT, 'environments'),
    asked,
    seconds,
    checkApart,
  );
  loaded();
  refuse('the environments are not valid', problems);
  notes.forEach(say);

  const output = NextOutput.begin(DIST);
  try {
    // Asked only now: from here on no other run writes.
    const parts = environments.map((environment) => partOf(environment, phases, memory, output));
    const results = parts.flatMap(({ made }) => made ?? []);
    refuse('the manifests are refused; nothing was written', results.flatMap(refusalsOf));
    memory.swapping(output.folder);
    const { value: replacement, signal } = await holdingSignals(() =>
      phases.measure('write', () => output.replace(asked.length === 0)),
    );
    // The output stands: from here on nothing is a failure any more.
    tryToCopyForCli(results);
    if (results.length > 0) {
      say(closingTable(results));
    }
    const known = [
      `images with example digests: ${parts.map(({ images }) => images).join(', ')}`,
      ...environments.flatMap(absenceLines),
    ];
    known.forEach(say);
    if (process.env.TERRACE_PHASES !== undefined) {
      say(phases.table());
    }
    replacement.warnings.filter((text) => !healed.value.includes(text)).forEach(warn);
    const first = readFirst(environments);
    say(closingLine(results, replacement.removed, first));
    if (signal === undefined) {
      memory.remember(
        [...notes, ...known, first],
        parts.map(({ environment, images }) => [environment, images]),
      );
      return 0;
    }
    warn(`${signal} came while dist was being replaced, which was completed`);
    return statusOf(signal);
  } finally {
    output.discard();
  }
}

/** The names that are asked for; none means all. */
function namesIn(operands: readonly string[]): string[] {
  const variable = process.env.TERRACE_ENVIRONMENTS;
  const texts = operands.length > 0 || variable === undefined ? operands : [variable];
  const names = texts.map((text) => text.split(/[\s,]+/).filter((name) => name !== ''));
  refuse(
    'the call names no environment',
    texts.filter((_, index) => names[index]?.length === 0).map((text) => `'${text}' is no name; leave it out for all`),
  );
  return [...new Set(names.flat())];
}

/** Time that one file of an environment may take, a minute unless the shell says otherwise. */
function loadSecondsOfShell(): number {
  const text = process.env.TERRACE_LOAD_SECONDS ?? '60';
  refuse(
    'cannot tell how long a file may take',
    /^[1-9]\d{0,4}$/.test(text) ? [] : [`TERRACE_LOAD_SECONDS is '${text}'; give whole seconds, as '60'`],
  );
  return Number(text);
}

function exampleImages({ name, judgement }: JudgedEnvironment): string {
  const { example, resolved } = judgement.evidence.images;
  return `${name} ${example} of ${example + resolved}`;
}

/** An environment that was written to the next output, of which only what was said of it is left. */
interface JudgedEnvironment extends EnvironmentSummary {
  /** What the judge says of it. */
  readonly judgement: Judgement;
  /** Paths of its manifests, from the environment's folder. */
  readonly manifests: readonly string[];
}

/** An environment of the next output: one that is made, or one that stays as it is. */
interface Part {
  readonly environment: EnvironmentSpec;
  /** How many of its images have example digests, for people. */
  readonly images: string;
  readonly made?: JudgedEnvironment;
}

function partOf(environment: EnvironmentSpec, phases: Phases, memory: Memory, output: NextOutput): Part {
  const images = memory.findStanding(environment);
  if (images === undefined) {
    const made = synthesizeAndJudge(environment, phases, memory, output);
    return { environment, images: exampleImages(made), made };
  }
  output.keep(environment.name);
  say(`${environment.name}: nothing changed since dist/${environment.name} was written`);
  return { environment, images };
}

/** Makes an environment: each cluster is made, judged, printed, written and let go before the next. */
function synthesizeAndJudge(
  environment: EnvironmentSpec,
  phases: Phases,
  { keepText, collectGarbage }: Memory,
  output: NextOutput,
): JudgedEnvironment {
  const { name } = environment;
  say(`${name}: synthesizing and judging ${environment.clusters.length} clusters`);
  const start = process.hrtime.bigint();
  const synthesis = new Synthesis(environment, phases, keepText);
  const { facts } = synthesis;
  const judging = phases.measure('judge', () => new Judging(facts satisfies Facts));
  const clusters: ClusterSummary[] = [];
  const manifests: string[] = [];
  const write = (file: readonly [path: string, text: string]) =>
    phases.measure('write', () => output.add(name, [file]));
  synthesis.forEachCluster((cluster) => {
    phases.measure('judge', () => judging.take(clusterForJudge(cluster)));
    clusters.push(summaryOf(cluster));
    manifests.push(...cluster.files.map(({ file }) => file));
    for (const file of clusterFilesOf(cluster, phases)) {
      write(file);
    }
  }, collectGarbage);
  const judgement = phases.measure('judge', () => judging.end());
  for (const file of ownFilesOf({ facts, guide: synthesis.guide() }, judgement.evidence)) {
    write(file);
  }
  write(['evidence.html', phases.measure('sheet', () => sheet(judgement.evidence))]);
  return { name, clusters, seconds: Number(process.hrtime.bigint() - start) / 1e9, judgement, manifests };
}

/** What must be mended, a text a violation. */
function refusalsOf({ name, judgement }: JudgedEnvironment): readonly string[] {
  return judgement.violations.map((violation) => textOf(name, violation));
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

function tryToCopyForCli(environments: readonly JudgedEnvironment[]): void {
  const folder = process.env.CDK8S_OUTDIR;
  try {
    if (folder !== undefined) {
      const paths = environments.flatMap(({ name, manifests }) => manifests.map((path) => join(DIST, name, path)));
      copyForCli(folder, paths);
    }
  } catch (error) {
    warn(`the CLI of cdk8s finds no manifests in '${folder}': ${(error as Error).message}; dist has them`);
  }
}

function warn(text: string): void {
  say(`warning: ${text}`);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * Runs the program with the arguments of this process.
 *
 * @param memory what stays for the next runs
 * @default - nothing
 */
export function main(memory: Memory = NO_MEMORY): Promise<void> {
  return runCommand(synthOf(memory));
}

if (require.main === module) {
  void main();
}
