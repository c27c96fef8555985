import { describe as inWords, type Problem } from '../../../environments/validation';
import { Names } from '../../../environments/validation/names';

describe('nearest', () => {
  test.each([
    ['lendign', 'lending'],
    ['paymnet', 'payment'],
    ['Ledger', 'ledger'],
    ['user-centre', 'user-center'],
    ['wbe', 'web'],
  ])('finds what %s may mean', (name, meant) => {
    expect(new Names(['ledger', 'lending', 'payment', 'user-center', 'web']).nearest(name)).toBe(meant);
  });

  test.each(['r', 'bb', 'savings', ''])("finds nothing like '%s'", (name) => {
    expect(new Names(['a', 'b', 'payment', 'ledger']).nearest(name)).toBeUndefined();
  });

  test('finds nothing for what is longer than any name, at once', () => {
    const long = 'a'.repeat(100_000);

    expect(new Names([long, 'a']).nearest(`${long}b`)).toBeUndefined();
  });

  test('takes the nearest, of equals the first by name', () => {
    expect(new Names(['ledgers', 'ledger', 'ledged', 'edges']).nearest('ledges')).toBe('edges');
  });
});

describe('nearest, of all short words of two letters', () => {
  const words = [3, 5, 6].flatMap((length) =>
    Array.from({ length: 2 ** length }, (_, bits) =>
      Array.from({ length }, (_letter, place) => ((bits >> place) % 2 === 0 ? 'a' : 'b')).join(''),
    ),
  );

  /** Edits between two words, by trying each of them. */
  function edits(one: string, other: string): number {
    if (one === '' || other === '') {
      return one.length + other.length;
    }
    const [rest, otherRest] = [one.slice(1), other.slice(1)];
    const isSwapped = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
    return Math.min(
      edits(rest, otherRest) + (one[0] === other[0] ? 0 : 1),
      edits(rest, other) + 1,
      edits(one, otherRest) + 1,
      ...(isSwapped ? [edits(rest.slice(1), otherRest.slice(1)) + 1] : []),
    );
  }

  test('finds what the fewest edits lead to, the first by name', () => {
    const found = words.map((word, index) => {
      const known = words.filter((_, other) => other % 12 === index % 4).sort();
      const [best] = known
        .map((each) => ({
          name: each,
          count: edits(word, each),
          most: Math.floor(Math.max(word.length, each.length) / 3),
        }))
        .filter(({ count, most }) => count <= most)
        .sort((one, other) => one.count - other.count);
      return { word, expected: best?.name, nearest: new Names(known.reverse()).nearest(word) };
    });

    expect(found.filter(({ expected, nearest }) => expected !== nearest)).toEqual([]);
    expect(new Set(found.map(({ expected }) => expected)).size).toBeGreaterThan(9);
  });
});

describe('mend', () => {
  test('lists what is known, at most eight', () => {
    const known = 'abcdefghij'.split('');

    expect(new Names(known).mend('zebra', 'declare it')).toBe(
      "use one of 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'…, or declare it",
    );
    expect(new Names(['a', 'b', 'a']).mend('zebra', 'declare it')).toBe("use one of 'a', 'b', or declare it");
    expect(new Names([]).mend('zebra', 'declare it')).toBe('declare it');
  });
});

describe('describe', () => {
  const problem: Problem = {
    mistake: 'unknown-centre',
    place: 'clusters[primary].centres[bb]',
    message: "centre 'bb' is unknown",
    remedy: "use one of 'a', 'b'",
  };

  test('gives a block a problem, with value, place and remedy', () => {
    expect(inWords([problem, { ...problem, place: '' }])).toBe(
      [
        "centre 'bb' is unknown",
        '  at:  clusters[primary].centres[bb] (unknown-centre)',
        "  fix: use one of 'a', 'b'",
        '',
        "centre 'bb' is unknown",
        '  at:  the environment (unknown-centre)',
        "  fix: use one of 'a', 'b'",
      ].join('\n'),
    );
  });

  test('says nothing about nothing', () => {
    expect(inWords([])).toBe('');
  });
});
