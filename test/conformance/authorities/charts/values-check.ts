import type { RunCheck } from '../../checks/check';
import { devAndProd } from '../../checks/coverage';
import { type Result, resultOf } from '../../result';
import { remainingCpuLimits } from './cpu-limits';
import { type FreeValues, freeValues } from './free-values';
import { byChart, type PlacedRelease, readInstalled } from './installed';
import { checkValues } from './known-values';
import type { Release, Values } from './release';
import { meshConfigProblems } from './render';
import { type SharedChart, SharedCharts } from './shared-charts';

/**
 * Every value that Terraform gives is known to the real chart, and no limit of processor time remains when Helm merges it
 * with the chart's own values. One result a chart.
 */
export const chartValues: RunCheck = {
  name: 'chart-values',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run(context) {
    const shared = SharedCharts.fromFolder(context.options.charts);
    const charts = [...byChart(readInstalled(context))];
    const reports = charts.map(([chart, placed]) => reportOf(chart, placed, shared));
    const used = reports.flatMap((report) => report.used);
    return [...reports.map(({ result }) => result), await meshConfigs(charts), exceptions(used)];
  },
};

/** What is wrong with the values of one release. */
export function valueProblems(release: Release, chart: SharedChart): string[] {
  return [...checkValues(release, chart).problems, ...remainingCpuLimits(release, chart)];
}

function reportOf(chart: string, placed: readonly PlacedRelease[], shared: SharedCharts) {
  const problems: string[] = [];
  const used: FreeValues[] = [];
  let count = 0;
  let version = 'unknown';
  for (const { subject, release } of placed) {
    const real = shared.find(release);
    if (real === undefined) {
      problems.push(`${subject}: no folder of --charts holds '${chart}' ${release.version}`);
      continue;
    }
    version = real.facts.version;
    const report = checkValues(release, real);
    count += report.count;
    used.push(...report.used);
    problems.push(...valueProblems(release, real).map((problem) => `${subject}: ${problem}`));
  }
  const subject = `${placed.length} clusters`;
  const facts = { check: 'chart-values', component: `chart ${chart}`, version, subject, count, unit: 'values' };
  return { result: resultOf({ ...facts, problems }), used };
}

/** The definition of the mesh reads what its chart hands on unread. */
async function meshConfigs(charts: readonly (readonly [string, readonly PlacedRelease[]])[]): Promise<Result> {
  const placed = charts.flatMap(([chart, releases]) => (chart === 'istiod' ? releases : []));
  const problems = await meshConfigProblems(placed.map(({ release }) => (release.values.meshConfig ?? {}) as Values));
  return resultOf({
    check: 'chart-values',
    component: 'MeshConfig of istio.io/api',
    version: placed[0]?.release.version ?? 'unknown',
    subject: `${placed.length} clusters`,
    count: placed.length,
    unit: 'mesh configurations',
    problems: problems.flatMap((problem, index) => (problem === '' ? [] : [`${placed[index]?.subject}: ${problem}`])),
  });
}

/** An exception that no value needs hides the next mistake. */
function exceptions(used: readonly FreeValues[]): Result {
  const unused = freeValues.filter((one) => !used.includes(one));
  return resultOf({
    check: 'chart-values',
    component: 'free-values.ts',
    version: '-',
    subject: 'exceptions are needed',
    count: freeValues.length,
    unit: 'exceptions',
    problems: unused.map(({ chart, path }) => `no value needs the exception '${path}' of ${chart}; take it out`),
  });
}
