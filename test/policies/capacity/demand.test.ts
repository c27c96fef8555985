import { demandOf } from '../../../policies/capacity/demand';
import { ClusterView } from '../../../policies/cluster-view';
import { example, exampleCluster, exampleFacts, exampleNamespace } from '../../../policies/examples/objects';
import type { EndpointFact } from '../../../policies/facts';
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

function demand(objects: readonly KubernetesObject[]): Record<string, string> {
  const view = new ClusterView(
    cluster,
    objects.map((object) => ({ file: 'x', object })),
  );
  return Object.fromEntries([...demandOf('pay', view, exampleFacts).atOnce].map(([name, value]) => [name, `${value}`]));
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

// Over two centres that run services: old and new pods, surge, and a lost centre's share.
test.each<[string, string, Fields, number]>([
  ['a Deployment with a quarter more', 'Deployment', { replicas: 4 }, 4 + 4 + 1 + 2],
  [
    'a Deployment with its own surge',
    'Deployment',
    { replicas: 4, strategy: { rollingUpdate: { maxSurge: 0 } } },
    4 + 4 + 0 + 2,
  ],
  ['a Deployment that stops first', 'Deployment', { replicas: 3, strategy: { type: 'Recreate' } }, 3 + 3 + 0 + 2],
  ['a Deployment with one replica by default', 'Deployment', {}, 1 + 1 + 1 + 1],
  ['a StatefulSet, whose pods wait for the end of the old ones', 'StatefulSet', { replicas: 3 }, 3 + 2],
  // five nodes of pools and a member of the control plane in each of the three centres
  ['a DaemonSet on every node', 'DaemonSet', {}, 5 + 3],
  ['a DaemonSet with surge', 'DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: '20%' } } }, 5 + 3 + 2],
  ['a Job', 'Job', { parallelism: 3 }, 3 + 3 + 2],
  ['a CronJob whose runs may overlap', 'CronJob', { job: { parallelism: 2 } }, 4 + 4 + 2],
  ['a CronJob whose runs may not', 'CronJob', { concurrencyPolicy: 'Forbid' }, 1 + 1 + 1],
  [
    'a Rollout that shifts traffic',
    'Rollout',
    { replicas: 4, strategy: { canary: { trafficRouting: {} } } },
    4 + 4 + 4 + 2,
  ],
  ['a Rollout of two colours', 'Rollout', { replicas: 4, strategy: { blueGreen: {} } }, 4 + 4 + 4 + 2],
  ['a Rollout by steps', 'Rollout', { replicas: 4, strategy: { canary: { maxSurge: 2 } } }, 4 + 4 + 2 + 2],
])('%s counts its pods', (_case, kind, spec, pods) => {
  expect(demand([workload(kind, spec)]).pods).toBe(`${pods}`);
});

test('a Rollout that borrows its template counts once, with the containers of the Deployment', () => {
  const deployment = workload('Deployment', { replicas: 0 }, { containers: [container('300m')] });
  const rollout = example('argoproj.io/v1alpha1', 'Rollout', 'roll', {
    spec: { replicas: 2, workloadRef: { kind: 'Deployment', name: 'pay' }, strategy: { canary: { maxSurge: 0 } } },
  });

  expect(demand([deployment, rollout])).toMatchObject({ pods: '5', 'requests.cpu': '1500m' });
});

describe('one pod', () => {
  const single = { replicas: 1, strategy: { rollingUpdate: { maxSurge: 0 } } };
  const cpu = (
    pod: Fields,
    annotations: Fields = {},
    namespace = exampleNamespace({
      'terrace.internal/area': 'platform',
      'istio.io/rev': '',
      'istio-injection': 'disabled',
    }),
  ) => parseQuantity(demand([namespace, workload('Deployment', single, pod, annotations)])['requests.cpu'] ?? '');
  /** Three pods: one, its successor, and its replacement after the loss of a centre. */
  const thrice = (text: string) => parseQuantity(text).times(3n);
  const equal = (a: Quantity, b: Quantity) => expect(`${a}`).toBe(`${b}`);

  test('asks for all its containers', () => {
    equal(cpu({ containers: [container('100m'), container('50m')] }), thrice('150m'));
  });

  test('asks for what its largest init container needs, if that is more', () => {
    equal(cpu({ initContainers: [container('500m'), container('300m')] }), thrice('500m'));
    equal(cpu({ initContainers: [container('50m')] }), thrice('100m'));
  });

  test('keeps its sidecars beside both', () => {
    const sidecar = container('200m', { restartPolicy: 'Always' });

    equal(cpu({ initContainers: [sidecar] }), thrice('300m'));
    equal(cpu({ initContainers: [sidecar, container('500m')] }), thrice('700m'));
    equal(cpu({ initContainers: [container('500m'), sidecar] }), thrice('500m'));
  });

  test('asks for its overhead', () => {
    equal(cpu({ overhead: { cpu: '10m' } }), thrice('110m'));
  });

  test('gets the proxy of the mesh, or what its annotations say instead', () => {
    const enrolled = exampleNamespace();

    equal(cpu({}, {}, enrolled), thrice('200m'));
    equal(cpu({}, { 'sidecar.istio.io/proxyCPU': '300m' }, enrolled), thrice('400m'));
    equal(cpu({}, { 'sidecar.istio.io/inject': 'false' }, enrolled), thrice('100m'));
  });

  test('requests its limit where it requests nothing, else the default of its namespace', () => {
    const limited = { containers: [{ name: 'c', resources: { limits: { cpu: '1' } } }] };
    const silent = { containers: [{ name: 'c' }] };
    const defaults = example('v1', 'LimitRange', 'limits', {
      spec: { limits: [{ type: 'Container', defaultRequest: { cpu: '20m' } }] },
    });

    equal(cpu(limited), thrice('1'));
    expect(demand([workload('Deployment', single, silent)])['requests.cpu']).toBe('unset');
    expect(demand([workload('Deployment', single, silent), defaults])['requests.cpu']).toBe('60m');
  });

  test.each([
    [{ max: { cpu: '1' } }, { 'limits.cpu': '3', 'requests.cpu': '3' }],
    [
      { max: { cpu: '1' }, min: { cpu: '10m' }, default: { cpu: '50m' } },
      { 'limits.cpu': '150m', 'requests.cpu': '150m' },
    ],
    [
      { max: { cpu: '1' }, defaultRequest: { cpu: '20m' } },
      { 'limits.cpu': '3', 'requests.cpu': '60m' },
    ],
    [{ min: { cpu: '10m' } }, { 'limits.cpu': 'unset', 'requests.cpu': '30m' }],
  ])('has by default what bounds are when no default says more: %j', (bounds, asked) => {
    const limits = example('v1', 'LimitRange', 'limits', { spec: { limits: [{ type: 'Container', ...bounds }] } });

    expect(demand([workload('Deployment', single, { containers: [{ name: 'c' }] }), limits])).toMatchObject(asked);
  });

  test('asks for whatever a container names, and counts none of it for others', () => {
    const claims = { requests: { 'ephemeral-storage': '1' }, limits: { 'example.com/gpu': '2' } };
    const containers = [container('100m'), { ...container('100m'), name: 'd', resources: claims }];

    expect(demand([workload('Deployment', single, { containers })])).toMatchObject({
      'requests.ephemeral-storage': '3',
      'requests.example.com/gpu': '6',
    });
  });
});

test.each([
  ['injected into its own container', {}, { 'inject.istio.io/templates': 'gateway' }],
  ['one by its arguments', { containers: [container('100m', { args: ['proxy', 'router'] })] }, {}],
])('a gateway, %s, gets no proxy beside it', (_how, pod, annotations) => {
  const gateway = workload('Deployment', { replicas: 1 }, pod, annotations);

  expect(demand([exampleNamespace(), gateway])).toMatchObject({ pods: '4', 'requests.cpu': '400m' });
});

describe('pods that no manifest holds', () => {
  const endpoint = { name: 'operator', namespace: 'pay', labels: {}, ports: [], mesh: false };
  const requests = { cpu: '200m', memory: '1Mi' };
  const packaged = (facts: Partial<EndpointFact>) => {
    const view = new ClusterView({ ...cluster, endpoints: [{ ...endpoint, ...facts }] }, []);
    const { atOnce, running } = demandOf('pay', view, exampleFacts);
    return [running.get('pods'), atOnce.get('pods'), atOnce.get('requests.cpu')].map((value) => `${value}`);
  };

  test('count like those of manifests, with the surge that is declared', () => {
    expect(packaged({ workload: { kind: 'Deployment', replicas: 2, surge: 1, requests } })).toEqual([
      '2',
      `${2 + 2 + 1 + 1}`,
      '1200m',
    ]);
  });

  test('are one on every node where they are agents', () => {
    expect(packaged({ workload: { kind: 'DaemonSet', requests } })).toEqual(['8', '8', '1600m']);
  });

  test('are not counted where nobody says how many they are', () => {
    expect(packaged({})).toEqual(['undefined', 'undefined', 'undefined']);
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
