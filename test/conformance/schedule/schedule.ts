import type { Context, RunCheck } from '../checks/check';
import { devAndProd } from '../checks/coverage';
import { subjectOf } from '../manifests/manifest';
import { type Result, resultOf } from '../result';
import { SCALE } from './clocks';
import { buildKwok, type Kwok } from './nodes/build';
import { type Plan, planOf, type Simulation, simulate } from './simulation';
import { drainAll } from './steps/drain';
import { type Loss, loseCentre, powerOn, returnCentre } from './steps/loss';
import { acceptedCreations } from './steps/readiness';
import { rollOut, rollOutHalf, rollOutSingly } from './steps/roll-out';
import { scaleToMaximum, serviceCentres, settle } from './steps/settle';
import type { Scale } from './workloads';

/** Clusters that are simulated at a time: most of the time is spent on clocks, which use no processor. */
const AT_A_TIME = 3;

/**
 * What was synthesized runs: its pods find nodes and are spread, survive the loss of a centre, and let every node be
 * drained, at their fewest and at their most replicas. Controllers and scheduler are real; nodes are played by kwok, on
 * a clock that runs {@link SCALE} times as fast.
 */
export const schedule: RunCheck = {
  name: 'schedule',
  budgetMinutes: 20,
  coverage: devAndProd,
  async run(context) {
    const kwok = await buildKwok();
    const plans = context.clusters.map((cluster) => planOf(context.options.dist, cluster));
    const results = new Map<Plan, readonly Result[]>();
    const waiting = longestFirst(plans);
    const lane = async () => {
      for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
        results.set(plan, await scheduleCluster(context, kwok, plan));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
    return plans.flatMap((plan) => results.get(plan) ?? []);
  },
};

/** What takes longest comes first, so that no processor waits at the end. Nodes are drained one by one. */
function longestFirst(plans: readonly Plan[]): Plan[] {
  const nodes = ({ facts }: Plan) => sum(facts.nodePools.map(({ count }) => count));
  return [...plans].sort((one, other) => nodes(other) - nodes(one));
}

/** A cluster that cannot be simulated to its end is a failure of its own, beside what it showed; the others go on. */
async function scheduleCluster(context: Context, kwok: Kwok, plan: Plan): Promise<readonly Result[]> {
  const subject = subjectOf(plan.cluster);
  let simulation: Simulation | undefined;
  let report: ClusterReport | undefined;
  try {
    simulation = await simulate(context, kwok, plan);
    report = new ClusterReport(simulation, kwok, subject);
    report.standIns(context.options.excludedKinds);
    await runAt(simulation, 'minimum', report, simulation.problems);
    await loseEach(simulation, report);
    await runAt(simulation, 'maximum', report, await scaleToMaximum(simulation));
    report.rolledOut([
      ...(await rollOutSingly(simulation, 'maximum')),
      ...(await rollOut(simulation, 'maximum', 'together')),
    ]);
    await loseInRow(simulation, report);
    report.accepted(await acceptedCreations(simulation));
    return report.results;
  } catch (error) {
    const { component, version } = kwok;
    const problems = [error instanceof Error ? error.message : String(error)];
    const failure = resultOf({ check: 'schedule', component, version, subject, count: 1, unit: 'clusters', problems });
    return [...(report?.results ?? []), failure];
  } finally {
    await simulation?.stop();
  }
}

/** Everything at one scale: ready and spread, and every node drained. */
async function runAt(
  simulation: Simulation,
  scale: Scale,
  report: ClusterReport,
  before: readonly string[],
): Promise<void> {
  report.ready(scale, [...before, ...(await settle(simulation, scale))]);
  report.drained(scale, await drainAll(simulation, scale));
}

/** At the fewest replicas every centre is lost in turn, and services come back before anybody fences. */
async function loseEach(simulation: Simulation, report: ClusterReport): Promise<void> {
  const { centres } = simulation.facts;
  // A cluster in one centre has nothing left to come back to.
  for (const { name: centre } of centres.length === 1 ? [] : centres) {
    const loss: Loss = { centre, scale: 'minimum', fencing: 'late' };
    report.lost(loss, await loseCentre(simulation, loss));
    report.returned(loss, await returnCentre(simulation, loss));
  }
}

/**
 * What quotas must hold at the most replicas: a centre is lost while everything is rolled out, comes back, and the next is
 * lost before anything has moved back. The fence comes as soon as a loss is seen.
 */
async function loseInRow(simulation: Simulation, report: ClusterReport): Promise<void> {
  const centres = serviceCentres(simulation);
  if (centres.length === 1) {
    return;
  }
  let before = await rollOutHalf(simulation, 'maximum', 'with a loss');
  let last: Loss | undefined;
  for (const centre of centres) {
    if (last !== undefined) {
      before = await powerOn(simulation, last.centre);
    }
    const amid = last === undefined ? 'a roll-out' : 'a return';
    last = { centre, scale: 'maximum', fencing: 'at once', amid };
    const lost = await loseCentre(simulation, last);
    report.lost(last, { ...lost, problems: [...before, ...lost.problems] });
  }
  if (last !== undefined) {
    report.returned(last, await returnCentre(simulation, last));
  }
}

/** Collects what a cluster showed. */
class ClusterReport {
  public readonly results: Result[] = [];

  public constructor(
    private readonly simulation: Simulation,
    private readonly kwok: Kwok,
    private readonly subject: string,
  ) {}

  /** What nobody plays is a pod that nobody saw; it fails, unless the caller left it out by name. */
  public standIns(excluded: readonly string[]): void {
    const { component, version } = this.kwok;
    for (const missing of this.simulation.missingStandIns) {
      const subject = `${this.subject}: ${missing}`;
      const problem = `it may make pods and has no stand-in; add one to test/conformance/schedule, or leave it out with --exclude-kind ${missing}`;
      const facts = { check: 'schedule', component, version, subject, count: 0, unit: 'pods', problems: [problem] };
      this.results.push({ ...facts, verdict: excluded.includes(missing) ? 'not run' : 'failed' });
    }
  }

  public ready(scale: Scale, problems: readonly string[]): void {
    const { workloads } = this.simulation;
    this.add(`at ${scale}`, sum(workloads.map(({ replicas }) => replicas[scale])), 'pods Ready and spread', problems);
  }

  public drained(scale: Scale, { nodes, problems }: Awaited<ReturnType<typeof drainAll>>): void {
    this.add(`at ${scale}, drains`, nodes, 'nodes drained', problems);
  }

  public rolledOut(problems: readonly string[]): void {
    this.add('at maximum, rolled out', this.simulation.workloads.length, 'workloads replaced all pods', problems);
  }

  public lost({ centre, scale, fencing, amid }: Loss, report: Awaited<ReturnType<typeof loseCentre>>): void {
    const { pods, clockSeconds, workSeconds, problems } = report;
    const times = `tiers 0 and 1 after ${clockSeconds} s of clocks, simulated 1:${SCALE}, and ${workSeconds.toFixed(0)} s of work`;
    const subject = `at ${scale}, ${centre} lost${amid === undefined ? '' : ` amid ${amid}`}, fenced ${fencing}`;
    this.add(subject, this.simulation.workloads.length, `workloads back, ${pods} pods moved (${times})`, problems);
  }

  public returned({ centre, scale, amid }: Loss, problems: readonly string[]): void {
    const after = amid === undefined ? '' : `, lost amid ${amid}`;
    this.add(
      `at ${scale}, ${centre} back${after}`,
      this.simulation.workloads.length,
      'workloads spread again',
      problems,
    );
  }

  /** Says what was overlooked, and how often. */
  public accepted(events: ReadonlyMap<string, number>): void {
    for (const [reason, count] of events) {
      this.add('at both', count, `FailedCreate events accepted: ${reason}`, []);
    }
  }

  private add(what: string, count: number, unit: string, problems: readonly string[]): void {
    const subject = `${this.subject} ${what}`;
    const said = [`schedule ${subject}: ${problems.length} problems; ${count} ${unit}`, ...problems];
    process.stderr.write(`${said.join('\n  ')}\n`);
    this.results.push(resultOf({ check: 'schedule', ...this.simulation.apiServer, subject, count, unit, problems }));
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
