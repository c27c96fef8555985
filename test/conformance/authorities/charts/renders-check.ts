import { schemaFor } from '../../../../imports';
import type { KubernetesObject } from '../../../../policies/objects';
import { checkObject } from '../../../../policies/schema';
import type { RunCheck } from '../../checks/check';
import { devAndProd } from '../../checks/coverage';
import { type Result, resultOf } from '../../result';
import { renderedCpuLimits } from './cpu-limits';
import { byChart, type PlacedRelease, readInstalled } from './installed';
import { moduleOf } from './modules';
import { helmVersion } from './program';
import type { Release } from './release';
import { type Rendered, renderReleases } from './render';

/**
 * Helm's own engine makes objects of every chart that comes with a Go module and our values, and none of their containers
 * has a limit of processor time, and each is what the schema of its kind admits. One result a chart; a chart that cannot be had is no result.
 */
export const chartRenders: RunCheck = {
  name: 'chart-renders',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run(context) {
    const installed = readInstalled(context);
    const rendered = await renderReleases(installed.flatMap(({ releases }) => releases));
    return [...byChart(installed)]
      .filter(([, placed]) => placed.some(({ release }) => rendered.has(release)))
      .map(([chart, placed]) => resultFor(chart, placed, rendered));
  },
};

/** What is wrong with what Helm makes of a release. */
export function renderProblems({ name }: Release, { problem, objects }: Rendered): string[] {
  const found =
    problem === ''
      ? objects.flatMap(({ object }) => [...renderedCpuLimits(object), ...schemaProblems(object)])
      : [problem];
  return found.map((one) => `release '${name}': ${one}`);
}

/** What values that a chart passes on unread, such as tolerations, make of an object; kinds without a schema are left out. */
function schemaProblems(object: KubernetesObject): string[] {
  const { apiVersion, kind, metadata } = object;
  if (schemaFor(apiVersion, kind) === undefined) {
    return [];
  }
  return checkObject(withoutNulls(object)).map(
    ({ path, message }) => `${kind} '${metadata.name}': ${path}: ${message}`,
  );
}

/** The server takes a field that is null for one that is not there. */
function withoutNulls(object: KubernetesObject): KubernetesObject {
  return JSON.parse(JSON.stringify(object, (_, value) => (value === null ? undefined : value)));
}

function resultFor(chart: string, placed: readonly PlacedRelease[], rendered: Map<Release, Rendered>): Result {
  const made = placed.flatMap(({ subject, release }) => {
    const one = rendered.get(release);
    return one === undefined ? [] : [{ subject, release, one }];
  });
  const { module, version } = moduleOf({ chart }) ?? { module: '-', version: '-' };
  return resultOf({
    check: 'chart-renders',
    component: `${chart} of ${module}`,
    version,
    subject: `${placed.length} clusters, Helm ${helmVersion()}`,
    count: made.reduce((sum, { one }) => sum + one.objects.length, 0),
    unit: 'objects',
    problems: made.flatMap(({ subject, release, one }) =>
      renderProblems(release, one).map((problem) => `${subject}: ${problem}`),
    ),
  });
}
