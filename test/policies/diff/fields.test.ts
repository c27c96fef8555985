import fc from 'fast-check';
import { isSame } from '../../../policies/canonical';
import { compareFields } from '../../../policies/diff/fields/compare';

describe('comparing fields', () => {
  test.each([
    ['a value', { a: { b: 1 } }, { a: { b: 2 } }, [{ path: 'a.b', change: 'changed', old: 1, new: 2 }]],
    ['a new field', {}, { a: { b: 1 } }, [{ path: 'a', change: 'added', new: { b: 1 } }]],
    ['a field that is gone', { a: null }, {}, [{ path: 'a', change: 'removed', old: null }]],
    ['zero, false and empty values', { a: 0 }, { a: false }, [{ path: 'a', change: 'changed', old: 0, new: false }]],
    ['a key that is no word', { 'a/b': 1 }, { 'a/b': 2 }, [{ path: '["a/b"]', change: 'changed', old: 1, new: 2 }]],
    ['another type', { a: [] }, { a: {} }, [{ path: 'a', change: 'changed', old: [], new: {} }]],
    [
      'an item of plain values',
      { hosts: ['a', 'b', 'b'] },
      { hosts: ['b', 'c'] },
      [
        { path: 'hosts[]', change: 'removed', old: 'a' },
        { path: 'hosts[]', change: 'removed', old: 'b' },
        { path: 'hosts[]', change: 'added', new: 'c' },
      ],
    ],
    [
      'another order of plain values',
      { hosts: ['a', 'b'] },
      { hosts: ['b', 'a'] },
      [{ path: 'hosts', change: 'reordered', old: ['a', 'b'], new: ['b', 'a'] }],
    ],
    [
      'arguments as a whole',
      { args: ['-a', 'x'] },
      { args: ['-a', 'y'] },
      [{ path: 'args', change: 'changed', old: ['-a', 'x'], new: ['-a', 'y'] }],
    ],
  ])('tells %s', (_, old, next, changes) => {
    expect(compareFields(old, next)).toEqual(changes);
  });

  test('does not see the order of keys', () => {
    expect(compareFields({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([]);
  });
});

describe('matching the items of lists', () => {
  const paths = (old: object[], next: object[]) =>
    compareFields({ list: old }, { list: next }).map(({ path, change }) => `${change} ${path}`);

  test.each([
    [
      'containers and variables by name',
      [{ name: 'a', env: [{ name: 'X', value: '1' }] }, { name: 'b' }],
      [{ name: 'new' }, { name: 'a', env: [{ name: 'X', value: '2' }] }, { name: 'b' }],
      ['added list[new]', 'changed list[a].env[X].value'],
    ],
    ['ports by name', [{ name: 'http', port: 80 }], [{ name: 'http', port: 8080 }], ['changed list[http].port']],
    [
      'ports by number, and protocol where the number is there twice',
      [{ port: 53, protocol: 'UDP' }],
      [
        { port: 53, protocol: 'TCP' },
        { port: 53, protocol: 'UDP' },
      ],
      ['added list[53/TCP]'],
    ],
    [
      'mounts by their path',
      [{ mountPath: '/a', readOnly: true }, { mountPath: '/b' }],
      [{ mountPath: '/b' }, { mountPath: '/a' }],
      ['removed list[/a].readOnly', 'reordered list'],
    ],
    [
      'tolerations by key and effect',
      [
        { key: 'k', effect: 'NoExecute', tolerationSeconds: 30 },
        { key: 'k', effect: 'NoSchedule' },
      ],
      [
        { key: 'k', effect: 'NoExecute', tolerationSeconds: 60 },
        { key: 'k', effect: 'NoSchedule' },
      ],
      ['changed list[k/NoExecute].tolerationSeconds'],
    ],
    [
      'services of one name by their namespace',
      [
        { namespace: 'a', name: 'x', tier: 1 },
        { namespace: 'b', name: 'x', tier: 1 },
      ],
      [
        { namespace: 'a', name: 'x', tier: 1 },
        { namespace: 'b', name: 'x', tier: 0 },
      ],
      ['changed list[b/x].tier'],
    ],
    [
      'rules by what they say, wherever they stand',
      [
        { from: ['a'], ports: [{ port: 1 }] },
        { from: ['b'], ports: [{ port: 2 }] },
      ],
      [
        { from: ['c'], ports: [{ port: 3 }] },
        { from: ['a'], ports: [{ port: 1 }] },
        { from: ['b'], ports: [{ port: 9 }] },
      ],
      ['added list[0]', 'removed list[2].ports[2]', 'added list[2].ports[9]'],
    ],
    [
      'rules that are nothing alike as two',
      [{ from: ['a'], to: ['b'] }],
      [{ from: ['x'], to: ['y'] }],
      ['removed list[0]', 'added list[0]'],
    ],
    [
      'equal rules as often as they are there',
      [{ from: ['a'] }, { from: ['a'] }],
      [{ from: ['a'] }],
      ['removed list[1]'],
    ],
  ])('knows %s', (_, old, next, changes) => {
    expect(paths(old, next)).toEqual(changes);
  });

  test('tells the names in their old and new order', () => {
    const [a, b] = [{ name: 'a' }, { name: 'b' }];

    expect(compareFields([a, b], [b, a], 'list')).toEqual([
      { path: 'list', change: 'reordered', old: ['a', 'b'], new: ['b', 'a'] },
    ]);
  });

  test('takes lists of lists and mixed lists by index', () => {
    expect(compareFields([[1], 'a'], [[1], 'b', 'c'], 'list')).toEqual([
      { path: 'list[2]', change: 'added', new: 'c' },
      { path: 'list[1]', change: 'changed', old: 'a', new: 'b' },
    ]);
  });
});

describe('any two values', () => {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>(0, 1, '', 'a', true, false, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('name', 'port', 'args', 'a b', 'x'), tie('value'), { maxKeys: 3 }),
    ),
  }));
  const runs = { seed: 20261123, numRuns: 2000 };

  test('have changes just when they differ', () => {
    fc.assert(
      fc.property(value, value, (old, next) => (compareFields(old, next).length === 0) === isSame(old, next)),
      runs,
    );
  });

  test('have no changes when they are the same, with keys in another order', () => {
    const backwards = (any: unknown): unknown => {
      if (Array.isArray(any)) {
        return any.map(backwards);
      }
      return typeof any === 'object' && any !== null
        ? Object.fromEntries(
            Object.entries(any)
              .reverse()
              .map(([key, field]) => [key, backwards(field)]),
          )
        : any;
    };
    fc.assert(
      fc.property(value, (any) => compareFields(any, backwards(any)).length === 0),
      runs,
    );
  });

  test('have as many changes backwards, additions and removals swapped', () => {
    const countsOf = (old: unknown, next: unknown, ...changes: readonly string[]) => {
      const found = compareFields(old, next);
      return changes.map((change) => found.filter((field) => field.change === change).length).join();
    };
    fc.assert(
      fc.property(
        value,
        value,
        (old, next) =>
          countsOf(next, old, 'removed', 'added', 'changed', 'reordered') ===
          countsOf(old, next, 'added', 'removed', 'changed', 'reordered'),
      ),
      runs,
    );
  });
});
