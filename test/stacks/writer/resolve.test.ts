import { ApiObject, App, Chart, Duration, Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { resolveApp, resolveCharts } from '../../../stacks/writer/resolve';

const configMap = (scope: Construct, id: string, fields: Record<string, unknown> = {}): ApiObject =>
  new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id }, ...fields });

const names = (app: App): string[][] =>
  resolveApp(app).map(({ objects }) => objects.map((object) => object.metadata.name));

describe('resolveApp', () => {
  test('gives plain objects: sorted, resolved, without what is empty in the metadata', () => {
    const app = new App();
    const chart = new Chart(app, 'chart', { namespace: 'team', labels: { unit: 'order' } });
    configMap(chart, 'settings', { data: { b: '1', a: Lazy.any({ produce: () => '2' }) }, binaryData: null, none: {} });

    const [resolved] = resolveApp(app);

    expect(resolved?.chart).toBe(chart);
    expect(JSON.stringify(resolved?.objects)).toBe(
      JSON.stringify([
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { labels: { unit: 'order' }, name: 'settings', namespace: 'team' },
          data: { a: '2', b: '1' },
          none: {},
        },
      ]),
    );
  });

  test('renders ordinary objects without cdk8s, and those with a value of its own kind with it', () => {
    const app = new App();
    const chart = new Chart(app, 'chart');
    const plain = configMap(chart, 'plain', { data: { a: Lazy.any({ produce: () => '1' }) } });
    const own = configMap(chart, 'own', { data: { a: { resolve: () => '1' } } });
    const labels = jest.spyOn(plain.metadata, 'getLabel');
    const rendered = jest.spyOn(ApiObject.prototype, 'toJson');
    try {
      resolveApp(app);
      expect(rendered.mock.contexts).toEqual([own]);
    } finally {
      rendered.mockRestore();
      labels.mockRestore();
    }
  });

  test('leaves keys unsorted when cdk8s is told so', () => {
    const app = new App();
    configMap(new Chart(app, 'chart'), 'settings', { data: { b: '1', a: '2' } });
    process.env.CDK8S_DISABLE_SORT = '1';
    try {
      expect(JSON.stringify(resolveApp(app)[0]?.objects[0]?.data)).toBe('{"b":"1","a":"2"}');
    } finally {
      delete process.env.CDK8S_DISABLE_SORT;
    }
  });

  test('validates once, and reports the problems of all constructs', () => {
    const app = new App();
    const validate = jest.fn(() => ['has no owner']);
    for (const id of ['one', 'two', 'three']) {
      new Chart(app, id).node.addValidation({ validate });
    }

    expect(() => resolveApp(app)).toThrow('[one] has no owner\n  [two] has no owner\n  [three] has no owner');
    expect(validate).toHaveBeenCalledTimes(3);
  });

  test('renders a lazy value once', () => {
    const app = new App();
    const produce = jest.fn(() => 'value');
    configMap(new Chart(app, 'chart'), 'settings', { data: { a: Lazy.any({ produce }) } });
    resolveApp(app);

    expect(produce).toHaveBeenCalledTimes(1);
  });

  test('renders each object when it is asked for', () => {
    const app = new App();
    const rendered: string[] = [];
    for (const id of ['one', 'two']) {
      const produce = () => rendered.push(id);
      configMap(new Chart(app, id), 'settings', { data: { a: Lazy.any({ produce }) } });
    }
    const whenTaken = Array.from(resolveCharts(app), ({ objects }) => [...rendered, [...objects].length]);

    expect(whenTaken).toEqual([[1], ['one', 1]]);
  });

  test('refuses declared dependencies, all at once and beside other problems', () => {
    const app = new App();
    const [one, two] = [new Chart(app, 'one'), new Chart(app, 'two')] as const;
    const object = configMap(one, 'first');
    object.addDependency(configMap(one, 'second'));
    two.addDependency(one);
    two.node.addValidation({ validate: () => ['has no owner'] });

    const advice =
      'and files do not keep such an order; remove the dependency, and put what must be there first into an earlier layer';
    expect(() => resolveApp(app)).toThrow(
      `[one/first] depends on 'one/second', ${advice}\n  [two] has no owner\n  [two] depends on 'one', ${advice}`,
    );
  });

  test('gives each chart its own objects, in the order of their construction', () => {
    const app = new App();
    const outer = new Chart(app, 'outer');
    const inner = new Chart(outer, 'inner');
    configMap(outer, 'first');
    configMap(inner, 'nested');
    configMap(outer, 'second');

    expect(names(app)).toEqual([['first', 'second'], ['nested']]);
  });

  test('refuses what a file cannot hold, naming every place', () => {
    const app = new App();
    const spec = { replicas: Number.NaN, list: [{ run: () => 1 }], limit: Number.POSITIVE_INFINITY };
    configMap(new Chart(app, 'chart'), 'settings', { data: { half: 'a\ud800', '\udfff': 'seven' }, spec });

    expect(() => resolveApp(app)).toThrow(
      "object 'chart/settings' (ConfigMap 'settings') holds what its file cannot: " +
        'data.half is "a\\ud800", half of a character, which UTF-8 cannot hold, ' +
        'the key data.\udfff is "\\udfff", half of a character, which UTF-8 cannot hold, ' +
        'spec.limit is Infinity, spec.list[0].run is a function, spec.replicas is NaN; ' +
        'give it ordinary text, finite numbers, lists and maps',
    );
  });

  test('refuses half of a character also where it is the only problem', () => {
    const app = new App();
    configMap(new Chart(app, 'chart'), 'settings', { data: { text: '\ud800' } });

    expect(() => resolveApp(app)).toThrow('data.text is "\\ud800", half of a character, which UTF-8 cannot hold');
  });

  test.each(['0o17', ' \n', '\u0000', '\u2028'])(
    'takes %j, which cdk8s writes wrong or hardly anybody means',
    (text) => {
      const app = new App();
      configMap(new Chart(app, 'chart'), 'settings', { data: { text } });

      expect(resolveApp(app)[0]?.objects).toMatchObject([{ data: { text } }]);
    },
  );

  test('refuses an object of a class as cdk8s does', () => {
    const app = new App();
    configMap(new Chart(app, 'chart'), 'settings', { spec: { timeout: Duration.seconds(1) } });

    expect(() => resolveApp(app)).toThrow("can't render non-simple object of type 'Duration'");
  });

  test('refuses constructs that a lazy value makes', () => {
    const app = new App();
    const chart = new Chart(app, 'chart');
    const produce = () => configMap(chart, 'late').name;
    configMap(chart, 'settings', { data: { a: Lazy.any({ produce }) } });

    expect(() => resolveApp(app)).toThrow('1 constructs were made while lazy values were rendered');
  });
});
