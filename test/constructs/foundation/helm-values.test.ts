import { printHelmValues } from '../../../constructs/foundation/helm-values';

describe('printHelmValues', () => {
  test('orders keys by code points at every depth, and keeps the order of lists', () => {
    const printed = printHelmValues({ b: [{ z: 1, a: 2 }, 'x', 'c'], B: true, a: { d: 'e', c: 0 } });

    expect(printed).toBe(JSON.stringify({ B: true, a: { c: 0, d: 'e' }, b: [{ a: 2, z: 1 }, 'x', 'c'] }, undefined, 2));
  });

  test('is the same for the same values in another order', () => {
    expect(printHelmValues({ a: 1, b: 2 })).toBe(printHelmValues({ b: 2, a: 1 }));
  });

  test('says what is taken away', () => {
    expect(printHelmValues({ limits: { memory: '1Gi', cpu: null }, list: [null] })).toBe(
      JSON.stringify({ limits: { cpu: null, memory: '1Gi' }, list: [null] }, undefined, 2),
    );
  });

  test('escapes what the YAML reader of Helm refuses', () => {
    expect(printHelmValues({ banner: 'a\u2028b\u007f' })).toBe('{\n  "banner": "a\\u2028b\\u007f"\n}');
  });
});
