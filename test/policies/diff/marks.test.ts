import type { JsonMap } from '../../../policies/diff/fields/values';
import { dataKinds } from '../../../policies/diff/marks/data-kinds';
import { growingFields } from '../../../policies/diff/marks/growing-fields';
import { immutableBuiltIn } from '../../../policies/diff/marks/immutable-built-in';
import { immutableCustom } from '../../../policies/diff/marks/immutable-custom';
import type { ImmutableFields } from '../../../policies/diff/marks/immutable-fields';
import { changeOf, changesBetween, clusterOf, marksOf, object } from './clusters';

/** An object of a kind, whose version does not matter. */
function ofKind({ group, kind }: { readonly group: string; readonly kind: string }, fields: object = {}): object {
  return object(group === '' ? 'v1' : `${group}/v1`, kind, 'it', fields);
}

/** Fields with one value at a path. */
function at(path: string, value: unknown): JsonMap {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as JsonMap;
}

/** Two maps as one. */
function merged(a: JsonMap, b: JsonMap): JsonMap {
  const both = Object.keys(b).map((key) => {
    const [x, y] = [a[key], b[key]];
    const isInner = typeof x === 'object' && x !== null && typeof y === 'object' && y !== null;
    return [key, isInner ? merged(x as JsonMap, y as JsonMap) : y];
  });
  return { ...a, ...Object.fromEntries(both) };
}

/** What an object must be for a rule to hold. */
function premise({ when, kind }: ImmutableFields): JsonMap {
  if (when === undefined) {
    return {};
  }
  const candidates: readonly JsonMap[] = [{ immutable: true }, { spec: { type: 'LoadBalancer' } }, { spec: {} }];
  const found = candidates.find((candidate) => when(candidate));
  if (found === undefined) {
    throw new Error(`no premise for ${kind}`);
  }
  return found;
}

const rules = [...immutableBuiltIn, ...immutableCustom];
const rows = rules.flatMap((rule) =>
  rule.paths.map((path) => ({ rule, kind: rule.kind, path: rule.except ? `${path}.anything` : path })),
);

describe('removals of what holds data', () => {
  test.each(dataKinds)('are marked: $kind of $group', (dataKind) => {
    expect(changeOf(ofKind(dataKind), undefined)).toMatchObject({
      change: 'removed',
      marks: [{ kind: 'data', reason: dataKind.reason }],
    });
    expect(changeOf(undefined, ofKind(dataKind))).toMatchObject({ change: 'added', marks: [] });
  });

  test('are not marked for other kinds, nor for a like name in another group', () => {
    expect(changeOf(ofKind({ group: 'apps', kind: 'Deployment' }), undefined)?.marks).toEqual([]);
    expect(changeOf(ofKind({ group: 'example.com', kind: 'Kafka' }), undefined)?.marks).toEqual([]);
  });

  test('list each kind once, each with a reason', () => {
    const names = dataKinds.map(({ group, kind }) => `${kind}.${group}`);

    expect(names).toEqual([...new Set(names)]);
    expect(dataKinds.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });

  test.each([
    ['kafka.strimzi.io', ['Kafka', 'KafkaNodePool', 'KafkaTopic']],
    ['postgresql.cnpg.io', ['Cluster', 'Database']],
    ['redis.redis.opstreelabs.in', ['RedisReplication']],
    ['objectbucket.io', ['ObjectBucketClaim']],
    ['k8s.keycloak.org', ['Keycloak']],
    ['storage.k8s.io', ['StorageClass']],
    ['', ['Namespace', 'PersistentVolumeClaim']],
  ])('know the stores of %s', (group, kinds) => {
    const known = dataKinds.filter((one) => one.group === group).map(({ kind }) => kind);

    expect(known).toEqual(expect.arrayContaining(kinds));
  });
});

describe('changes of immutable fields', () => {
  test.each(rows)('are marked: $path of $kind', ({ rule, path }) => {
    const old = merged(at(path, 'old'), premise(rule));
    const change = changeOf(ofKind(rule, old), ofKind(rule, merged(old, at(path, 'new'))));
    const [mark] = marksOf(change, 'immutable').filter((found) => found.path === path);

    expect(mark).toMatchObject({ path, source: rule.source });
    expect(mark?.reason).toContain(rule.reason);
    expect(mark?.reason).toContain('the change is refused');
  });

  test.each(rows)('are marked when it comes or goes: $path of $kind', ({ rule, path }) => {
    const [without, having] = [premise(rule), merged(at(path, 'x'), premise(rule))];
    const back = path.endsWith('immutable') ? [] : [changeOf(ofKind(rule, having), ofKind(rule, without))];
    const changes = path.endsWith('immutable')
      ? [changeOf(ofKind(rule, without), ofKind(rule, {}))]
      : [changeOf(ofKind(rule, without), ofKind(rule, having)), ...back];

    for (const change of changes) {
      expect(marksOf(change, 'immutable').map((mark) => mark.path)).toContain(path);
    }
  });

  test.each([
    ['the replicas of a set', 'apps/v1', 'StatefulSet', { spec: { replicas: 1 } }, { spec: { replicas: 2 } }],
    [
      'the labels of an object',
      'apps/v1',
      'Deployment',
      {},
      { metadata: { name: 'it', namespace: 'pay', labels: {} } },
    ],
    [
      'the size of a claim',
      'v1',
      'PersistentVolumeClaim',
      { spec: { resources: { requests: { storage: '1024Mi' } } } },
      { spec: { resources: { requests: { storage: '2Gi' } } } },
    ],
    ['the content of a map that may change', 'v1', 'ConfigMap', { data: { a: '1' } }, { data: { a: '2' } }],
    [
      'the completions of a job with indices',
      'batch/v1',
      'Job',
      { spec: { completionMode: 'Indexed', completions: 1 } },
      { spec: { completionMode: 'Indexed', completions: 2 } },
    ],
    [
      'the address of an external name',
      'v1',
      'Service',
      { spec: { type: 'ExternalName' } },
      { spec: { type: 'ClusterIP', clusterIP: 'None' } },
    ],
    ['the subjects of a binding', 'rbac.authorization.k8s.io/v1', 'RoleBinding', { subjects: [] }, { subjects: [{}] }],
  ])('are not seen in %s', (_, apiVersion, kind, old, next) => {
    const change = changeOf(object(apiVersion, kind, 'it', old), object(apiVersion, kind, 'it', next));

    expect(change?.change).toBe('changed');
    expect(marksOf(change, 'immutable')).toEqual([]);
  });

  test.each(growingFields)('are marked when a size shrinks: $path of $kind', (field) => {
    const sized = (value: unknown) => ofKind(field, at(field.path, value));

    expect(marksOf(changeOf(sized('2Gi'), sized('1024Mi')), 'immutable')).toMatchObject([{ path: field.path }]);
    expect(marksOf(changeOf(sized('2Gi'), sized('3Gi')), 'immutable')).toEqual([]);
    expect(marksOf(changeOf(sized(12), sized(6)), 'immutable')).toMatchObject([{ path: field.path }]);
    expect(marksOf(changeOf(sized('2Gi'), sized('much')), 'immutable')).toEqual([]);
  });

  test('name both namespaces of an object that goes to another one', () => {
    const inNamespace = (namespace: string) => ({ '50-services/a': [object('v1', 'Service', 'pay', {}, namespace)] });
    const changes = changesBetween(clusterOf(inNamespace('old')), clusterOf(inNamespace('new')));

    expect(changes.map(({ change }) => change)).toEqual(['added', 'removed']);
    expect(marksOf(changes[1], 'immutable')).toMatchObject([
      { path: 'metadata.namespace', reason: expect.stringContaining('created in new') },
    ]);
  });

  test('name no namespace when several could be meant', () => {
    const policies = (...namespaces: string[]) => ({
      '10-policies/a': namespaces.map((namespace) => object('v1', 'NetworkPolicy', 'default-deny', {}, namespace)),
    });
    const changes = changesBetween(clusterOf(policies('a')), clusterOf(policies('b', 'c')));

    expect(changes.flatMap(({ marks }) => marks)).toEqual([]);
  });
});

describe('changes by Terraform', () => {
  const changes = (old: object, next: object) => changesBetween(clusterOf({}, old), clusterOf({}, next));
  const one = (type: string, block: object, id = 'it') => ({ resource: { [type]: { [id]: block } } });

  test('of an immutable field destroy the object and create it again', () => {
    const priority = (value: number) => one('kubernetes_priority_class_v1', { metadata: { name: 'tier-0' }, value });
    const [change] = changes(priority(1), priority(2));

    expect(marksOf(change, 'immutable')).toMatchObject([
      { path: 'value', reason: expect.stringContaining('destroys the object and creates it again') },
    ]);
  });

  test('of an address are marked, with the data that goes', () => {
    const namespace = (id: string) => one('kubernetes_namespace_v1', { metadata: { name: 'kafka' } }, id);
    const [change] = changes(namespace('a'), namespace('b'));

    expect(change?.change).toBe('moved');
    expect(marksOf(change, 'immutable')[0]?.reason).toContain("unless a 'moved' block");
    expect(marksOf(change, 'data')).toHaveLength(1);
  });

  test('are marked when an object leaves or enters', () => {
    const manifests = clusterOf({ '00-namespaces/platform': [object('v1', 'Namespace', 'kafka', {}, '')] });
    const terraform = clusterOf({}, one('kubernetes_namespace_v1', { metadata: { name: 'kafka' } }));
    const [leaves] = changesBetween(terraform, manifests);
    const [enters] = changesBetween(manifests, terraform);

    expect(marksOf(leaves, 'immutable')[0]?.reason).toContain('terraform state rm');
    expect(marksOf(leaves, 'data')).toHaveLength(1);
    expect(marksOf(enters, 'immutable')[0]?.reason).toContain('imported');
    expect(marksOf(enters, 'data')).toEqual([]);
  });

  test('of the name of a release, and its removal, are marked', () => {
    const release = (name: string, version: string) => one('helm_release', { name, namespace: 'x', version });

    expect(marksOf(changes(release('a', '1'), release('b', '1'))[0], 'immutable')).toMatchObject([{ path: 'name' }]);
    expect(changes(release('a', '1'), release('a', '2'))[0]?.marks).toEqual([]);
    expect(marksOf(changes(release('a', '1'), {})[0], 'data')).toHaveLength(1);
    expect(changes(one('null_resource', {}), {})[0]?.marks).toEqual([]);
  });

  test('of the backend are marked', () => {
    const backend = (key: string) => ({ terraform: { backend: { s3: { key } }, required_version: key } });
    const marked = changes(backend('a'), backend('b')).filter(({ marks }) => marks.length > 0);

    expect(marked).toMatchObject([{ subject: { address: 'terraform.backend' }, marks: [{ kind: 'immutable' }] }]);
    expect(changes(backend('a'), {}).flatMap(({ marks }) => marks)).toHaveLength(1);
  });
});

describe('changes of quotas', () => {
  test('are marked once where bounds of a quota shrink, or new ones come', () => {
    const quota = (hard: object) => object('v1', 'ResourceQuota', 'it', { spec: { hard } });
    const marksFrom = (old: object, next: object) => changeOf(quota(old), quota(next))?.marks ?? [];
    const marked = [{ kind: 'quota', path: 'spec.hard' }];

    expect(marksFrom({ pods: '9', 'limits.memory': '2Gi' }, { pods: '8', 'limits.memory': '1024Mi' })).toMatchObject(
      marked,
    );
    expect(marksFrom({ pods: 9 }, { pods: 9, services: '1' })).toMatchObject(marked);
    expect(marksFrom({ pods: '9', services: '1' }, { pods: '10' })).toEqual([]);
    expect(marksFrom({ memory: '1Gi', pods: 9 }, { memory: '1024Mi', pods: '9' })).toEqual([]);
  });
});

describe('changes that restart pods', () => {
  const workload = (apiVersion: string, kind: string, spec: object) => object(apiVersion, kind, 'pay', { spec });
  const template = (image: string) => ({ spec: { containers: [{ name: 'pay', image }] } });

  test.each([
    ['apps/v1', 'Deployment'],
    ['apps/v1', 'StatefulSet'],
    ['apps/v1', 'DaemonSet'],
    ['argoproj.io/v1alpha1', 'Rollout'],
  ])('are marked: the template of a %s %s', (apiVersion, kind) => {
    const change = changeOf(
      workload(apiVersion, kind, { template: template('a') }),
      workload(apiVersion, kind, { template: template('b') }),
    );

    expect(change?.marks).toMatchObject([{ kind: 'restart', path: 'spec.template' }]);
  });

  test.each([
    ['more replicas', 'apps/v1', 'Deployment', { replicas: 1 }, { replicas: 2 }],
    ['a cron job', 'batch/v1', 'CronJob', { jobTemplate: 1 }, { jobTemplate: 2 }],
    ['a template of another group', 'example.com/v1', 'Deployment', { template: 1 }, { template: 2 }],
  ])('are not seen in %s', (_, apiVersion, kind, old, next) => {
    expect(changeOf(workload(apiVersion, kind, old), workload(apiVersion, kind, next))).toMatchObject({
      change: 'changed',
      marks: [],
    });
  });
});

describe('quantities', () => {
  const template = (requests: object, sizeLimit: unknown) => ({
    spec: {
      containers: [{ name: 'pay', resources: { requests } }],
      volumes: [{ name: 'tmp', emptyDir: { sizeLimit } }],
    },
  });
  const deployment = (requests: object, sizeLimit: unknown = '1Gi') =>
    object('apps/v1', 'Deployment', 'pay', { spec: { template: template(requests, sizeLimit) } });

  test.each([
    [{ cpu: '250m' }, { cpu: '0.25' }],
    [{ cpu: 1 }, { cpu: '1000m' }],
    [{ memory: '1Gi' }, { memory: '1024Mi' }],
    [{ 'ephemeral-storage': '1e3' }, { 'ephemeral-storage': '1k' }],
  ])('are the same by value: %j and %j', (old, next) => {
    expect(changeOf(deployment(old), deployment(next))).toBeUndefined();
    expect(changeOf(deployment({}, '1Gi'), deployment({}, '1024Mi'))).toBeUndefined();
  });

  test('of another value restart pods, and only they are told', () => {
    const change = changeOf(deployment({ cpu: '250m', memory: '1Gi' }), deployment({ cpu: '0.3', memory: '1024Mi' }));

    expect(change?.fields).toEqual([
      {
        path: 'spec.template.spec.containers[pay].resources.requests.cpu',
        change: 'changed',
        old: '250m',
        new: '0.3',
      },
    ]);
    expect(marksOf(change, 'restart')).toHaveLength(1);
  });

  test('are found in quotas and ranges of limits, and nowhere else', () => {
    const quota = (hard: object) => object('v1', 'ResourceQuota', 'all', { spec: { hard } });
    const range = (max: object) =>
      object('v1', 'LimitRange', 'all', { spec: { limits: [{ type: 'Container', max }] } });
    const settings = (value: string) => object('v1', 'ConfigMap', 'all', { data: { value } });

    expect(changeOf(quota({ 'requests.cpu': '2' }), quota({ 'requests.cpu': '2000m' }))).toBeUndefined();
    expect(changeOf(range({ cpu: '2' }), range({ cpu: '2000m' }))).toBeUndefined();
    expect(changeOf(settings('2'), settings('2000m'))?.fields).toHaveLength(1);
  });
});
