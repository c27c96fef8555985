import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, type ExitStatus } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { buildSeconds } from './build/clock';
import { buildControlPlane } from './build/control-plane';
import { clusterChecks, runChecks } from './checks';
import type { ClusterCheck, Context, RunCheck } from './checks/check';
import { stopAll } from './cluster/children';
import { bringUp } from './cluster/live-cluster';
import { Definitions } from './crds/definitions';
import { readEnvironments } from './manifests/environments';
import { type ClusterManifests, subjectOf } from './manifests/manifest';
import { OPTIONS, type Options, optionsOf } from './options';
import { closingLine, type Measurements, type Report, tableOf } from './report';
import type { Result } from './result';

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
  const context: Context = {
    options,
    program: await buildControlPlane(),
    definitions: Definitions.fromFolder(options.crds),
    clusters: readEnvironments(options.dist, options.environments),
  };

  const clusters: Record<string, Measurements['clusters'][string]> = {};
  const results: Result[] = [];
  const onClusters = selected(clusterChecks, options);
  for (const manifests of onClusters.length > 0 ? context.clusters : []) {
    results.push(...(await proveCluster(context, manifests, onClusters, clusters)));
  }
  for (const group of runChecks) {
    results.push(...(await runTogether(context, selected(group, options))));
  }

  results.push(...leftOut(options));

  const totalSeconds = (performance.now() - start) / 1000;
  write(options.dist, { results, measurements: { buildSeconds: buildSeconds(), totalSeconds, clusters } });
  process.stdout.write(`${tableOf(results)}\n\n${closingLine(results)}\n`);
  return results.length === 0 || results.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
}

/** Runs checks at the same time, and ends what they started. */
async function runTogether(context: Context, checks: readonly RunCheck[]): Promise<Result[]> {
  const results = await Promise.all(
    checks.map((check) => {
      say(check.name);
      return guarded(check.name, 'all', () => check.run(context));
    }),
  );
  await stopAll();
  return results.flat();
}

/** Brings a cluster up, runs its checks in order, and takes it down. */
async function proveCluster(
  context: Context,
  manifests: ClusterManifests,
  checks: readonly ClusterCheck[],
  measurements: Record<string, Measurements['clusters'][string]>,
): Promise<Result[]> {
  const subject = subjectOf(manifests);
  say(`${subject}: bringing up`);
  const results: Result[] = [];
  const problems = await guarded('bring up', subject, async () => {
    const cluster = await bringUp(context, manifests);
    const { measurement, plane } = cluster;
    const { objects, applySeconds } = measurement;
    say(
      `${subject}: ${objects} objects in ${applySeconds.toFixed(1)} s, ${(objects / applySeconds).toFixed(0)} a second`,
    );
    for (const check of checks) {
      results.push(...(await guarded(check.name, subject, () => check.run(cluster))));
    }
    measurements[subject] = { ...measurement, peakMemoryMiB: plane.peakMemory() };
    await plane.stop();
    return [];
  });
  await stopAll();
  return [...results, ...problems];
}

/** A check that throws has failed; the others go on. */
async function guarded(
  check: string,
  subject: string,
  run: () => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  try {
    return await run();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const nothing = { component: '-', version: '-', count: 0, unit: '' };
    return [{ check, subject, ...nothing, verdict: 'failed', problems: [text] }];
  }
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
