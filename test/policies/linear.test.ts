import { catalogue } from '../../policies/catalogue';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule } from '../../policies/evaluation';
import { exampleCluster, exampleFacts } from '../../policies/examples/objects';
import type { KubernetesObject, PlacedObject } from '../../policies/objects';

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
    evaluateRule(rule, view, facts);
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
