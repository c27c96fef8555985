import { comparisons, type Measured, measuredTable } from '../../bench/rivals/comparison';

const NONE: ReadonlyMap<string, string> = new Map();

function measured(generator: string, cpu: readonly number[], differing: Partial<Measured['contents']> = {}): Measured {
  return { generator, objects: 12, cpu, peak: 100, contents: { objects: 12, digest: 'abc', ...differing } };
}

function outcomes(rows: readonly Measured[], missing = NONE): string[] {
  return comparisons(12, rows, 'writer', missing).map(({ claim, outcome, value }) => `${outcome}: ${claim}: ${value}`);
}

describe('the writer beside others', () => {
  test('is ahead where its least time is below theirs', () => {
    const rows = [measured('writer', [3, 1]), measured('jrsonnet', [2, 4]), measured('helm', [0.5])];

    expect(outcomes(rows).slice(2)).toEqual([
      'met: writer ÷ jrsonnet at 12 objects, at most 1 (must hold): 0.50',
      'NOT MET: writer ÷ helm at 12 objects, at most 1: 2.00',
    ]);
  });

  test.each([{ digest: 'another' }, { objects: 11 }])(
    'counts no time of one who makes other objects: %j',
    (differing) => {
      const rows = [measured('writer', [1]), measured('jrsonnet', [2], differing)];
      const [same, time] = outcomes(rows);

      expect(same).toMatch(/^NOT MET: jrsonnet makes the objects of the writer/);
      expect(time).toBe('not measured: writer ÷ jrsonnet at 12 objects, at most 1 (must hold): it makes other objects');
    },
  );

  test('has not made the workload where both made too few objects', () => {
    const rows = ['writer', 'jrsonnet'].map((name) => measured(name, [1], { objects: 11 }));

    expect(outcomes(rows)[0]).toMatch(/^NOT MET/);
  });

  test('is not ahead of one that could not be built', () => {
    const missing = new Map([['jrsonnet', 'no cargo']]);

    expect(outcomes([measured('writer', [1])], missing)).toEqual([
      'not measured: writer ÷ jrsonnet at 12 objects, at most 1 (must hold): no cargo',
    ]);
  });

  test('is a table of least and median', () => {
    expect(measuredTable([measured('writer', [0.3, 0.1, 0.2])])).toMatch(/writer +12 +0\.10 +0\.20 +8333\.3 +100 MB/);
  });
});
