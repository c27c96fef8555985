import { describe as inWords, type Problem } from '../../../environments/validation';
import { mendName, nearest } from '../../../environments/validation/near';

describe('nearest', () => {
  test.each([
    ['lendign', 'lending'],
    ['paymnet', 'payment'],
    ['Ledger', 'ledger'],
    ['user-centre', 'user-center'],
    ['wbe', 'web'],
  ])('finds what %s may mean', (name, meant) => {
    expect(nearest(name, ['ledger', 'lending', 'payment', 'user-center', 'web'])).toBe(meant);
  });

  test.each(['r', 'bb', 'savings', ''])("finds nothing like '%s'", (name) => {
    expect(nearest(name, ['a', 'b', 'payment', 'ledger'])).toBeUndefined();
  });

  test('takes the nearest, of equals the first by name', () => {
    expect(nearest('ledges', ['ledgers', 'ledger', 'ledged', 'edges'])).toBe('edges');
  });
});

describe('mendName', () => {
  test('lists what is known, at most eight', () => {
    const known = 'abcdefghij'.split('');

    expect(mendName('zebra', known, 'declare it')).toBe(
      "use one of 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'…, or declare it",
    );
    expect(mendName('zebra', ['a', 'b', 'a'], 'declare it')).toBe("use one of 'a', 'b', or declare it");
    expect(mendName('zebra', [], 'declare it')).toBe('declare it');
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
