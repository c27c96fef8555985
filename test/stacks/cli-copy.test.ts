import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { cliFolderProblems, copyForCli } from '../../stacks/cli-copy';

describe('the copy for the CLI of cdk8s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is one file with the manifests of all environments, and nothing else', () => {
    const files = (name: string) =>
      new Map([
        ['apply.md', '# not a manifest'],
        ['primary/10-a/one.k8s.yaml', `name: ${name}-one\n`],
        ['primary/10-a/two.k8s.yaml', `name: ${name}-two\n---\nname: ${name}-three\n`],
      ]);
    copyForCli(
      join(folder, 'out'),
      new Map([
        ['dev', files('dev')],
        ['uat', files('uat')],
      ]),
    );

    expect(readdirSync(join(folder, 'out'))).toEqual(['manifests.k8s.yaml']);
    expect(readFileSync(join(folder, 'out', 'manifests.k8s.yaml'), 'utf8').split('---\n')).toEqual([
      'name: dev-one\n',
      'name: dev-two\n',
      'name: dev-three\n',
      'name: uat-one\n',
      'name: uat-two\n',
      'name: uat-three\n',
    ]);
  });

  test('makes the folders above it', () => {
    copyForCli(join(folder, 'a', 'b', 'c'), new Map());

    expect(readdirSync(join(folder, 'a', 'b', 'c'))).toEqual(['manifests.k8s.yaml']);
  });

  // A call that never ends would stop jest as well, so it is made in a process of its own.
  (existsSync('/proc/self') ? test : test.skip)('ends where no folder can be made', () => {
    const program = "require('./stacks/cli-copy').copyForCli('/proc/x/y', new Map())";
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
