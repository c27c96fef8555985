import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, type ExitStatus } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { buildSeconds, workSeconds } from './build/clock';
import { buildControlPlane } from './build/control-plane';
import { bringingUp, clusterChecks, runChecks } from './checks';
import type { ClusterCheck, Context, RunCheck } from './checks/check';
import { coveredBy, leftToFull } from './checks/coverage';
import { Run } from './checks/run';
import { stopAll } from './cluster/children';
import { bringUp, type LiveCluster } from './cluster/live-cluster';
import { Definitions } from './crds/definitions';
import { readEnvironments } from './manifests/environments';
import { type ClusterManifests, subjectOf } from './manifests/manifest';
import { OPTIONS, type Options, optionsOf } from './options';
import { preflight } from './preflight';
import { type ClusterMeasurement, type Report, textOf } from './report';
import type { Result, Verdict } from './result';

/*
 * The program behind `npm run conformance`: proves what was synthesized on real components. Standard error tells what
 * goes on, standard output has the table; the last line says how many results passed and failed.
 */

const ROOT = join(__dirname, '..', '..');

const conformance = command({
  name: 'conformance',
  summary: 'every manifest on a real control plane, and lost centres (see `test/conformance/README.md`)',
  details: 'Exit status: 0 all passed, 1 something failed, or there was nothing to prove, 2 called wrongly.',
  options: OPTIONS,
  run: async ({ values }) => {
    try {
      const options = optionsOf(ROOT, values);
      refuseUnknownChecks(options);
      return await prove(options);
    } catch (error) {
      await stopAll();
      say(error instanceof Error ? error.message : String(error));
      process.stdout.write('0 passed, 1 failed\n');
      return 1;
    }
  },
});

async function prove(options: Options): Promise<ExitStatus> {
  const start = performance.now();
  const needs = preflight(options);
  if (needs.some(({ verdict }) => verdict === 'failed')) {
    const measurements = { buildSeconds: 0, totalSeconds: 0, checks: [], clusters: {} };
    process.stdout.write(textOf({ results: needs, measurements }));
    return 1;
  }
  const context: Context = {
    options,
    program: await buildControlPlane(),
    definitions: Definitions.fromFolder(options.crds),
    clusters: readEnvironments(options.dist, options.environments),
  };
  const onClusters = selected(clusterChecks, options);
  const groups = runChecks.map((group) => selected(group, options));
  const checks = [...onClusters, ...groups.flat()];

  const run = new Run(checks, workSeconds);
  const clusters = await proveClusters(run, context, onClusters);
  for (const group of groups) {
    await runTogether(run, context, group);
  }

  const results = [...run.results(), ...leftToFull(checks, context.clusters, options), ...leftOut(options)];
  const totalSeconds = (performance.now() - start) / 1000;
  const measurements = { buildSeconds: buildSeconds(), totalSeconds, checks: run.times(), clusters };
  const report: Report = { results, measurements };
  write(options.dist, report);
  process.stdout.write(textOf(report));
  const ended = (wanted: Verdict) => results.some(({ verdict }) => verdict === wanted);
  return ended('passed') && !ended('failed') ? 0 : 1;
}

/** Runs checks at the same time, and ends what they started. One that covers no cluster says nothing, and so fails. */
async function runTogether(run: Run, context: Context, checks: readonly RunCheck[]): Promise<void> {
  await Promise.all(
    checks.map(async (check) => {
      const clusters = coveredBy(check, context.clusters, context.options);
      if (clusters.length > 0) {
        say(check.name);
        await run.perform(check, 'all', () => check.run({ ...context, clusters }));
      }
    }),
  );
  await stopAll();
}

/** Proves one cluster after the other, each by the checks that cover it. */
async function proveClusters(
  run: Run,
  context: Context,
  checks: readonly ClusterCheck[],
): Promise<Record<string, ClusterMeasurement>> {
  const measurements: Record<string, ClusterMeasurement> = {};
  for (const manifests of context.clusters) {
    const covering = checks.filter((check) => coveredBy(check, [manifests], context.options).length > 0);
    const measurement = covering.length > 0 ? await proveCluster(run, context, manifests, covering) : undefined;
    if (measurement !== undefined) {
      measurements[subjectOf(manifests)] = measurement;
    }
  }
  return measurements;
}

/**
 * Brings a cluster up, runs its checks in order, and takes it down.
 *
 * @returns what it took; nothing when the cluster did not come up
 */
async function proveCluster(
  run: Run,
  context: Context,
  manifests: ClusterManifests,
  checks: readonly ClusterCheck[],
): Promise<ClusterMeasurement | undefined> {
  const subject = subjectOf(manifests);
  say(`${subject}: bringing up`);
  const cluster = await run.prepare(bringingUp, subject, () => bringUp(context, manifests));
  const measurement = cluster === undefined ? undefined : await lookAt(run, cluster, checks);
  await stopAll();
  return measurement;
}

async function lookAt(run: Run, cluster: LiveCluster, checks: readonly ClusterCheck[]): Promise<ClusterMeasurement> {
  const { measurement, plane, manifests } = cluster;
  const { objects, applySeconds } = measurement;
  const subject = subjectOf(manifests);
  say(
    `${subject}: ${objects} objects in ${applySeconds.toFixed(1)} s, ${(objects / applySeconds).toFixed(0)} a second`,
  );
  for (const check of checks) {
    await run.perform(check, subject, () => check.run(cluster));
  }
  const peakMemoryMiB = plane.peakMemory();
  await plane.stop();
  return { ...measurement, peakMemoryMiB };
}

/** @throws when an option names a check that does not exist */
function refuseUnknownChecks({ checks, excludedChecks }: Options): void {
  const known = [...clusterChecks, ...runChecks.flat()].map(({ name }) => name);
  const unknown = [...checks, ...excludedChecks].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`there is no check '${unknown.join("', '")}'; there are ${known.join(', ')}`);
  }
}

function selected<C extends ClusterCheck | RunCheck>(
  checks: readonly C[],
  { checks: asked, excludedChecks }: Options,
): readonly C[] {
  return checks.filter(({ name }) => !excludedChecks.includes(name) && (asked.length === 0 || asked.includes(name)));
}

/** What the caller left out by name is said, and neither passed nor failed. */
function leftOut({ excludedChecks }: Options): Result[] {
  const nothing = { component: '-', version: '-', subject: 'all', count: 0, unit: '', problems: [] };
  return excludedChecks.map((check) => ({ check, ...nothing, verdict: 'not run' }));
}

function write(dist: string, report: Report): void {
  writeFileSync(join(dist, 'conformance.json'), `${JSON.stringify(report, null, 2)}\n`);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

void runCommand(conformance);
