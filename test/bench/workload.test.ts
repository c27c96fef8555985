import { buildWorkload, OBJECTS_PER_SERVICE, workloadByTeam } from '../../bench/workload';
import { resolveApp } from '../../stacks/writer';

/** More than one team has. */
const OBJECTS = 60 * OBJECTS_PER_SERVICE;
const OUTPUT = 'nothing is written';

describe('the workload', () => {
  const whole = resolveApp(buildWorkload(OUTPUT, OBJECTS)).map(({ objects }) => objects);

  test('has as many objects as are asked for, each once', () => {
    const names = whole.flat().map(({ kind, metadata: { namespace, name } }) => `${kind} ${namespace}/${name}`);

    expect(new Set(names).size).toBe(OBJECTS);
  });

  test('is the same in one app and in an app for each team', () => {
    const byTeam = Array.from(workloadByTeam(OUTPUT, OBJECTS), resolveApp).flat();

    expect(byTeam.map(({ objects }) => objects)).toEqual(whole);
    expect(byTeam.length).toBeGreaterThan(1);
  });
});
