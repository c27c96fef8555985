import { isPlainData } from '../../../../environments/validation/fields/plain';

/** What is not plain, each with what JSON makes of it. */
const OTHERS: Readonly<Record<string, unknown>> = {
  'a function': { a: () => 1 },
  'a symbol as value': { a: Symbol('a') },
  'a symbol as name': { [Symbol('a')]: 1 },
  'a whole number of another kind': { a: 1n },
  'no number': { a: Number.NaN },
  'an endless number': [Number.POSITIVE_INFINITY],
  nothing: { a: null },
  'an undefined item': [undefined],
  'a hole': Array(1),
  'a property of a list': Object.assign([], { a: 1 }),
  'a symbol of a list': Object.assign([], { [Symbol('a')]: 1 }),
  'a list of another class': new (class extends Array {})(),
  'a Map': { a: new Map() },
  'a Date': new Date(0),
  'a Proxy': new Proxy({}, {}),
  'a getter': {
    get a() {
      return 1;
    },
  },
  'a hidden property': Object.defineProperty({}, 'a', { value: 1 }),
  'an object that inherits': Object.create({ a: 1 }),
};

describe('plain data', () => {
  test('is what JSON says in whole', () => {
    const shared = { a: 'text', b: [1, -0.5, true, []], c: undefined, d: Object.create(null) };

    expect(isPlainData({ first: shared, second: [shared, shared] })).toBe(true);
  });

  test.each(Object.keys(OTHERS))('is not %s, however deep', (name) => {
    expect(isPlainData(OTHERS[name])).toBe(false);
    expect(isPlainData({ a: [{ b: OTHERS[name] }] })).toBe(false);
  });
});
