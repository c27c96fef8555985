import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DiffResult, diffFolders } from '../../../policies/diff/diff-folders';
import type { Difference } from '../../../policies/diff/difference';
import { dev, uat } from '../../environments/sample-environments';
import { ScratchFolder } from '../reading/written';

const ROOT = join(__dirname, '..', '..', '..');
const SERVICES = 'primary/50-services/payments.k8s.yaml';
const TERRAFORM = 'primary/terraform/cdk.tf.json';

const scratch = new ScratchFolder();
afterAll(() => scratch.remove());
const oldFolder = scratch.environment(dev, 'old/dev');
let copies = 0;

const compared = (old: string, next: string, json = false): DiffResult => diffFolders({ old, next, json, full: false });

/** A copy of dev with a change planted into it, compared with dev. */
function diffAfter(plant: (name: string) => void): DiffResult {
  copies += 1;
  const name = `copy-${copies}/dev`;
  const folder = scratch.environment(dev, name);
  plant(name);
  const result = compared(oldFolder, folder);
  expect(result.stderr).toBe('');
  return result;
}

function path(name: string, file: string): string {
  return join(scratch.path, name, file);
}

/** Changes the documents of a file of manifests. */
function editDocuments(name: string, file: string, edit: (documents: string[]) => string[]): void {
  const documents = readFileSync(path(name, file), 'utf8').split(/^---\n/m);
  writeFileSync(path(name, file), edit(documents).join('---\n'));
}

function editJson(name: string, file: string, edit: (content: ReturnType<typeof JSON.parse>) => void): void {
  const content = JSON.parse(readFileSync(path(name, file), 'utf8'));
  edit(content);
  writeFileSync(path(name, file), JSON.stringify(content));
}

describe('diffFolders', () => {
  test('says nothing about the same folder, whole or one environment', () => {
    const nothing = { status: 0, stdout: '', stderr: '' };

    expect(compared(oldFolder, oldFolder)).toEqual(nothing);
    expect(compared(join(scratch.path, 'old'), join(scratch.path, 'old'), true)).toEqual(nothing);
    expect(compared(join(scratch.path, 'old'), oldFolder)).toEqual(nothing);
  });

  test('says nothing about another order of documents, nor about texts for people', () => {
    const { status, stdout } = diffAfter((name) => {
      editDocuments(name, SERVICES, (documents) => [...documents].reverse());
      scratch.write(`${name}/apply.md`, 'other words');
      scratch.write(`${name}/evidence.json`, '{"other": true}');
    });

    expect([status, stdout]).toEqual([0, '']);
  });

  test('finds every planted change, and nothing else', () => {
    const { status, stdout } = diffAfter((name) => {
      const manifests = `${name}/${SERVICES}`;
      scratch.edit(manifests, 'revisionHistoryLimit: 3', 'revisionHistoryLimit: 4');
      scratch.edit(manifests, 'terminationGracePeriodSeconds: 45', 'terminationGracePeriodSeconds: 46');
      editDocuments(name, 'primary/00-namespaces/payments.k8s.yaml', (documents) =>
        documents.filter((text) => !(text.includes('kind: Namespace\n') && text.includes('name: pay\n'))),
      );
      editJson(name, TERRAFORM, ({ resource }) => {
        resource.kubernetes_priority_class_v1['tier-0'].value = 5;
        resource.helm_release.istiod.version = '0.0.1';
        delete resource.helm_release['cert-manager'];
      });
      editJson(name, 'facts.json', (facts) => {
        facts.services[0].tier = 3;
        facts.clusters[0].flows.pop();
      });
    });

    expect(status).toBe(1);
    expect(stdout).toMatch(/^dev: facts\n {2}~ services\[web\]\.tier: \d → 3\n {2}- 1 flow of primary removed: /);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line.startsWith('dev / '))).toEqual([
      'dev / primary / payments',
      'dev / primary / terraform',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        '- Namespace pay (00-namespaces/payments)',
        '~ Deployment core-adapter/core-adapter (50-services/payments)',
        '~ spec.revisionHistoryLimit: 3 → 4',
        '~ spec.template.spec.terminationGracePeriodSeconds: 45 → 46',
        '! restarts pods: spec.template: the template of the pods differs: all are replaced',
        '~ PriorityClass tier-0 (kubernetes_priority_class_v1.tier-0)',
        '~ helm_release.istiod (terraform)',
        '- helm_release.cert-manager (terraform)',
      ]),
    );
    const first = lines.slice(lines.indexOf('look at these first') + 1);
    expect(first.filter((line) => line.startsWith('!')).map((line) => line.split(': ').slice(1, 3).join(': '))).toEqual(
      [
        'removed Namespace pay: holds data',
        'removed helm_release.cert-manager: holds data',
        'changed PriorityClass tier-0: immutable',
      ],
    );
    expect(stdout).toMatch(
      /\n0 added, 2 removed, 3 changed, 0 moved; 2 with data, 1 immutable, 1 restart pods, 0 with a smaller quota; 2 in the facts\n$/,
    );
  });

  test('tells a file that moves to another layer as moves', () => {
    const { stdout } = diffAfter((name) => {
      mkdirSync(path(name, 'primary/40-data'));
      renameSync(path(name, SERVICES), path(name, 'primary/40-data/payments.k8s.yaml'));
    });

    expect(stdout).toContain('> Deployment pay/payment (40-data/payments, moved from 50-services/payments)\n');
    expect(stdout).toMatch(
      /\n0 added, 0 removed, 0 changed, [1-9]\d* moved; 0 with data, 0 immutable, 0 restart pods, 0 with a smaller quota; /,
    );
  });

  test('gives the same as JSON', () => {
    const folder = scratch.environment(dev, 'json/dev');
    scratch.edit(`json/dev/${SERVICES}`, 'revisionHistoryLimit: 3', 'revisionHistoryLimit: 4');
    const { status, stdout } = compared(oldFolder, folder, true);

    const expected: Difference = {
      schemaVersion: 1,
      environments: [
        {
          name: 'dev',
          change: 'changed',
          renames: [],
          clusters: [
            {
              name: 'primary',
              change: 'changed',
              items: [
                {
                  subject: {
                    type: 'object',
                    apiVersion: 'apps/v1',
                    kind: 'Deployment',
                    namespace: 'core-adapter',
                    name: 'core-adapter',
                  },
                  place: { file: SERVICES, layer: '50-services', owner: 'payments' },
                  change: 'changed',
                  fields: [{ path: 'spec.revisionHistoryLimit', change: 'changed', old: 3, new: 4 }],
                  marks: [],
                },
              ],
            },
          ],
        },
      ],
      totals: {
        added: 0,
        removed: 0,
        changed: 1,
        moved: 0,
        marks: { data: 0, immutable: 0, restart: 0, quota: 0 },
        facts: 0,
      },
    };
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test('tells clusters and environments that only one side has', () => {
    scratch.environment(dev, 'more/dev');
    scratch.environment(uat, 'more/uat');
    renameSync(path('more', 'dev/primary'), path('more', 'dev/other'));
    const forth = JSON.parse(compared(join(scratch.path, 'old'), join(scratch.path, 'more'), true).stdout);
    const back = compared(join(scratch.path, 'more'), join(scratch.path, 'old'));

    expect(forth).toMatchObject({
      environments: [
        {
          name: 'dev',
          clusters: [
            { name: 'other', change: 'added' },
            { name: 'primary', change: 'removed' },
          ],
        },
        { name: 'uat', change: 'added' },
      ],
    });
    expect(forth.environments[1].facts).toBeUndefined();
    expect(forth.totals.marks.data).toBeGreaterThan(10);
    expect(back.stdout).toContain('uat: the environment is removed\n');
    expect(back.stdout).toContain('dev / primary (cluster added) / payments\n');
  });

  test('compares two single environments whatever their names', () => {
    const { status, stdout } = compared(oldFolder, path('more', 'uat'));

    expect(status).toBe(1);
    expect(stdout).toContain('dev → uat: facts\n');
    expect(stdout).toContain('environment: dev → uat\n');
  });
});

describe('what is not of Terrace', () => {
  test('is named and not compared, on either side and on every level', () => {
    scratch.environment(dev, 'planned/dev');
    scratch.write('planned/plan.out', 'a plan');
    scratch.write('planned/plans/dev.tfplan', 'a plan');
    scratch.write('planned/conformance.json', '{}');
    scratch.write('planned/dev/primary/terraform/plan.tfplan', 'a plan');
    scratch.write('planned/dev/primary/terraform/.terraform/providers/x', 'a plugin');
    scratch.write('planned/dev/primary/50-services/notes.txt', 'a note');
    const paths = ['plan.out', 'plans', 'dev/primary/50-services/notes.txt', 'dev/primary/terraform/plan.tfplan'];
    const said = (names: readonly string[]) =>
      `note: not written by Terrace, and not compared: ${names.map((name) => path('planned', name)).join(', ')}\n`;

    expect(compared(join(scratch.path, 'old'), join(scratch.path, 'planned'))).toEqual({
      status: 0,
      stdout: '',
      stderr: said(paths),
    });
    expect(compared(path('planned', 'dev'), oldFolder).stderr).toBe(said(paths.slice(2)));
  });

  test('is not counted through', () => {
    scratch.environment(dev, 'crowded/dev');
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      scratch.write(`crowded/dev/${number}.log`, '');
    }

    expect(compared(path('crowded', 'dev'), oldFolder).stderr).toMatch(/\/5\.log and 2 more\n$/);
  });

  test('is refused, not traced, where a folder is named', () => {
    symlinkSync('endless', join(scratch.path, 'endless'));
    const paths = ['endless', `old/dev/${SERVICES}`, `old/dev/${SERVICES}/below`, 'x'.repeat(5000)];
    const { status, stderr } = compared(join(scratch.path, paths[0] ?? ''), join(scratch.path, paths[1] ?? ''));

    expect(status).toBe(2);
    expect(stderr).toContain('endless: does not exist\n');
    expect(stderr).toContain('payments.k8s.yaml: is no folder\n');
    for (const name of paths.slice(2)) {
      expect(compared(join(scratch.path, name), oldFolder).stderr).toContain(`${name}: does not exist\n`);
    }
  });

  test('is told from an environment that lost its facts', () => {
    scratch.environment(dev, 'factless/dev');
    scratch.environment(dev, 'factless/lost');
    rmSync(path('factless', 'lost/facts.json'));

    expect(compared(join(scratch.path, 'factless'), join(scratch.path, 'old')).stderr).toContain(
      'lost/facts.json: cannot be read: ENOENT',
    );
  });
});

describe('diffFolders in trouble', () => {
  test('names both folders when both are bad', () => {
    const { status, stderr } = compared(join(scratch.path, 'nowhere'), join(scratch.path, 'neither'));

    expect(status).toBe(2);
    expect(stderr).toContain('nowhere: does not exist\n    remedy: name dist');
    expect(stderr).toContain('neither: does not exist');
    expect(stderr).toMatch(/2 problems\n$/);
  });

  test('refuses a whole folder without the environment that it is compared with', () => {
    const { status, stderr } = compared(join(scratch.path, 'old'), path('more', 'uat'));

    expect(status).toBe(2);
    expect(stderr).toContain("old: holds no environment 'uat'");
  });

  test('names every file that cannot be read or compared, on both sides', () => {
    const [left, right] = [scratch.environment(dev, 'left/dev'), scratch.environment(dev, 'right/dev')];
    scratch.write(`left/dev/${SERVICES}`, 'a: [');
    rmSync(join(right, TERRAFORM));
    const unreadable = compared(left, right);
    scratch.write('right/dev/primary/terraform/cdk.tf.json', '{}');
    scratch.write('right/dev/primary/50-services/zz.k8s.yaml', 'kind: Service\n');
    const nameless = compared(oldFolder, right);

    expect([unreadable.status, nameless.status]).toEqual([2, 2]);
    expect(unreadable.stderr).toContain(`${join(left, SERVICES)}: cannot be read: `);
    expect(unreadable.stderr).toContain(`${join(right, TERRAFORM)}: cannot be read: ENOENT`);
    expect(nameless.stderr).toContain('zz.k8s.yaml: holds an object without apiVersion, kind or metadata.name');
    expect(unreadable.stdout + nameless.stdout).toBe('');
  });

  test('ends with the status that a script can ask for', () => {
    const run = (...args: string[]) =>
      spawnSync('node', ['--require', 'tsx/cjs', 'policies/diff/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

    expect(run(oldFolder, oldFolder)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(run(oldFolder, path('more', 'uat'))).toMatchObject({ status: 1, stderr: '' });
  });
});
