import { ratio, statusOf, type Verdict, verdict, verdictTable } from '../../bench/report';

const met = verdict('one', 'same', true);
const notMet = verdict('two', 'differ', false);
const notMeasured: Verdict = { claim: 'three', value: 'no program', outcome: 'not measured' };
const leftOut: Verdict = { claim: 'four', value: 'needs --full', outcome: 'left out' };

describe('a verdict', () => {
  test.each([
    [1, { most: 1 }, 'met'],
    [1.001, { most: 1 }, 'NOT MET'],
    [4, { least: 4 }, 'met'],
    [3.999, { least: 4 }, 'NOT MET'],
    // A figure that is none bears nothing out.
    [Number.NaN, { most: 1 }, 'NOT MET'],
    [Number.NaN, { least: 0 }, 'NOT MET'],
  ])('of %d within %j is %s', (value, bounds, outcome) => {
    expect(ratio('claim', value, bounds).outcome).toBe(outcome);
  });

  test('counts for the exit status: a claim that is not measured is no pass', () => {
    expect(statusOf([met, leftOut])).toBe(0);
    expect(statusOf([met, notMet, notMeasured])).toBe(1);
    expect(statusOf([met, notMeasured, leftOut])).toBe(2);
  });

  test('is a line of the table', () => {
    expect(verdictTable([met, notMeasured]).split('\n')).toEqual([
      'met           one    same',
      'not measured  three  no program',
    ]);
  });
});
