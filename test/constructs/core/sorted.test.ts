import { byText, sortedBy, sortedUnique } from '../../../constructs/core/sorted';

describe('sorted', () => {
  test('orders by code points, as no locale would', () => {
    expect(['b', 'a', 'Z', 'ä', 'a'].sort(byText)).toEqual(['Z', 'a', 'a', 'b', 'ä']);
  });

  test('gives a copy without repetitions', () => {
    const given = ['b', 'a', 'b'];

    expect(sortedUnique(given)).toEqual(['a', 'b']);
    expect(given).toEqual(['b', 'a', 'b']);
  });

  test('orders a copy by a key and keeps what is equal in its order', () => {
    const given = [
      { key: 'b', at: 1 },
      { key: 'a', at: 2 },
      { key: 'b', at: 3 },
    ];

    expect(sortedBy(given, ({ key }) => key).map(({ at }) => at)).toEqual([2, 1, 3]);
    expect(given.map(({ at }) => at)).toEqual([1, 2, 3]);
  });
});
