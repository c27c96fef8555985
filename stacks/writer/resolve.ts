import { ApiObject, type App, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { type Dependencies, inferDependencies } from './dependencies';
import type { ManifestObject } from './manifest';
import { allowsShortWay, plainObject } from './plain-object';
import { topologicalOrder } from './topological-order';

/** A chart and the plain objects that belong to it, and to no chart nested in it. */
export interface ResolvedChart {
  readonly chart: Chart;
  /** In the order in which cdk8s prints them: dependencies first, else as constructed. */
  readonly objects: readonly ManifestObject[];
}

/**
 * The charts of `app`, dependencies first, and their objects as plain data: the same objects, in the same order, as
 * `app.synth()` of cdk8s prints, each exactly once. Nothing is written, and the constructs stay as they are.
 *
 * cdk8s validates the app and infers its dependencies again for each chart; here each is done once.
 *
 * @throws the problems of all validations at once; a circle of dependencies; an object that cannot be rendered
 */
export function resolveApp(app: App): readonly ResolvedChart[] {
  const constructs = app.node.findAll();
  validate(constructs);
  const dependencies = inferDependencies(constructs);
  const charts = inAppOrder(app, constructs, dependencies).filter(Chart.isChart);
  const objects = objectsByChart(constructs);
  const shortWay = allowsShortWay(app);
  const resolved = charts.map((chart) => ({
    chart,
    objects: inChartOrder(chart, objects.get(chart) ?? [], dependencies).map((object) => plainObject(object, shortWay)),
  }));
  refuseLateConstructs(app, constructs.length);
  return resolved;
}

function validate(constructs: readonly IConstruct[]): void {
  const problems: string[] = [];
  for (const { node } of constructs) {
    for (const problem of node.validate()) {
      problems.push(`[${node.path}] ${problem}`);
    }
  }
  if (problems.length > 0) {
    throw new Error(`Validation failed with the following errors:\n  ${problems.join('\n  ')}`);
  }
}

function inAppOrder(app: App, constructs: readonly IConstruct[], dependencies: Dependencies): readonly IConstruct[] {
  const ordered = numberedFirst(app, constructs);
  return dependencies.isEmpty ? ordered : topologicalOrder(ordered, dependencies);
}

/** cdk8s keeps the constructs of an app in a map by path, and JavaScript puts keys such as '10' first in a map. */
function numberedFirst(app: App, constructs: readonly IConstruct[]): readonly IConstruct[] {
  const numbered = new Set(app.node.children.filter((child) => /^(?:0|[1-9]\d{0,8})$/.test(child.node.path)));
  return numbered.size === 0 ? constructs : [...numbered, ...constructs.filter((found) => !numbered.has(found))];
}

function inChartOrder(chart: Chart, objects: readonly ApiObject[], dependencies: Dependencies): readonly ApiObject[] {
  if (dependencies.isEmpty) {
    return objects;
  }
  const own = new Set<IConstruct>(objects);
  return topologicalOrder(chart.node.findAll(), dependencies).filter((found): found is ApiObject => own.has(found));
}

function objectsByChart(constructs: readonly IConstruct[]): Map<Chart, ApiObject[]> {
  const byChart = new Map<Chart, ApiObject[]>();
  for (const construct of constructs) {
    if (ApiObject.isApiObject(construct)) {
      const siblings = byChart.get(construct.chart);
      if (siblings === undefined) {
        byChart.set(construct.chart, [construct]);
      } else {
        siblings.push(construct);
      }
    }
  }
  return byChart;
}

/** A lazy value that makes constructs comes too late: they were neither validated nor put in order. */
function refuseLateConstructs(app: App, expected: number): void {
  const late = app.node.findAll().length - expected;
  if (late > 0) {
    throw new Error(`${late} constructs were made while lazy values were rendered; make them before the synthesis`);
  }
}
