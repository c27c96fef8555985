import { ApiObject, type App, Chart } from 'cdk8s';
import type { IConstruct, Node } from 'constructs';
import type { ManifestObject } from './manifest';
import { allowsShortWay, plainObject } from './plain-object';

/** A chart and the plain objects that belong to it, and to no chart nested in it. */
export interface ResolvedChart {
  /** The chart, which the caller knows the file of. */
  readonly chart: Chart;
  /** Its objects in the order in which they were constructed. */
  readonly objects: readonly ManifestObject[];
}

/** A chart and its objects as they come: each is made when it is asked for, once. */
export interface ChartInMaking {
  /** The chart, which the caller knows the file of. */
  readonly chart: Chart;
  /** Its objects in the order in which they are constructed. */
  readonly objects: Iterable<ManifestObject>;
}

/**
 * All charts of `app` with all their objects.
 *
 * @throws what {@link resolveCharts} throws
 */
export function resolveApp(app: App): readonly ResolvedChart[] {
  return Array.from(resolveCharts(app), ({ chart, objects }) => ({ chart, objects: [...objects] }));
}

/**
 * The charts of `app` and their objects as plain data: the same objects as `app.synth()` of cdk8s prints, each exactly
 * once, in the order of their construction. Nothing is written, and the constructs stay as they are.
 *
 * Who prints each object before asking for the next holds only one; all of a chart are to be taken before the next chart.
 *
 * cdk8s validates the app again for each chart; here it is done once.
 *
 * @throws the problems of all validations and all declared dependencies at once; an object that cannot be rendered
 */
export function* resolveCharts(app: App): Generator<ChartInMaking> {
  const constructs = app.node.findAll();
  refuse(problemsOf(constructs));
  const objects = objectsByChart(constructs);
  const shortWay = allowsShortWay(app);
  for (const chart of constructs.filter(Chart.isChart)) {
    yield { chart, objects: plainObjects(objects.get(chart) ?? [], shortWay) };
  }
  refuseLateConstructs(app, constructs.length);
}

function* plainObjects(objects: readonly ApiObject[], shortWay: boolean): Generator<ManifestObject> {
  for (const object of objects) {
    yield plainObject(object, shortWay);
  }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new Error(`Validation failed with the following errors:\n  ${problems.join('\n  ')}`);
  }
}

function problemsOf(constructs: readonly IConstruct[]): string[] {
  const problems: string[] = [];
  for (const { node } of constructs) {
    for (const problem of node.validate()) {
      problems.push(`[${node.path}] ${problem}`);
    }
    for (const target of node.dependencies) {
      problems.push(dependencyProblem(node, target.node));
    }
  }
  return problems;
}

/** A file is sorted by names, so an order that somebody declared would be lost without a word. */
function dependencyProblem({ path }: Node, target: Node): string {
  return (
    `[${path}] depends on '${target.path}', and files do not keep such an order; ` +
    'remove the dependency, and put what must be there first into an earlier layer'
  );
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

/** A lazy value that makes constructs comes too late: they were not validated. */
function refuseLateConstructs(app: App, expected: number): void {
  const late = countBelow(app) - expected;
  if (late > 0) {
    throw new Error(`${late} constructs were made while lazy values were rendered; make them before the synthesis`);
  }
}

/** A construct and all below it. */
function countBelow({ node }: IConstruct): number {
  let count = 1;
  for (const child of node.children) {
    count += countBelow(child);
  }
  return count;
}
