import { Phases } from '../../../stacks/writer/phases';

describe('Phases', () => {
  test('adds up the parts of a phase, gives results, and prints them in order with the total', () => {
    jest.spyOn(process, 'cpuUsage').mockReturnValue({ user: 2_000, system: 500 });
    const wall = jest.spyOn(process.hrtime, 'bigint');
    for (const milliseconds of [0n, 10n, 10n, 13n, 20n, 24n]) {
      wall.mockReturnValueOnce(milliseconds * 1_000_000n);
    }
    try {
      const phases = new Phases();

      expect(phases.measure('build', () => 'built')).toBe('built');
      expect(phases.measure('judge', () => 1)).toBe(1);
      phases.measure('build', () => undefined);
      expect(phases.table()).toBe(
        [
          'phase     cpu ms    wall ms',
          'build        5.0       14.0',
          'judge        2.5        3.0',
          'total        7.5       17.0',
        ].join('\n'),
      );
    } finally {
      jest.restoreAllMocks();
    }
  });

  test('counts the time of work that throws', () => {
    const phases = new Phases();
    expect(() =>
      phases.measure('build', () => {
        throw new Error('refused');
      }),
    ).toThrow('refused');

    expect(phases.table()).toContain('\nbuild');
  });
});
