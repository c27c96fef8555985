import type { Context, RunCheck } from '../checks/check';
import { type ClusterManifests, subjectOf } from '../manifests/manifest';
import { type Result, resultOf } from '../result';
import { SCALE } from './clocks';
import { buildKwok, type Kwok } from './nodes/build';
import { planOf, type Simulation, simulate } from './simulation';
import { drainAll } from './steps/drain';
import { type Loss, loseCentre, returnCentre } from './steps/loss';
import { scaleToMaximum, settle } from './steps/settle';
import type { Scale } from './workloads';

/** Clusters that are simulated at a time: most of the time is spent on clocks, which use no processor. */
const AT_A_TIME = 2;

/**
 * What was synthesized runs: its pods find nodes and are spread, survive the loss of a centre, and let every node be
 * drained, at their fewest and at their most replicas. Controllers and scheduler are real; nodes are played by kwok, on
 * a clock that runs {@link SCALE} times as fast.
 */
export const schedule: RunCheck = {
  name: 'schedule',
  async run(context) {
    const kwok = await buildKwok();
    const results = new Map<ClusterManifests, readonly Result[]>();
    const waiting = [...context.clusters];
    const lane = async () => {
      for (let cluster = waiting.shift(); cluster !== undefined; cluster = waiting.shift()) {
        results.set(cluster, await scheduleCluster(context, kwok, cluster));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
    return context.clusters.flatMap((cluster) => results.get(cluster) ?? []);
  },
};

/** A cluster that cannot be simulated is a failure of its own; the others go on. */
async function scheduleCluster(context: Context, kwok: Kwok, cluster: ClusterManifests): Promise<readonly Result[]> {
  const subject = subjectOf(cluster);
  let simulation: Simulation | undefined;
  try {
    simulation = await simulate(context, kwok, planOf(context.options.dist, cluster));
    const report = new ClusterReport(simulation, kwok, subject);
    report.standIns();
    await runAt(simulation, 'minimum', report, simulation.problems);
    await runAt(simulation, 'maximum', report, await scaleToMaximum(simulation));
    return report.results;
  } catch (error) {
    const { component, version } = kwok;
    const problems = [error instanceof Error ? error.message : String(error)];
    return [resultOf({ check: 'schedule', component, version, subject, count: 1, unit: 'clusters', problems })];
  } finally {
    await simulation?.stop();
  }
}

/** Everything at one scale: ready, drained, and without each centre whose turn it is. */
async function runAt(
  simulation: Simulation,
  scale: Scale,
  report: ClusterReport,
  before: readonly string[],
): Promise<void> {
  report.ready(scale, [...before, ...(await settle(simulation, scale))]);
  report.drained(scale, await drainAll(simulation, scale));
  for (const loss of lossesAt(simulation, scale)) {
    const lost = await loseCentre(simulation, loss);
    report.lost(loss, lost);
    report.returned(loss, await returnCentre(simulation, loss));
  }
}

/**
 * Every centre is lost once, every other one at the most replicas: centres of a cluster are alike, and time is short. At
 * the fewest, services come back before anybody fences; at the most, the fence comes at once. A cluster in one centre
 * has nothing left to come back to.
 */
function lossesAt({ facts: { centres } }: Simulation, scale: Scale): Loss[] {
  const parity = scale === 'minimum' ? 0 : 1;
  return centres.length === 1
    ? []
    : centres
        .filter((_, index) => index % 2 === parity)
        .map(({ name }) => ({ centre: name, scale, fencing: scale === 'minimum' ? 'late' : 'at once' }));
}

/** Collects what a cluster showed. */
class ClusterReport {
  public readonly results: Result[] = [];

  public constructor(
    private readonly simulation: Simulation,
    private readonly kwok: Kwok,
    private readonly subject: string,
  ) {}

  /** Names what nobody plays; it is no fault of the manifests, and nothing that was proved. */
  public standIns(): void {
    for (const missing of this.simulation.missingStandIns) {
      const { component, version } = this.kwok;
      const problems = ['it may make pods and has no stand-in; add one to test/conformance/schedule'];
      const subject = `${this.subject}: ${missing}`;
      this.results.push({
        check: 'schedule',
        component,
        version,
        subject,
        count: 0,
        unit: 'pods',
        verdict: 'not run',
        problems,
      });
    }
  }

  public ready(scale: Scale, problems: readonly string[]): void {
    const { workloads } = this.simulation;
    this.add(`at ${scale}`, sum(workloads.map(({ replicas }) => replicas[scale])), 'pods Ready and spread', problems);
  }

  public drained(scale: Scale, { nodes, problems }: Awaited<ReturnType<typeof drainAll>>): void {
    this.add(`at ${scale}, drains`, nodes, 'nodes drained', problems);
  }

  public lost({ centre, scale, fencing }: Loss, report: Awaited<ReturnType<typeof loseCentre>>): void {
    const { pods, clockSeconds, workSeconds, problems } = report;
    const times = `tiers 0 and 1 after ${clockSeconds} s of clocks, simulated 1:${SCALE}, and ${workSeconds.toFixed(0)} s of work`;
    const subject = `at ${scale}, ${centre} lost, fenced ${fencing}`;
    this.add(subject, this.simulation.workloads.length, `workloads back, ${pods} pods moved (${times})`, problems);
  }

  public returned({ centre, scale }: Loss, problems: readonly string[]): void {
    this.add(`at ${scale}, ${centre} back`, this.simulation.workloads.length, 'workloads spread again', problems);
  }

  private add(what: string, count: number, unit: string, problems: readonly string[]): void {
    const subject = `${this.subject} ${what}`;
    process.stderr.write(`schedule ${subject}: ${problems.length} problems; ${count} ${unit}\n`);
    this.results.push(resultOf({ check: 'schedule', ...this.simulation.apiServer, subject, count, unit, problems }));
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
