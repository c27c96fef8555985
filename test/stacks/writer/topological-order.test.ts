import { ApiObject, App, Chart } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { type Dependencies, inferDependencies } from '../../../stacks/writer/dependencies';
import { topologicalOrder } from '../../../stacks/writer/topological-order';

const LAYERS = 30;
const WIDTH = 10;

const configMap = (scope: Construct, id: string): ApiObject =>
  new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id } });

/** Counts how often anything is taken out of it. */
class CountingSet<T> extends Set<T> {
  public taken = 0;

  public override *[Symbol.iterator](): SetIterator<T> {
    for (const member of super.values()) {
      this.taken += 1;
      yield member;
    }
  }
}

/** The dependencies, and how often a construct was asked for its own, and how many were looked at. */
function counting(dependencies: Dependencies) {
  const work = { asked: 0, looked: () => sets.reduce((sum, set) => sum + set.taken, 0) };
  const sets: CountingSet<unknown>[] = [];
  const counted: Dependencies = {
    isEmpty: dependencies.isEmpty,
    of: (construct: IConstruct) => {
      work.asked += 1;
      const found = dependencies.of(construct);
      if (found === undefined) {
        return undefined;
      }
      const copies = { single: new CountingSet(found.single), groups: new CountingSet(found.groups) };
      sets.push(copies.single, copies.groups);
      return copies;
    },
  };
  return { counted, work };
}

describe('topologicalOrder', () => {
  test('does work that is linear in objects and dependencies, 30 layers deep', () => {
    const app = new App();
    const chart = new Chart(app, 'chart');
    let below: ApiObject[] = [];
    for (let layer = 0; layer < LAYERS; layer++) {
      const objects = Array.from({ length: WIDTH }, (_, index) => configMap(chart, `layer-${layer}-${index}`));
      for (const object of objects) {
        object.addDependency(...below);
      }
      below = objects;
    }
    const constructs = app.node.findAll();
    const { counted, work } = counting(inferDependencies(constructs));
    const order = topologicalOrder(constructs, counted);

    // Two passes: one finds where to begin, one walks. cdk8s would walk 10^30 paths.
    expect(work.asked).toBe(2 * constructs.length);
    expect(work.looked()).toBe(2 * (LAYERS - 1) * WIDTH * WIDTH);
    expect(order).toHaveLength(constructs.length);
  });

  test('keeps charts that come one after another linear in their objects', () => {
    const app = new App();
    const charts = Array.from({ length: LAYERS }, (_, layer) => new Chart(app, `chart-${layer}`));
    for (const [layer, chart] of charts.entries()) {
      for (let index = 0; index < WIDTH; index++) {
        configMap(chart, `object-${layer}-${index}`);
      }
      if (layer > 0) {
        chart.addDependency(charts[layer - 1] as Chart);
      }
    }
    const constructs = app.node.findAll();
    const dependencies = inferDependencies(constructs);
    const groups = constructs.flatMap((construct) => [...(dependencies.of(construct)?.groups ?? [])]);

    // One shared group for all objects of a chart, where cdk8s writes down WIDTH * WIDTH pairs.
    expect(groups).toHaveLength((LAYERS - 1) * WIDTH);
    expect(new Set(groups).size).toBe(LAYERS - 1);
  });

  test('follows a chain that is longer than the call stack', () => {
    const app = new App();
    const chart = new Chart(app, 'chart');
    const objects = Array.from({ length: 20_000 }, (_, index) => configMap(chart, `object-${index}`));
    for (let index = 1; index < objects.length; index++) {
      objects[index - 1]?.addDependency(objects[index] as ApiObject);
    }
    const constructs = app.node.findAll();
    const order = topologicalOrder(constructs, inferDependencies(constructs)).filter(ApiObject.isApiObject);

    expect(order.map((object) => object.node.id)).toEqual(objects.map((object) => object.node.id).reverse());
  });

  test('refuses a dependency on a construct outside of any chart, as cdk8s does', () => {
    const app = new App();
    configMap(new Chart(app, 'chart'), 'settings').addDependency(app);

    expect(() => inferDependencies(app.node.findAll())).toThrow('cannot find a parent chart (directly or indirectly)');
  });
});
