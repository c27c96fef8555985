import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** npm scripts that run a program of this project, by name, with its arguments for node. */
const PROGRAMS = Object.entries(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts).flatMap(
  ([name, script]): [string, string[]][] => {
    const program = /^node (.*\.[jt]s)$/.exec(String(script))?.[1];
    return program === undefined ? [] : [[name, program.split(' ')]];
  },
);

/** The row of the README for a command, made from what its `--help` prints. */
function rowOf(help: string): string[] {
  const [call = '', summary = ''] = help.split('\n\n');
  const options = [...help.matchAll(/^ {2}(--\S+)/gm)].map(([, option]) => option).filter((name) => name !== '--help');
  return [`\`${call.replace('usage: ', '')}\``, summary, options.map((option) => `\`${option}\``).join(', ')];
}

/** The rows of the README's table of commands, cell by cell. */
function rowsOfReadme(): string[][] {
  const [, section = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## More commands\n');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the commands of the README', () => {
  const rows = rowsOfReadme();

  test('are the programs that npm scripts run', () => {
    const names = rows.map(([call]) => /^`npm run (\S+?)(?: .*)?`$/.exec(call ?? '')?.[1]);

    expect(PROGRAMS.length).toBeGreaterThan(5);
    expect(names.sort()).toEqual(PROGRAMS.map(([name]) => name).sort());
  });

  test.each(PROGRAMS)('say of %s what its --help says', (name, args) => {
    const run = spawnSync('node', [...args, '--help'], { cwd: ROOT, encoding: 'utf8' });

    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(rows).toContainEqual(rowOf(run.stdout));
    expect(run.stdout.startsWith(`usage: npm run ${name}`)).toBe(true);
  });
});
