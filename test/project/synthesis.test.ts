import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import { printDocuments } from '../../stacks/writer';
import { ENVIRONMENTS } from '../environments/all';
import { EVERY_ENVIRONMENT, synthesized } from '../stacks/environments';
import { ProjectCopy } from './copy';
import { digest, tree } from './tree';

const ROOT = join(__dirname, '..', '..');

/** Has a run tell what it reads. */
const READS = join(__dirname, 'reads.js');

/** Writes the files of a folder again in the opposite order, so that the file system lists them differently. */
function recreateBackwards(copy: ProjectCopy, folder: string): void {
  const source = copy.path(folder);
  const spare = copy.path(`${folder}-spare`);
  cpSync(source, spare, { recursive: true });
  rmSync(source, { recursive: true });
  mkdirSync(source);
  for (const name of readdirSync(spare).sort().reverse()) {
    cpSync(join(spare, name), join(source, name), { recursive: true });
  }
  rmSync(spare, { recursive: true });
}

/** A word of the machine, not the beginning of a longer one: `/root`, which is a home, and not `/root-cert.pem`. */
function traceOf(word: string): RegExp {
  return new RegExp(`${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
}

const copy = new ProjectCopy(ROOT);
afterAll(() => copy.remove());

describe('the synthesis of all environments', () => {
  const run = copy.synth();
  const written = tree(copy.path('dist'));

  test('writes every environment and says what it made', () => {
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
    expect(readdirSync(copy.path('dist')).sort()).toEqual(ENVIRONMENTS.map(({ name }) => name));
    expect(run.stderr).toMatch(/environment +cluster +layers +objects +seconds/);
    for (const { name, clusters } of ENVIRONMENTS) {
      for (const cluster of clusters) {
        expect(run.stderr).toMatch(new RegExp(`^${name} +${cluster.name} +\\d+ +\\d+`, 'm'));
      }
    }
  });

  test('is proved where nothing changed, and done again on demand, with the same bytes', () => {
    const proved = copy.synth();
    const [{ name: first }] = ENVIRONMENTS as [EnvironmentSpec];
    const forced = copy.run('node', ['--require', READS, 'launch/synth.js', first, '--force'], {
      TERRACE_READS: copy.path('reads.log'),
    });

    expect(proved.stderr).toMatch(
      /^nothing changed since dist was written; --force makes it anew\nimages with example/,
    );
    expect(proved.stderr).not.toContain('written:');
    expect([proved.status, proved.stdout, forced.status]).toEqual([0, '', 0]);
    expect(forced.stderr).toContain(`written: dist/${first};`);
    // What a kept environment follows from: its script, and these.
    const reads = copy.read('reads.log').trim().split('\n');
    const others = reads.filter((path) => !/^(dist|imports\/schemas\/[^/]+\.json)(\/|$)/.test(path));
    expect(reads).toContain('imports/schemas/kubernetes.json');
    expect(others).toEqual(['/proc/sys/kernel/random/boot_id', 'environments']);
    expect(digest(tree(copy.path('dist')))).toBe(digest(written));
  });

  test('gives the same bytes in another folder, time zone, home, language and order of files', () => {
    const other = new ProjectCopy(ROOT, 'another-place');
    try {
      recreateBackwards(other, 'environments');
      const again = other.synth([], {
        TZ: 'Asia/Shanghai',
        HOME: other.folder,
        LANG: 'zh_CN.UTF-8',
        LC_ALL: 'zh_CN.UTF-8',
        CDK8S_DISABLE_SORT: '1',
        USER: 'somebody',
      });

      expect(again.status).toBe(0);
      expect(digest(tree(other.path('dist')))).toBe(digest(written));
    } finally {
      other.remove();
    }
  });

  test('holds no path, host name or time of the machine', () => {
    // A home of '/root' is no part of 'root-cert.pem'.
    const traces = [copy.folder, ROOT, `${homedir()}/`, hostname()].filter((trace) => trace.length > 4);
    for (const [path, text] of written) {
      expect({ path, traces: traces.filter((trace) => traceOf(trace).test(text)) }).toEqual({ path, traces: [] });
      expect({ path, times: text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d/g) }).toEqual({ path, times: null });
    }
  });

  test('is, parsed by another library, what was judged', () => {
    for (const environment of ENVIRONMENTS) {
      for (const { files } of synthesized(environment).clusters) {
        for (const { file, objects } of files) {
          expect({ file, objects: loadAll(written.get(`${environment.name}/${file}`) ?? '') }).toEqual({
            file,
            objects,
          });
        }
      }
    }
  });

  test('does not depend on the order in which the landscape is declared', () => {
    const manifestsOf = (environment: EnvironmentSpec) =>
      synthesized(environment).clusters.flatMap(({ files }) =>
        files.map(({ file, objects }) => [file, printDocuments(objects)] as const),
      );

    for (const environment of EVERY_ENVIRONMENT) {
      const units = [...environment.landscape.units].reverse();
      const backwards = { ...environment, landscape: { ...environment.landscape, units } };

      expect(digest(new Map(manifestsOf(backwards)))).toBe(digest(new Map(manifestsOf(environment))));
    }
  });
});

describe('a run that is refused, or for some environments only', () => {
  beforeAll(() => {
    copy.useSamples();
    rmSync(copy.path('dist'), { recursive: true });
    for (const name of ['dev', 'prod']) {
      copy.write(`dist/${name}/facts.json`, `{"before":"${name}"}`);
    }
  });

  test('names the environments that exist when one does not', () => {
    const before = digest(tree(copy.path('dist')));
    const run = copy.synth(['prd', 'nowhere']);

    expect(run.status).toBe(1);
    expect(run.stderr).toContain("environment 'prd' does not exist; known are: dev, prod, uat");
    expect(run.stderr).toContain("environment 'nowhere' does not exist");
    expect(run.stdout).toBe('');
    expect(digest(tree(copy.path('dist')))).toBe(before);
  });

  test('leaves the environments alone that it was not asked for, and succeeds although nobody reads what it says', () => {
    const program = 'node launch/synth.js --force; echo $? > status';
    copy.run('sh', ['-c', `(${program}) 2>&1 | head -n 0`], { TERRACE_ENVIRONMENTS: 'dev' });

    expect(copy.read('status')).toBe('0\n');
    const files = tree(copy.path('dist'));
    expect(files.get('prod/facts.json')).toBe('{"before":"prod"}');
    expect(files.get('dev/facts.json')).toContain('"environment": "dev"');
    expect([...files.keys()].some((path) => path.startsWith('uat/'))).toBe(false);
  });

  test('succeeds where only the copy for the CLI of cdk8s fails, and ends by saying what to read', () => {
    copy.write('a-file', '');
    const run = copy.synth(['uat,dev', 'dev'], { CDK8S_OUTDIR: copy.path('a-file') });

    expect(run.status).toBe(0);
    expect(run.stderr).toContain(`warning: the CLI of cdk8s finds no manifests in '${copy.path('a-file')}': ENOTDIR`);
    expect(run.stderr.trimEnd().split('\n').at(-1)).toBe('written: dist/dev, dist/uat; read dist/dev/apply.md first');
    expect(readdirSync(copy.path('dist')).sort()).toEqual(['dev', 'prod', 'uat']);
  });

  test('is refused when the CLI of cdk8s empties its output', () => {
    copy.run('ln', ['-sfn', 'dist', 'link']);
    const before = digest(tree(copy.path('dist')));
    const run = copy.synth(['dev'], { CDK8S_OUTDIR: 'link/new' });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain("  - 'link/new' lies in the output, and the CLI empties it before each run");
    expect(digest(tree(copy.path('dist')))).toBe(before);
  });

  test('undoes what an interrupted run left, although it is refused itself', () => {
    const before = digest(tree(copy.path('dist')));
    cpSync(copy.path('dist/dev'), copy.path('dist/.terrace-killed/former/dev'), { recursive: true });
    copy.write('dist/dev/facts.json', '{"half":"new"}');
    copy.write('dist/.terrace-killed/fresh/none', '');
    copy.write('dist/.terrace-killed/journal.json', '{"replaced":["dev"],"removed":[]}');
    const run = copy.synth(['nowhere', '']);

    expect(run.status).toBe(1);
    expect(run.stderr).toContain("'' is no name; leave it out for all");
    expect(digest(tree(copy.path('dist')))).toBe(before);
  });

  test('reports every problem of every environment at once and writes nothing, also for the CLI of cdk8s', () => {
    const before = digest(tree(copy.path('dist')));
    copy.edit('environments/dev.ts', '2027-01-15', '2027-13-15');
    copy.edit('environments/uat.ts', '2027-01-15', '2027-02-31');
    const run = copy.run('node', ['node_modules/cdk8s-cli/bin/cdk8s', 'synth', '--check-upgrade=false']);

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('2027-13-15');
    expect(run.stderr).toContain('2027-02-31');
    expect(digest(tree(copy.path('dist')))).toBe(before);
  });
});
