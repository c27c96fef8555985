import type { ClusterFact, Facts, ServiceFact } from '../facts';
import type { KubernetesObject } from '../objects';

type Fields = Readonly<Record<string, unknown>>;

/** The image that examples run, as the lock of {@link exampleFacts} holds it. */
export const exampleImage = `registry.terrace.internal/pay/pay@sha256:${'a'.repeat(64)}`;

/** An object of any kind in the namespace `pay`. */
export function example(apiVersion: string, kind: string, name: string, fields: Fields = {}): KubernetesObject {
  return { apiVersion, kind, metadata: { name, namespace: 'pay' }, ...fields };
}

/** The namespace `pay` of a team. */
export function exampleNamespace(labels: Readonly<Record<string, string>> = {}): KubernetesObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pay', labels: exampleLabels(labels) } };
}

function exampleLabels(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { 'terrace.internal/area': 'team', 'istio.io/rev': 'stable', ...labels };
}

/** A good Deployment of the service `pay`, changed where an example says so. */
export function exampleDeployment(
  changes: { readonly container?: Fields; readonly pod?: Fields; readonly spec?: Fields; readonly name?: string } = {},
): KubernetesObject {
  const { container = {}, pod = {}, spec = {}, name = 'pay' } = changes;
  return example('apps/v1', 'Deployment', name, {
    spec: {
      replicas: 4,
      selector: { matchLabels: { 'app.kubernetes.io/name': name } },
      ...spec,
      template: {
        metadata: { labels: { 'app.kubernetes.io/name': name } },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          ...pod,
          containers: [
            {
              name: 'app',
              image: exampleImage,
              ports: [{ containerPort: 8080 }],
              resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '128Mi' } },
              ...container,
            },
          ],
        },
      },
    },
  });
}

/** A cluster over two centres and a witness. */
export const exampleCluster: ClusterFact = {
  name: 'example',
  role: 'primary',
  city: 'city',
  mesh: true,
  kubernetesVersion: '1.36',
  centres: [
    { name: 'a', votes: 1, witness: false },
    { name: 'b', votes: 1, witness: false },
    { name: 'w', votes: 1, witness: true },
  ],
  podCidr: '10.0.0.0/16',
  serviceCidr: '10.1.0.0/16',
  nodeCidr: '10.2.0.0/16',
  apiServerCidr: '10.3.0.0/28',
  nodePools: [],
  endpoints: [],
  addresses: [],
  flows: [],
};

/** What examples declare where they say nothing else. */
export const exampleFacts: Facts = {
  schemaVersion: 1,
  environment: 'example',
  stage: 'prod',
  asOf: '2026-11-23',
  domain: 'example.internal',
  trustDomain: 'example.terrace.internal',
  cities: [{ name: 'city', centres: ['a', 'b', 'w'] }],
  clusters: [exampleCluster],
  services: [],
  targetsByTier: {},
  proxy: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
  images: [
    {
      image: 'registry.terrace.internal/pay/pay',
      tag: '1.0.0',
      digest: `sha256:${'a'.repeat(64)}`,
      origin: 'example',
    },
  ],
  stores: [],
  topics: [],
  edges: [],
  exemptions: [],
  waivers: [],
};

/** Facts with a cluster that differs from {@link exampleCluster}. */
export function withCluster(changes: Partial<ClusterFact>): Partial<Facts> {
  return { clusters: [{ ...exampleCluster, ...changes }] };
}

/** Where the Deployment `pay` is expected among the findings. */
export const foundDeployment = { kind: 'Deployment', namespace: 'pay', name: 'pay' };

/** The service that {@link exampleDeployment} runs. */
export const exampleService: ServiceFact = {
  name: 'pay',
  namespace: 'pay',
  tier: 0,
  dataClass: 4,
  team: 'payments',
  exposure: 'internal',
  clusters: ['example'],
};
