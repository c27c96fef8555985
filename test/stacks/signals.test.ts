import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { statusOf } from '../../stacks/signals';

const ROOT = join(__dirname, '..', '..');

/** Runs a script in which `holdingSignals` is known. */
const run = (script: string) =>
  spawnSync(
    process.execPath,
    ['--require', 'tsx/cjs', '-e', `const { holdingSignals } = require('./stacks/signals.ts'); ${script}`],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );

const kill = (signal: string) => `process.kill(process.pid, '${signal}')`;

describe('a signal that asks for the end', () => {
  test.each(['SIGHUP', 'SIGINT', 'SIGTERM'])('waits for the work that must be whole: %s', (signal) => {
    const { stdout } = run(
      `holdingSignals(() => { ${kill(signal)}; return 'whole'; }).then((end) => console.log(JSON.stringify(end)))`,
    );

    expect(JSON.parse(stdout)).toEqual({ value: 'whole', signal });
  });

  test('ends the process at once before and after that work, also when the work failed', () => {
    const ended = run(`holdingSignals(() => { throw new Error(); }).catch(() => { ${kill('SIGTERM')}; })`);

    expect(ended.signal).toBe('SIGTERM');
    expect(run("holdingSignals(() => 'whole').then((end) => console.log(JSON.stringify(end)))").stdout).toBe(
      '{"value":"whole"}\n',
    );
  });

  test('is told to shells as they expect it', () => {
    expect([statusOf('SIGHUP'), statusOf('SIGINT'), statusOf('SIGTERM')]).toEqual([129, 130, 143]);
  });
});
