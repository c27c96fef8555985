import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Counted } from './transitions/program';

const PROGRAM = join(__dirname, 'transitions', 'main.js');
/** The largest environment. */
const LARGEST = 'prod';

/** Counts in a process of its own: what began as `{}` in this one is of no interest. */
function counted(used: number): Counted {
  const operands = ['--allow-natives-syntax', PROGRAM, LARGEST, `${used}`];
  return JSON.parse(execFileSync(process.execPath, operands, { encoding: 'utf8' })) as Counted;
}

/*
 * V8 lets objects share a shape by their keys, and remembers 1,536 first keys of what begins as {}. Behind them each such
 * object has a shape of its own.
 */
describe('the shapes of {}', () => {
  test('are not half used up when the largest environment is judged', () => {
    const { left } = counted(0);

    expect(left).toBeGreaterThanOrEqual(700);
    expect(left).toBeLessThan(1_536);
  });

  test('are not needed by manifests, nor by what rules are asked about, when others use them up', () => {
    const { left, manifests, judged } = counted(3_000);

    // A few that were used before come back when their objects are gone.
    expect(left).toBeLessThan(50);
    expect(manifests).toEqual({ alike: expect.any(Number), alone: 0 });
    expect(judged).toEqual({ alike: manifests.alike, alone: 0 });
    expect(manifests.alike).toBeGreaterThan(1_000);
  });
});
