import { deepStrictEqual } from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { judge, judgeUnchecked } from '../../../policies/judge';
import { findEnvironments, placeOf, type ReadEnvironment, readEnvironment } from '../../../policies/reading';
import { dev } from '../../environments/sample-environments';
import { EVERY_ENVIRONMENT } from '../../stacks/environments';
import { inMemory, ScratchFolder } from './written';

function read(folder: string): ReadEnvironment {
  const reading = readEnvironment(folder);
  if ('problems' in reading) {
    throw new Error(JSON.stringify(reading.problems));
  }
  return reading.environment;
}

/** Problems by file, without the scratch folder. */
function problemsOf(folder: string): Record<string, string> {
  const reading = readEnvironment(folder);
  const problems = 'problems' in reading ? reading.problems : [];
  return Object.fromEntries(problems.map(({ file, message }) => [file.slice(folder.length + 1), message]));
}

describe('reading an environment back', () => {
  const scratch = new ScratchFolder();
  afterAll(() => scratch.remove());

  test.each(EVERY_ENVIRONMENT)('gives the judge of $name what it judged in memory', (environment) => {
    const { facts, clusters } = read(scratch.environment(environment));
    const given = clusters.map(({ name, objects, terraform }) => ({ name, objects, terraform }));

    // To the order of fields, and nothing that no file can hold: who judges the one judges the other.
    deepStrictEqual({ facts, clusters: given }, inMemory(environment));
    expect(JSON.stringify({ facts, clusters: given }) === JSON.stringify(inMemory(environment))).toBe(true);
  });

  test('finds in the files the violations that the objects in memory have', () => {
    const folder = scratch.environment(dev, 'violated');
    scratch.edit('violated/primary/50-services/payments.k8s.yaml', 'privileged: false', 'privileged: true');
    const violated = JSON.parse(JSON.stringify(inMemory(dev)));
    const changed = violated.clusters[0].objects.find(
      ({ file, object }: { file: string; object: { kind: string } }) =>
        file.endsWith('50-services/payments.k8s.yaml') && object.kind === 'Deployment',
    );
    changed.object.spec.template.spec.containers[0].securityContext.privileged = true;

    const { violations } = judgeUnchecked(read(folder));
    expect(violations.map(({ rule, file }) => [rule, file])).toEqual([
      ['WH-01', 'primary/50-services/payments.k8s.yaml'],
    ]);
    expect(violations).toEqual(judge(violated).violations);
  });

  test('passes by the plugins that Terraform links, and by nothing else that is hidden', () => {
    const folder = scratch.environment(dev, 'plugins');
    const plugins = join(folder, 'primary/terraform/.terraform');
    mkdirSync(plugins);
    symlinkSync('/nowhere', join(plugins, 'provider'));
    expect(problemsOf(folder)).toEqual({});

    mkdirSync(join(folder, 'primary/.terraform'));
    symlinkSync('/nowhere', join(folder, 'primary/.terraform/provider'));
    expect(problemsOf(folder)).toEqual({ 'primary/.terraform/provider': 'is neither a file nor a folder' });
  });

  test('lists the files of a cluster in apply order', () => {
    const [primary] = read(scratch.environment(dev)).clusters;

    expect(primary?.files).toEqual([...(primary?.files ?? [])].sort());
    expect(new Set(primary?.objects.map(({ file }) => file))).toEqual(new Set(primary?.files));
    expect(primary?.files.map((file) => placeOf(file)?.layer)).toContain('50-services');
  });

  test('reports every file that cannot be read at once', () => {
    const folder = scratch.environment(dev, 'broken');
    scratch.write('broken/facts.json', '{');
    scratch.write('broken/primary/50-services/growth.k8s.yaml', 'a: [');
    scratch.write('broken/primary/50-services/lending.k8s.yaml', 'kind: A\nkind: B\n');
    scratch.write('broken/primary/50-services/wealth.k8s.yaml', 'kind: A\n---\njust text\n---\n- 1\n');
    scratch.write('broken/primary/50-services/other.yaml', 'kind: A\n');
    scratch.write('broken/top.yml', 'kind: A\n');
    rmSync(join(folder, 'primary/terraform/cdk.tf.json'));
    symlinkSync('growth.k8s.yaml', join(folder, 'primary/50-services/linked.k8s.yaml'));

    const found = problemsOf(folder);
    expect(Object.keys(found).sort()).toEqual([
      'facts.json',
      'primary/50-services/growth.k8s.yaml',
      'primary/50-services/lending.k8s.yaml',
      'primary/50-services/linked.k8s.yaml',
      'primary/50-services/other.yaml',
      'primary/50-services/wealth.k8s.yaml',
      'primary/terraform/cdk.tf.json',
      'top.yml',
    ]);
    expect(found['primary/50-services/lending.k8s.yaml']).toContain('duplicate');
    expect(found['primary/50-services/linked.k8s.yaml']).toBe('is neither a file nor a folder');
    expect(found['primary/terraform/cdk.tf.json']).toContain('ENOENT');
    expect(found['top.yml']).toBe('lies where no manifests belong');
    const reading = readEnvironment(folder);
    const messages = 'problems' in reading ? reading.problems.map(({ message }) => message) : [];
    expect(messages).toEqual(expect.arrayContaining(['document 2 is no object', 'document 3 is no object']));
  });

  test('skips empty documents, and takes a day for the text that Kubernetes takes it for', () => {
    scratch.write('small/facts.json', '{}');
    scratch.write('small/one/terraform/cdk.tf.json', '{}');
    scratch.write('small/one/00-a/x.k8s.yaml', '---\nkind: A\nday: 2026-01-01\n---\n---\nkind: B\n');

    expect(read(join(scratch.path, 'small')).clusters[0]?.objects).toEqual([
      { file: 'one/00-a/x.k8s.yaml', object: { kind: 'A', day: '2026-01-01' } },
      { file: 'one/00-a/x.k8s.yaml', object: { kind: 'B' } },
    ]);
  });

  test('orders clusters as the facts do, and those that they do not know last', () => {
    scratch.write('ordered/facts.json', '{ "clusters": [{ "name": "b" }, null, { "name": "a" }] }');
    for (const name of ['a', 'b', 'c', 'd']) {
      scratch.write(`ordered/${name}/terraform/cdk.tf.json`, '{}');
    }

    expect(read(join(scratch.path, 'ordered')).clusters.map(({ name }) => name)).toEqual(['b', 'a', 'c', 'd']);
  });

  test('refuses what is no folder', () => {
    expect(readEnvironment(join(scratch.path, 'nowhere'))).toMatchObject({ problems: [{ message: 'is no folder' }] });
  });
});

describe('finding environments', () => {
  const scratch = new ScratchFolder();
  afterAll(() => scratch.remove());
  const dist = scratch.path;
  scratch.write('dev/facts.json', '{ "environment": "dev" }');
  scratch.write('uat/facts.json', '{ "environment": "elsewhere" }');
  scratch.write('.scratch/facts.json', '{}');
  scratch.write('file', '');
  scratch.write('unreadable/x/facts.json', '{');
  scratch.write('unreadable/one/50-services/a.k8s.yaml', '');
  scratch.write('plans/one.tfplan', '');

  test('takes a folder of environments, by the names of folders', () => {
    rmSync(join(dist, 'unreadable/facts.json'), { force: true });

    expect(findEnvironments(dist)).toMatchObject({
      single: false,
      environments: [{ name: 'dev' }, { name: 'uat' }, { name: 'unreadable' }],
      others: ['file', 'plans'].map((name) => join(dist, name)),
    });
  });

  test('takes one environment by the name in its facts, else by that of its folder', () => {
    expect(findEnvironments(join(dist, 'uat'))).toMatchObject({ single: true, environments: [{ name: 'elsewhere' }] });
    expect(findEnvironments(join(dist, 'unreadable', 'x'))).toMatchObject({
      single: true,
      environments: [{ name: 'x' }],
    });
  });

  test('refuses what holds none', () => {
    scratch.write('empty/inner/nothing.txt', '');
    const messages = ['nowhere', 'file', 'empty'].map((name) => findEnvironments(join(dist, name)));

    expect(messages).toMatchObject([
      { problems: [{ message: 'does not exist' }] },
      { problems: [{ message: 'is no folder' }] },
      { problems: [{ message: 'holds no environment: neither it nor a folder in it has a facts.json' }] },
    ]);
  });
});

describe('the place of a file', () => {
  test.each([
    ['prod/50-services/payments.k8s.yaml', { cluster: 'prod', layer: '50-services', owner: 'payments' }],
    ['prod/terraform/cdk.tf.json', { cluster: 'prod', layer: 'terraform', owner: 'terraform' }],
    ['prod/50-services/.k8s.yaml', undefined],
    ['prod/50-services/payments.yaml', undefined],
    ['prod/payments.k8s.yaml', undefined],
    ['prod/a/b/payments.k8s.yaml', undefined],
    ['facts.json', undefined],
  ])('of %s', (file, place) => {
    expect(placeOf(file)).toEqual(place);
  });
});
