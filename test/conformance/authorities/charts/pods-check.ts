import type { RunCheck } from '../../checks/check';
import { devAndProd } from '../../checks/coverage';
import { type Result, resultOf } from '../../result';
import { type ChartPods, podsOfFacts, podsOfRendered } from './chart-pods';
import { podProblems } from './compare-pods';
import { type DeclaredPods, declaredPods } from './declared';
import { type Installed, readInstalled } from './installed';
import { helmVersion } from './program';
import type { Release } from './release';
import { type Rendered, renderReleases } from './render';
import { SharedCharts } from './shared-charts';

/**
 * The pods that the platform declares are those that the charts make: with these labels, ServiceAccounts and ports, at the
 * level of Pod Security that their namespace enforces. Two results a cluster: by the facts of the charts, and by what Helm
 * renders with our values.
 */
export const chartPods: RunCheck = {
  name: 'chart-pods',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run(context) {
    const shared = SharedCharts.fromFolder(context.options.charts);
    const installed = readInstalled(context);
    const rendered = await renderReleases(installed.flatMap(({ releases }) => releases));
    return installed.flatMap((cluster) => [byFacts(cluster, shared), byRendering(cluster, rendered)]);
  },
};

/** What is wrong with what is declared of the pods that releases make; all releases of a namespace come together. */
export function declarationProblems(
  releases: readonly Release[],
  made: readonly ChartPods[],
  levels: Installed['levels'],
  declared: readonly DeclaredPods[] = declaredPods,
): string[] {
  const namespaces = new Set([...releases, ...made].map(({ namespace }) => namespace));
  return [...namespaces].sort().flatMap((namespace) => {
    const inside = (one: { readonly namespace: string }) => one.namespace === namespace;
    return podProblems(declared.filter(inside), made.filter(inside), levels.get(namespace));
  });
}

function byFacts({ subject, releases, levels }: Installed, shared: SharedCharts): Result {
  const charts = releases.map((release) => ({ release, real: shared.find(release) }));
  const made = charts.flatMap(({ release, real }) => (real === undefined ? [] : podsOfFacts(real.facts, release)));
  const missing = charts
    .filter(({ real }) => real === undefined)
    .map(({ release }) => `no folder of --charts holds '${release.chart}' ${release.version}`);
  const problems = [...missing, ...declarationProblems(releases, made, levels)];
  return podsResult('facts of the charts', '-', subject, made, problems);
}

/** Namespaces with a chart that cannot be had are left out here, for its pods would be missing. */
function byRendering({ subject, releases, levels }: Installed, rendered: Map<Release, Rendered>): Result {
  const partial = releases.filter((release) => !rendered.has(release)).map(({ namespace }) => namespace);
  const whole = releases.filter(({ namespace }) => !partial.includes(namespace));
  const made = whole.flatMap((release) => podsOfRendered(rendered.get(release)?.objects ?? [], release));
  return podsResult('Helm', helmVersion(), subject, made, declarationProblems(whole, made, levels));
}

function podsResult(
  component: string,
  version: string,
  subject: string,
  made: readonly ChartPods[],
  problems: readonly string[],
): Result {
  const unit = 'workloads of charts';
  return resultOf({ check: 'chart-pods', component, version, subject, count: made.length, unit, problems });
}
