import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { OPTIONS, optionsOf } from '../conformance/options';
import { preflight } from '../conformance/preflight';

const ROOT = join(__dirname, '..', '..');

const NOWHERE = [
  '--crds',
  'no/crds',
  '--charts',
  'no/charts',
  '--terraform-schemas',
  'no/schemas',
  '--dist',
  'no/dist',
];

function conformance() {
  return spawnSync(
    process.execPath,
    ['--require', 'tsx/cjs', 'test/conformance/main.ts', ...NOWHERE],
    // A path without any program.
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, PATH: join(ROOT, 'no') } },
  );
}

test('conformance names everything that is missing before it builds', () => {
  const run = conformance();

  expect(run.status).toBe(1);
  expect(run.stderr).not.toContain('building');
  for (const remedy of [
    "'go' does not run, with which programs are built; install Go 1.26",
    "'terraform' does not run; install Terraform 1.x",
    "'bash' does not run; install bash",
    "'openssl' does not run; install openssl",
    "'unshare' makes no container; install it and allow user namespaces, or leave it out with --exclude-checks containers",
    'name one with --crds',
    'name one with --charts',
    'name another file with --terraform-schemas',
    'run npm run synth first',
  ]) {
    expect(run.stdout).toContain(remedy);
  }
  expect(run.stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 9 failed');
});

test('conformance asks for what all checks need when it runs a part of them', () => {
  const { dist, crds, charts, 'terraform-schemas': schemas } = OPTIONS;
  const values = { dist: dist.default, crds: crds.default, charts: charts.default, full: false };
  const options = optionsOf(ROOT, { ...values, 'terraform-schemas': schemas.default, checks: 'apply' });

  expect(preflight(options).map(({ subject }) => subject)).toEqual(['go', 'crds', 'dist']);
});
