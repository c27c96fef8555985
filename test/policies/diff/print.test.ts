import { fieldLines } from '../../../policies/diff/print/fields';
import { short, whole } from '../../../policies/diff/print/values';

describe('values in a line', () => {
  test.each([
    ['pay', 'pay'],
    ['25%', '25%'],
    ['', '""'],
    ['two words', '"two words"'],
    ['1', '"1"'],
    [1, '1'],
    ['true', '"true"'],
    [false, 'false'],
    [null, 'null'],
    [undefined, 'nothing'],
    [{ a: [1] }, '{"a":[1]}'],
  ])('%j is %s', (value, text) => {
    expect(short.value(value)).toBe(text);
  });

  test('are shortened, whole characters at a time', () => {
    const text = short.value('城'.repeat(100));

    expect([...text]).toHaveLength(72);
    expect(text).toMatch(/^城+…$/);
    expect(short.value('👍'.repeat(100))).toMatch(/^(👍)+…$/u);
  });

  test('show the part that differs', () => {
    const image = (digest: string) => `registry.example/account/account-statement-service:1.0.0@sha256:${digest}`;

    expect(short.change(image('aaaa'.repeat(16)), image('bbbb'.repeat(16)))).toBe(
      `….0.0@sha256:${'a'.repeat(58)}… → ….0.0@sha256:${'b'.repeat(58)}…`,
    );
    expect(short.change(`${'👍'.repeat(80)}a`, `${'👍'.repeat(80)}b`)).toMatch(/^…(👍){12}a → …(👍){12}b$/u);
    expect(short.change('a', 'b')).toBe('a → b');
    expect(short.change('x'.repeat(100), '')).toBe(`${'x'.repeat(71)}… → ""`);
  });
});

test('values are said in full on demand', () => {
  const [old, next] = ['x'.repeat(100), `${'x'.repeat(100)} y`];

  expect(fieldLines([{ path: 'a', change: 'changed', old, new: next }], '', whole)).toEqual([
    `~ a: ${'x'.repeat(100)} → "${'x'.repeat(100)} y"`,
  ]);
  expect(whole.value({ a: 'x'.repeat(100) })).toBe(`{"a":"${'x'.repeat(100)}"}`);
});

test('fields say what happened to them', () => {
  expect(
    fieldLines(
      [
        { path: 'a', change: 'added', new: 1 },
        { path: 'b', change: 'removed', old: { c: 2 } },
        { path: 'd[]', change: 'changed', old: 1, new: 2 },
        { path: 'e', change: 'reordered', old: ['x', 'y'], new: ['y', 'x'] },
        { path: '', change: 'changed', old: 1, new: 2 },
      ],
      '  ',
      short,
    ),
  ).toEqual([
    '  + a: 1',
    '  - b: {"c":2}',
    '  ~ d[]: 1 → 2',
    '  ~ e: another order, ["x","y"] → ["y","x"]',
    '  ~ (all): 1 → 2',
  ]);
});
