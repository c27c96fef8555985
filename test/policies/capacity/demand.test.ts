import { demandOf, type LimitDefaults } from '../../../policies/capacity/demand';
import { ClusterView } from '../../../policies/cluster-view';
import { example, exampleCluster, exampleFacts, exampleNamespace } from '../../../policies/examples/objects';
import type { KubernetesObject } from '../../../policies/objects';
import { parseQuantity, type Quantity } from '../../../policies/quantity';

type Fields = Readonly<Record<string, unknown>>;

const pool = { centre: 'a', allocatable: { cpu: '1', memory: '1Gi', pods: 9 }, labels: {}, taints: [] };
const cluster = {
  ...exampleCluster,
  nodePools: [
    { ...pool, name: 'a', count: 3 },
    { ...pool, name: 'b', count: 2 },
  ],
};
const nothing: LimitDefaults = { requests: {}, limits: {} };

function demand(objects: readonly KubernetesObject[], defaults = nothing): Record<string, string> {
  const view = new ClusterView(
    cluster,
    objects.map((object) => ({ file: 'x', object })),
  );
  return Object.fromEntries(
    [...demandOf('pay', view, exampleFacts, defaults)].map(([name, value]) => [name, `${value}`]),
  );
}

function container(cpu: string, more: Fields = {}): Fields {
  return { name: 'c', resources: { requests: { cpu, memory: '1Mi' }, limits: { memory: '1Mi', cpu } }, ...more };
}

function workload(kind: string, spec: Fields, pod: Fields = {}, annotations: Fields = {}): KubernetesObject {
  const apiVersion = { Rollout: 'argoproj.io/v1alpha1', Job: 'batch/v1', CronJob: 'batch/v1' }[kind] ?? 'apps/v1';
  const template = { metadata: { annotations }, spec: { containers: [container('100m')], ...pod } };
  const inner = kind === 'CronJob' ? { jobTemplate: { spec: { ...(spec.job as Fields), template } } } : { template };
  return example(apiVersion, kind, 'pay', { spec: { ...spec, ...inner } });
}

// over two centres that run services
test.each<[string, string, Fields, number]>([
  ['a Deployment with a quarter more', 'Deployment', { replicas: 4 }, 4 + 1 + 2],
  [
    'a Deployment with its own surge',
    'Deployment',
    { replicas: 4, strategy: { rollingUpdate: { maxSurge: 0 } } },
    4 + 0 + 2,
  ],
  ['a Deployment that stops first', 'Deployment', { replicas: 3, strategy: { type: 'Recreate' } }, 3 + 0 + 2],
  ['a StatefulSet without surge', 'StatefulSet', { replicas: 3 }, 3 + 0 + 2],
  ['a Deployment with one replica by default', 'Deployment', {}, 1 + 1 + 1],
  ['a DaemonSet on every node', 'DaemonSet', {}, 5 + 0 + 3],
  ['a DaemonSet with surge', 'DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: '20%' } } }, 5 + 1 + 3],
  ['a Job', 'Job', { parallelism: 3 }, 3 + 0 + 2],
  ['a CronJob whose runs may overlap', 'CronJob', { job: { parallelism: 2 } }, 4 + 0 + 2],
  ['a CronJob whose runs may not', 'CronJob', { concurrencyPolicy: 'Forbid' }, 1 + 0 + 1],
  [
    'a Rollout that shifts traffic',
    'Rollout',
    { replicas: 4, strategy: { canary: { trafficRouting: {} } } },
    4 + 4 + 2,
  ],
  ['a Rollout of two colours', 'Rollout', { replicas: 4, strategy: { blueGreen: {} } }, 4 + 4 + 2],
  ['a Rollout by steps', 'Rollout', { replicas: 4, strategy: { canary: { maxSurge: 2 } } }, 4 + 2 + 2],
])('%s counts its pods', (_case, kind, spec, pods) => {
  expect(demand([workload(kind, spec)]).pods).toBe(`${pods}`);
});

test('a Rollout that borrows its template counts once, with the containers of the Deployment', () => {
  const deployment = workload('Deployment', { replicas: 0 }, { containers: [container('300m')] });
  const rollout = example('argoproj.io/v1alpha1', 'Rollout', 'roll', {
    spec: { replicas: 2, workloadRef: { kind: 'Deployment', name: 'pay' }, strategy: { canary: { maxSurge: 0 } } },
  });

  expect(demand([deployment, rollout])).toMatchObject({ pods: '3', 'requests.cpu': '900m' });
});

describe('one pod', () => {
  const single = { replicas: 1, strategy: { rollingUpdate: { maxSurge: 0 } } };
  const cpu = (
    pod: Fields,
    annotations: Fields = {},
    namespace = exampleNamespace({ 'istio.io/rev': '', 'istio-injection': 'disabled' }),
  ) => parseQuantity(demand([namespace, workload('Deployment', single, pod, annotations)])['requests.cpu'] ?? '');
  /** Two pods: one, and its replacement after the loss of a centre. */
  const twice = (text: string) => parseQuantity(text).times(2n);
  const equal = (a: Quantity, b: Quantity) => expect(`${a}`).toBe(`${b}`);

  test('asks for all its containers', () => {
    equal(cpu({ containers: [container('100m'), container('50m')] }), twice('150m'));
  });

  test('asks for what its largest init container needs, if that is more', () => {
    equal(cpu({ initContainers: [container('500m'), container('300m')] }), twice('500m'));
    equal(cpu({ initContainers: [container('50m')] }), twice('100m'));
  });

  test('keeps its sidecars beside both', () => {
    const sidecar = container('200m', { restartPolicy: 'Always' });

    equal(cpu({ initContainers: [sidecar] }), twice('300m'));
    equal(cpu({ initContainers: [sidecar, container('500m')] }), twice('700m'));
    equal(cpu({ initContainers: [container('500m'), sidecar] }), twice('500m'));
  });

  test('asks for its overhead', () => {
    equal(cpu({ overhead: { cpu: '10m' } }), twice('110m'));
  });

  test('gets the proxy of the mesh, or what its annotations say instead', () => {
    const enrolled = exampleNamespace();

    equal(cpu({}, {}, enrolled), twice('200m'));
    equal(cpu({}, { 'sidecar.istio.io/proxyCPU': '300m' }, enrolled), twice('400m'));
    equal(cpu({}, { 'sidecar.istio.io/inject': 'false' }, enrolled), twice('100m'));
  });

  test('requests its limit where it requests nothing, else the default of its namespace', () => {
    const limited = { containers: [{ name: 'c', resources: { limits: { cpu: '1' } } }] };
    const silent = { containers: [{ name: 'c' }] };
    const defaults = { requests: { cpu: '20m' }, limits: {} };

    equal(cpu(limited), twice('1'));
    expect(demand([workload('Deployment', single, silent)])['requests.cpu']).toBe('unset');
    expect(demand([workload('Deployment', single, silent)], defaults)['requests.cpu']).toBe('40m');
  });
});

test('namespaces are counted apart', () => {
  const other = { ...workload('Deployment', { replicas: 9 }), metadata: { name: 'x', namespace: 'other' } };

  expect(demand([other]).pods).toBeUndefined();
});

describe('a quantity', () => {
  test.each([
    ['1Gi', '1073741824'],
    ['100m', '100m'],
    ['1500m', '1500m'],
    ['2000m', '2'],
    ['1.5', '1500m'],
    ['1e3', '1000'],
    ['1E', '1000000000000000000'],
    ['1u', '1m'],
    ['-1500m', '-1500m'],
    [3, '3'],
  ])('%s is %s', (text, shown) => {
    expect(`${parseQuantity(text)}`).toBe(shown);
  });

  test.each(['', '1 Gi', 'Gi', '1Kb', '1e', '.'])("'%s' is none", (text) => {
    expect(() => parseQuantity(text)).toThrow('is not a quantity');
  });
});
