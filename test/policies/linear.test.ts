import { catalogue } from '../../policies/catalogue';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule } from '../../policies/evaluation';
import { example, exampleCluster, exampleFacts, exampleNamespace } from '../../policies/examples/objects';
import type { KubernetesObject, PlacedObject } from '../../policies/objects';
import { routedRequests } from '../../policies/rules/network/routed-requests';

/** Kinds that rules look up for a workload or a namespace. */
const LOOKED_UP = [
  ['autoscaling/v2', 'HorizontalPodAutoscaler', { scaleTargetRef: { kind: 'Deployment', name: 'one' } }],
  ['v1', 'LimitRange', { limits: [] }],
  ['v1', 'ResourceQuota', { hard: { pods: '9', 'requests.cpu': '9', 'requests.memory': '9', 'limits.memory': '9' } }],
  ['policy/v1', 'PodDisruptionBudget', { selector: { matchLabels: { of: 'one' } } }],
  ['networking.istio.io/v1', 'Sidecar', { egress: [] }],
] as const;

/** How often the rules read the metadata of objects of a kind, in a cluster of so many like namespaces. */
function readsOf(kind: string, namespaces: number): number {
  let reads = 0;
  const counted = (object: KubernetesObject): KubernetesObject => ({
    ...object,
    get metadata() {
      reads += 1;
      return object.metadata;
    },
  });
  const objects = Array.from({ length: namespaces }, (_, index) => objectsIn(`n${index}`))
    .flat()
    .map((object): PlacedObject => ({ file: 'x', object: object.kind === kind ? counted(object) : object }));
  const view = new ClusterView(exampleCluster, objects);
  const services = objects
    .filter(({ object }) => object.kind === 'Namespace')
    .map(({ object }) => ({ ...exampleFacts.services[0], namespace: object.metadata.name, name: 'one' }));
  const facts = { ...exampleFacts, services: services as typeof exampleFacts.services };
  for (const rule of catalogue) {
    evaluateRule(rule, view, facts, catalogue);
  }
  return reads;
}

function objectsIn(namespace: string): readonly KubernetesObject[] {
  const containers = [{ name: 'c', resources: { requests: { cpu: '1', memory: '1' }, limits: { memory: '1' } } }];
  const template = { metadata: { labels: { of: 'one' } }, spec: { containers } };
  const metadata = { name: 'one', namespace };
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace, labels: { 'terrace.internal/area': 'team', 'istio-injection': 'enabled' } },
    },
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template } },
    ...LOOKED_UP.map(([apiVersion, kind, spec]) => ({ apiVersion, kind, metadata, spec })),
  ];
}

test.each(LOOKED_UP.map(([, kind]) => kind))('each %s is read as often, however many namespaces there are', (kind) => {
  const [few, many] = [10, 40].map((namespaces) => readsOf(kind, namespaces) / namespaces);

  expect(few).toBeGreaterThan(0);
  expect(many).toBe(few);
});

/** How often NM-13 reads conditions of routes and paths of operations, of a service with so many of either. */
function readsOfRouting(operations: number): { readonly conditions: number; readonly paths: number } {
  const reads = { conditions: 0, paths: 0 };
  const paths = Array.from({ length: operations }, (_, index) => `/v1/of-${10 + index}/{id}`);
  const http = paths.flatMap((path, index) =>
    [{ regex: path.replace('{id}', '[^/]+') }, { exact: `/v1/all-${10 + index}` }].map((uri) => ({
      match: [
        {
          get uri() {
            reads.conditions += 1;
            return uri;
          },
        },
      ],
      route: [{ destination: { host: 'one.pay.svc.cluster.local' } }],
    })),
  );
  const offered = paths.map((path, index) => ({
    name: `Get${index}`,
    method: 'GET',
    idempotent: false,
    get path() {
      reads.paths += 1;
      return path;
    },
  }));
  const routes = example('networking.istio.io/v1', 'VirtualService', 'one', { spec: { hosts: ['one'], http } });
  const services = [{ ...exampleFacts.services[0], namespace: 'pay', name: 'one', operations: offered }];
  const facts = { ...exampleFacts, services: services as typeof exampleFacts.services };
  const view = new ClusterView(exampleCluster, [{ file: 'x', object: routes }]);
  expect(evaluateRule(routedRequests, view, facts, catalogue).findings).toHaveLength(operations);
  return reads;
}

test.each(['conditions', 'paths'] as const)(
  'each of the %s of routing is read as often, however many there are',
  (what) => {
    const [few, many] = [10, 40].map((operations) => readsOfRouting(operations)[what] / operations);

    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
  },
);

/** Kinds that select the pods of a service by a label. */
const SELECTING = [
  ['networking.istio.io/v1', 'Sidecar', (of: string) => ({ workloadSelector: { labels: { of } }, egress: [] })],
  ['security.istio.io/v1', 'AuthorizationPolicy', (of: string) => ({ selector: { matchLabels: { of } }, rules: [] })],
] as const;

/** How often the rules read the specification of objects of a kind, of so many services in one namespace. */
function readsOfSelecting(kind: string, services: number): number {
  let reads = 0;
  const workloads = Array.from({ length: services }, (_, index) => `s${index}`).flatMap((name): KubernetesObject[] => {
    const metadata = { name, namespace: 'pay' };
    const template = { metadata: { labels: { of: name } }, spec: { containers: [{ name: 'c' }] } };
    return [
      { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template } },
      ...SELECTING.map(([apiVersion, each, specOf]) => ({
        apiVersion,
        kind: each,
        metadata,
        get spec() {
          reads += each === kind ? 1 : 0;
          return specOf(name);
        },
      })),
    ];
  });
  const view = new ClusterView(
    exampleCluster,
    [exampleNamespace(), ...workloads].map((object) => ({ file: 'x', object })),
  );
  for (const rule of catalogue) {
    evaluateRule(rule, view, exampleFacts, catalogue);
  }
  return reads;
}

test.each(SELECTING.map(([, kind]) => kind))('each %s is read as often, however many share a namespace', (kind) => {
  const [few, many] = [10, 40].map((services) => readsOfSelecting(kind, services) / services);

  expect(few).toBeGreaterThan(0);
  expect(many).toBe(few);
});
