import { itemsOf } from '../../../policies/diff/items';
import type { ReadingProblem } from '../../../policies/reading';
import { changeOf, changesBetween, clusterOf, type Files, object } from './clusters';

const service = (fields: object = {}) => object('v1', 'Service', 'pay', fields);

/** Changes as texts: what, which, where. */
function texts(old: Files, next: Files, terraform: readonly [object?, object?] = []): string[] {
  const changes = changesBetween(clusterOf(old, terraform[0]), clusterOf(next, terraform[1]));
  return changes.map(({ change, subject, place, movedFrom }) => {
    const name = subject.type === 'object' ? `${subject.kind} ${subject.name}` : subject.address;
    const from = movedFrom ? ` from ${movedFrom.address ?? `${movedFrom.layer}/${movedFrom.owner}`}` : '';
    return `${change} ${name} in ${place.address ?? `${place.layer}/${place.owner}`}${from}`;
  });
}

describe('the objects of a cluster', () => {
  test('are added, removed and changed, by owner and name', () => {
    const old = { '50-services/b': [object('v1', 'ConfigMap', 'gone'), service({ spec: { a: 1 } })] };
    const next = {
      '50-services/a': [object('v1', 'ConfigMap', 'new')],
      '50-services/b': [service({ spec: { a: 2 } })],
    };

    expect(texts(old, next)).toEqual([
      'added ConfigMap new in 50-services/a',
      'removed ConfigMap gone in 50-services/b',
      'changed Service pay in 50-services/b',
    ]);
  });

  test('are the same in another order of documents', () => {
    const [a, b] = [object('v1', 'ConfigMap', 'a'), object('v1', 'ConfigMap', 'b')];

    expect(texts({ '50-services/a': [a, b] }, { '50-services/a': [b, a] })).toEqual([]);
  });

  test('move between files, owners and layers, changed or not', () => {
    expect(texts({ '30-mesh/platform': [service()] }, { '50-services/payments': [service()] })).toEqual([
      'moved Service pay in 50-services/payments from 30-mesh/platform',
    ]);
    expect(texts({ '30-mesh/platform': [service()] }, { '30-mesh/payments': [service({ spec: {} })] })).toEqual([
      'changed Service pay in 30-mesh/payments from 30-mesh/platform',
    ]);
  });

  test('are the same thing in another version of their API, and another in another group', () => {
    const policy = (apiVersion: string) => ({ '30-mesh/a': [object(apiVersion, 'Gateway', 'in')] });

    expect(changeOf(object('a.io/v1beta1', 'X', 'x'), object('a.io/v1', 'X', 'x'))).toMatchObject({
      change: 'changed',
      subject: { apiVersion: 'a.io/v1' },
      fields: [{ path: 'apiVersion', change: 'changed', old: 'a.io/v1beta1', new: 'a.io/v1' }],
    });
    expect(texts(policy('networking.istio.io/v1'), policy('gateway.networking.k8s.io/v1'))).toEqual([
      'added Gateway in in 30-mesh/a',
      'removed Gateway in in 30-mesh/a',
    ]);
  });

  test('tell nothing of what a Secret holds', () => {
    const secret = (fields: object) => object('v1', 'Secret', 'key', fields);
    const change = changeOf(
      secret({ data: { a: 'b2xk', gone: 'b2xk' }, type: 'Opaque' }),
      secret({ data: { a: 'bmV3' }, type: 'kubernetes.io/tls' }),
    );

    expect(change?.fields).toEqual([
      { path: 'data.a', change: 'changed', old: '(hidden)', new: '(hidden)' },
      { path: 'data.gone', change: 'removed', old: '(hidden)' },
      { path: 'type', change: 'changed', old: 'Opaque', new: 'kubernetes.io/tls' },
    ]);
  });

  test('that cannot be named, or stand there twice, are problems', () => {
    const problems: ReadingProblem[] = [];
    const files = { '50-services/a': [service(), { kind: 'Service' }], '50-services/b': [service()] };
    itemsOf(clusterOf(files), 'dist/dev', problems);

    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'dist/dev/one/50-services/a.k8s.yaml: holds an object without apiVersion, kind or metadata.name',
      'dist/dev/one/50-services/b.k8s.yaml: Service pay/pay stands in one/50-services/a.k8s.yaml already',
    ]);
  });
});

describe('the configuration of Terraform', () => {
  const namespace = (id: string, block: object = {}) => ({
    kubernetes_namespace_v1: { [id]: { metadata: { name: 'kafka' }, ...block } },
  });
  const changes = (old: object, next: object) => changesBetween(clusterOf({}, old), clusterOf({}, next));

  test('is compared as objects where it makes objects', () => {
    const quota = (cpu: string) => ({
      resource: { kubernetes_resource_quota_v1: { q: { metadata: { name: 'q' }, spec: { hard: { cpu } } } } },
    });

    expect(changes(quota('1'), quota('2'))).toMatchObject([
      {
        change: 'changed',
        subject: { type: 'object', kind: 'ResourceQuota', name: 'q' },
        place: { owner: 'terraform', layer: 'terraform', address: 'kubernetes_resource_quota_v1.q' },
        fields: [{ path: 'spec.hard.cpu', old: '1', new: '2' }],
      },
    ]);
  });

  test('keeps what a resource says to Terraform alone', () => {
    const old = { resource: namespace('kafka', { lifecycle: { prevent_destroy: true } }) };

    expect(changes(old, { resource: namespace('kafka') })).toMatchObject([
      { fields: [{ path: 'terraform', change: 'removed', old: { lifecycle: { prevent_destroy: true } } }] },
    ]);
  });

  test('has releases by address, the values of their charts as fields', () => {
    const release = (replicas: number, version: string) => ({
      resource: {
        helm_release: { istiod: { name: 'istiod', version, values: [JSON.stringify({ pilot: { replicas } }), '- x'] } },
      },
    });

    expect(changes(release(2, '1'), release(3, '2'))).toMatchObject([
      {
        subject: { type: 'terraform', address: 'helm_release.istiod' },
        fields: [
          { path: 'values[0].pilot.replicas', old: 2, new: 3 },
          { path: 'version', old: '1', new: '2' },
        ],
      },
    ]);
  });

  test('hides what a release sets in secret', () => {
    const release = (value: string) => ({
      resource: { helm_release: { x: { set_sensitive: [{ name: 'key', value }] } } },
    });

    expect(changes(release('old'), release('new'))[0]?.fields).toEqual([
      { path: 'set_sensitive[key].value', change: 'changed', old: '(hidden)', new: '(hidden)' },
    ]);
  });

  test('has settings and unknown resources by address', () => {
    const old = {
      terraform: { required_version: '1' },
      provider: { helm: [{ a: 1 }] },
      resource: { kubernetes_job_v1: { x: { a: 1 } }, null_resource: { y: {} } },
    };
    const next = {
      terraform: { required_version: '2' },
      provider: { helm: [{ a: 2 }] },
      resource: { kubernetes_job_v1: { x: { a: 2 } } },
      locals: 1,
    };

    expect(
      changes(old, next).map(({ change, subject }) => `${change} ${'address' in subject && subject.address}`),
    ).toEqual([
      'changed kubernetes_job_v1.x',
      'added locals',
      'removed null_resource.y',
      'changed provider.helm',
      'changed terraform.required_version',
    ]);
  });

  test('pairs addresses and objects beside resources that cannot be read', () => {
    const resources = (name: string) => ({
      resource: {
        kubernetes_job_v1: { first: {} },
        kubernetes_namespace_v1: {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of Terraform
          unread: { metadata: { name: '${var.name}' } },
          read: { metadata: { name } },
        },
      },
    });

    expect(changes(resources('a'), resources('b'))).toMatchObject([
      { change: 'removed', subject: { name: 'a' }, place: { address: 'kubernetes_namespace_v1.read' } },
      { change: 'added', subject: { name: 'b' }, place: { address: 'kubernetes_namespace_v1.read' } },
    ]);
  });

  test('knows an object of another address, or of a manifest, again', () => {
    const manifest = { '00-namespaces/platform': [object('v1', 'Namespace', 'kafka', {}, '')] };

    expect(texts({}, {}, [{ resource: namespace('a') }, { resource: namespace('b') }])).toEqual([
      'moved Namespace kafka in kubernetes_namespace_v1.b from kubernetes_namespace_v1.a',
    ]);
    expect(texts({}, manifest, [{ resource: namespace('a') }, {}])).toEqual([
      'moved Namespace kafka in 00-namespaces/platform from kubernetes_namespace_v1.a',
    ]);
    expect(texts(manifest, {}, [{}, { resource: namespace('a') }])).toEqual([
      'moved Namespace kafka in kubernetes_namespace_v1.a from 00-namespaces/platform',
    ]);
  });
});
