import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** What npm scripts have Node run: programs of this project, by name. */
const PROGRAMS = Object.entries(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts).flatMap(
  ([name, script]): [string, string][] => {
    const words = /^node (.*\.[jt]s)$/.exec(String(script))?.[1];
    return words === undefined ? [] : [[name, words]];
  },
);

const TYPESCRIPT = '--require tsx/cjs ';

/** What each program says when it is asked for help, by its name; those in TypeScript share a process. */
function helps(): Map<string, string> {
  const run = (...args: readonly string[]) => {
    const { stdout, ...ended } = spawnSync('node', args, { cwd: ROOT, encoding: 'utf8' });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    return stdout;
  };
  const sources = PROGRAMS.filter(([, words]) => words.startsWith(TYPESCRIPT));
  const paths = sources.map(([, words]) => join(ROOT, words.slice(TYPESCRIPT.length)));
  const texts = JSON.parse(run('--require', 'tsx/cjs', join(__dirname, 'helps.js'), ...paths)) as string[];
  const others = PROGRAMS.filter((program) => !sources.includes(program));
  return new Map([
    ...sources.map(([name], index) => [name, texts[index] ?? ''] as const),
    ...others.map(([name, words]) => [name, run(...words.split(' '), '--help')] as const),
  ]);
}

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

  describe('say', () => {
    let said: Map<string, string>;
    beforeAll(() => {
      said = helps();
    });

    test.each(PROGRAMS.map(([name]) => name))('of %s what its --help says', (name) => {
      const help = said.get(name) ?? '';

      expect(rows).toContainEqual(rowOf(help));
      expect(help.startsWith(`usage: npm run ${name}`)).toBe(true);
    });
  });
});
