import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AuditInput, type AuditResult, audit } from '../../../policies/audit/audit';
import { dev } from '../../environments/sample-environments';
import { ScratchFolder } from '../reading/written';

const PAYMENTS = 'primary/50-services/payments.k8s.yaml';

const scratch = new ScratchFolder();
afterAll(() => scratch.remove());
let copies = 0;

function audited(folder: string, input: Partial<AuditInput> = {}): AuditResult {
  return audit({ folder, format: 'text', ...input });
}

/** A fresh folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  copies += 1;
  for (const [file, text] of Object.entries(files)) {
    scratch.write(`by-hand-${copies}/${file}`, text);
  }
  return join(scratch.path, `by-hand-${copies}`);
}

const configMap = (name: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: default\n`;
const privileged = `apiVersion: v1
kind: Pod
metadata:
  name: root
  namespace: default
spec:
  automountServiceAccountToken: false
  serviceAccountName: root
  containers:
    - name: root
      image: registry.terrace.internal/pay/pay@sha256:${'a'.repeat(64)}
      securityContext:
        privileged: true
`;

describe('an environment as it was synthesized', () => {
  const folder = scratch.environment(dev, 'all/dev');

  test('is accepted, alone and among all', () => {
    expect(audited(folder)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('accepted') });
    expect(audited(join(scratch.path, 'all'))).toMatchObject({ status: 0, stderr: '' });
  });

  test('is judged without what an earlier run wrote about it', () => {
    const before = audited(folder);
    scratch.write('all/dev/evidence.json', '{"rules": "all fail"}');

    expect(audited(folder)).toEqual(before);
  });

  test('is judged for another day when one is given', () => {
    expect(audited(folder, { asOf: '2030-01-01' }).stdout).toContain('as of 2030-01-01');
  });
});

describe('an environment that was edited', () => {
  test('is refused, with object, file, owner, rule and remedy', () => {
    const folder = scratch.environment(dev, 'edited/dev');
    scratch.edit(`edited/dev/${PAYMENTS}`, 'privileged: false', 'privileged: true');
    const { status, stdout } = audited(folder);

    expect(status).toBe(1);
    expect(stdout).toMatch(
      /\[WH-01\] No privileged container \(critical\): 1 violation\n {2}- primary Deployment \S+: a container is privileged\n {4}file: primary\/50-services\/payments.k8s.yaml, owner: payments\n {4}remedy: /,
    );
  });

  test('is not judged when the facts are gone', () => {
    const folder = scratch.environment(dev, 'factless/dev');
    rmSync(join(folder, 'facts.json'));

    expect(audited(join(scratch.path, 'factless'))).toMatchObject({ status: 2 });
  });
});

describe('manifests that were written by hand', () => {
  test('are refused for what they say alone, and the rules that need facts are listed', () => {
    const { status, stdout } = audited(folderOf({ 'pod.yaml': privileged }));

    expect(status).toBe(2);
    expect(stdout).toContain('[WH-01] No privileged container (critical): 1 violation');
    expect(stdout).toContain('not judged, no facts: [NM-01]');
    expect(stdout).not.toContain('not judged, no facts: [WH-01]');
  });

  test('are never accepted without facts', () => {
    const { status, stdout } = audited(folderOf({ 'a/b.yml': configMap('one') }));

    expect({ status, stdout }).toMatchObject({ status: 2, stdout: expect.stringContaining('not judged in full') });
  });

  test('are judged with facts from elsewhere, in the one cluster that these declare', () => {
    const folder = scratch.environment(dev, 'facts/dev');
    const { status, stdout } = audited(
      folderOf({ 'any/pod.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{}] }) }),
      {
        facts: join(folder, 'facts.json'),
      },
    );

    expect(status).toBe(1);
    expect(stdout).toContain('[SCHEMA]');
    expect(stdout).toContain('[NM-09]');
    expect(stdout).not.toContain('not judged');
  });

  test('are read out of lists', () => {
    const items = `apiVersion: v1\nkind: List\nitems:\n  - ${privileged.trimEnd().replaceAll('\n', '\n    ')}\n`;

    expect(audited(folderOf({ 'list.yaml': items })).stdout).toContain('[WH-01]');
  });
});

describe('what cannot be judged is told, all of it at once, and is no verdict', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['an empty folder', { 'sub/notes.txt': 'x' }, ['holds no manifest']],
    [
      'a broken YAML',
      { 'a.yaml': 'a: [', 'b.yaml': 'a: 1\na: 2\n' },
      ['a.yaml: cannot be read', 'b.yaml: cannot be read'],
    ],
    ['a broken JSON', { 'a.json': '{' }, ['a.json: cannot be read']],
    ['no manifest', { 'a.yaml': 'replicas: 2\n', 'b.json': '[1]' }, ['document 1 is no manifest', 'it is no manifest']],
    ['a file without documents', { 'a.yaml': '---\n' }, ['holds no object']],
    [
      'two configurations',
      { 'a.tf.json': '{}', 'b/c.tf.json': '{}', 'd.yaml': configMap('one') },
      ['b/c.tf.json: is a second configuration'],
    ],
  ])('%s', (_title, files, messages) => {
    const { status, stdout, stderr } = audited(folderOf(files));

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const message of messages) {
      expect(stderr).toContain(message);
    }
    expect(stderr).toContain(`${messages.length} problem${messages.length === 1 ? '' : 's'}`);
  });

  test('an unknown kind is refused', () => {
    const { stdout } = audited(folderOf({ 'a.yaml': 'apiVersion: nobody/v1\nkind: Thing\nmetadata: {name: one}\n' }));

    expect(stdout).toMatch(/\[SCHEMA\].*\n.*Thing one/);
  });

  test('a folder that is none', () => {
    const file = join(folderOf({ 'a.yaml': configMap('one') }), 'a.yaml');

    expect(audited(join(scratch.path, 'nowhere')).stderr).toContain('does not exist');
    expect(audited(file).stderr).toContain('is no folder');
  });

  test('facts that are no JSON', () => {
    const folder = folderOf({ 'a.yaml': configMap('one'), 'facts.txt': '{' });

    expect(audited(folder, { facts: join(folder, 'facts.txt') })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('facts.txt: cannot be read'),
    });
  });

  test('an object of a cluster that nobody declares', () => {
    const facts = JSON.parse(readFileSync(join(scratch.path, 'all/dev/facts.json'), 'utf8'));
    const second = { ...facts, clusters: [...facts.clusters, { ...facts.clusters[0], name: 'second' }] };
    const folder = folderOf({ 'other/a.yaml': configMap('one'), 'facts.json': JSON.stringify(second) });

    expect(audited(folder).stderr).toContain('put it below the folder of its cluster: primary, second');
  });
});

describe('the verdict for programs', () => {
  const folder = folderOf({ 'pod.yaml': privileged, 'README.txt': 'x' });

  test('is JSON with owners, and says what was not judged', () => {
    const { stdout, stderr } = audited(folder, { format: 'json' });
    const [{ violations, evidence }] = JSON.parse(stdout).folders;

    expect(violations.filter(({ rule }: { rule: string }) => rule === 'WH-01')).toMatchObject([
      { owner: 'platform', file: 'pod.yaml' },
    ]);
    expect(evidence.rules.find(({ id }: { id: string }) => id === 'NM-01')).toMatchObject({ verdict: 'no facts' });
    expect(stderr).toContain('README.txt');
  });

  test('is SARIF whose results name declared rules', () => {
    const [run] = JSON.parse(audited(folder, { format: 'sarif' }).stdout).runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);

    expect(run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'WH-01')).toMatchObject([
      { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'pod.yaml' } } }] },
    ]);
    expect(ids).toEqual(expect.arrayContaining(['WH-01', 'SCHEMA']));
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });
});
