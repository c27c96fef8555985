import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { cliFolderProblems, copyForCli } from '../../stacks/cli-copy';

describe('the copy for the CLI of cdk8s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is one file with all manifests, and nothing else', () => {
    const manifests = ['name: dev-one\n', 'name: dev-two\n---\nname: dev-three\n', 'name: uat-one\n'].map(
      (text, index) => {
        const path = join(folder, `${index}.k8s.yaml`);
        writeFileSync(path, text);
        return path;
      },
    );
    copyForCli(join(folder, 'out'), manifests);

    expect(readdirSync(join(folder, 'out'))).toEqual(['manifests.k8s.yaml']);
    expect(readFileSync(join(folder, 'out', 'manifests.k8s.yaml'), 'utf8').split('---\n')).toEqual([
      'name: dev-one\n',
      'name: dev-two\n',
      'name: dev-three\n',
      'name: uat-one\n',
    ]);
  });

  test('makes the folders above it', () => {
    copyForCli(join(folder, 'a', 'b', 'c'), []);

    expect(readdirSync(join(folder, 'a', 'b', 'c'))).toEqual(['manifests.k8s.yaml']);
  });

  // A call that never ends would stop jest as well, so it is made in a process of its own.
  (existsSync('/proc/self') ? test : test.skip)('ends where no folder can be made', () => {
    const program = "require('./stacks/cli-copy').copyForCli('/proc/x/y', [])";
    const run = spawnSync('node', ['--require', 'tsx/cjs', '-e', program], {
      cwd: join(__dirname, '../..'),
      encoding: 'utf8',
      timeout: 60_000,
    });

    expect(run.stderr).toContain("ENOENT: no such file or directory, mkdir '/proc/x'");
  });

  test('is refused in the output, whatever leads there', () => {
    const dist = join(folder, 'dist');
    symlinkSync(folder, join(folder, 'link'));
    const isRefused = (cli: string | undefined) => cliFolderProblems(cli, dist).length > 0;

    const here = relative(process.cwd(), dist);
    const inside = [dist, `${dist}/`, join(dist, 'dev'), join(folder, 'link', 'dist', 'x'), here, `./${here}/dev`];
    expect(inside.map(isRefused)).toEqual(inside.map(() => true));
    expect([undefined, '', folder, `${dist}-2`, join(dist, '..', '.synth')].map(isRefused)).toEqual(
      Array(5).fill(false),
    );
  });
});
