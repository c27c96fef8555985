import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleService, foundDeployment, withCluster } from '../../examples/objects';
import type { NodePoolFact } from '../../facts';

const pool = (centre: string, changes: Partial<NodePoolFact> = {}): NodePoolFact => ({
  name: centre,
  centre,
  count: 2,
  allocatable: { cpu: '8', memory: '32Gi', pods: 60 },
  labels: { 'topology.kubernetes.io/zone': centre },
  taints: [],
  ...changes,
});
const facts = withCluster({ nodePools: [pool('a'), pool('b')] });
const account = example('v1', 'ServiceAccount', 'pay');
const spread = {
  maxSkew: 1,
  topologyKey: 'topology.kubernetes.io/zone',
  whenUnsatisfiable: 'DoNotSchedule',
  nodeTaintsPolicy: 'Honor',
  labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'pay' } },
};
const calm = { terminationGracePeriodSeconds: 45, topologySpreadConstraints: [spread] };
const lifecycle = { preStop: { sleep: { seconds: 10 } } };

/** The Deployment `pay` with what its pods need, changed. */
const cluster = (changes: Parameters<typeof exampleDeployment>[0] = {}) => [
  account,
  exampleDeployment({
    ...changes,
    pod: { ...calm, ...changes.pod },
    container: { lifecycle, ...changes.container },
  }),
];
const asking = (probe: object) => cluster({ container: { readinessProbe: { httpGet: { port: 8080 }, ...probe } } });
const inPod = (pod: Readonly<Record<string, unknown>>) => cluster({ pod });
const found = [foundDeployment];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: cluster(), facts },
    { objects: asking({ httpGet: { port: 8080, scheme: 'HTTP' } }), facts },
    { objects: asking({ httpGet: { port: 8081 } }), facts: { ...facts, healthPort: 8081, services: [exampleService] } },
    {
      objects: [...cluster({ spec: { replicas: 0 } })].map((object) =>
        object.kind === 'Deployment'
          ? {
              ...object,
              metadata: { ...object.metadata, annotations: { 'terrace.internal/promoted-max-replicas': '4' } },
            }
          : object,
      ),
      facts: withCluster({ role: 'recovery', nodePools: [pool('a'), pool('b')] }),
    },
    {
      objects: [
        ...inPod({
          volumes: [{ name: 'tls', secret: { secretName: 'pay-tls', items: [{ key: 'tls.crt', path: 'c' }] } }],
        }),
        example('cert-manager.io/v1', 'Certificate', 'pay', { spec: { secretName: 'pay-tls' } }),
      ],
      facts,
    },
    { objects: inPod({ volumes: [{ name: 'ca', configMap: { name: 'istio-ca-root-cert' } }] }), facts },
    {
      objects: cluster({
        container: { env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'gone', key: 'a', optional: true } } }] },
      }),
      facts,
    },
    { objects: cluster({ spec: { replicas: 1, strategy: { type: 'Recreate' } } }), facts },
  ],
  fail: [
    { objects: cluster(), facts: withCluster({ nodePools: [] }), found, message: 'no node pool' },
    { objects: asking({ httpGet: { port: 8081 } }), facts: { ...facts, healthPort: 8081 }, found, message: "'8081'" },
    { objects: asking({ httpGet: undefined, grpc: { port: 1 } }), facts, found, message: "asks port '1'" },

    { objects: cluster().slice(1), facts, found, message: "the ServiceAccount 'pay', which nothing" },
    {
      objects: inPod({ schedulingGates: [{ name: 'g' }] }),
      facts,
      found,
      message: 'spec.template.spec.schedulingGates',
    },
    { objects: cluster({ spec: { replicas: 0 } }), facts, found, message: 'it makes 0 pods' },
    { objects: inPod({ terminationGracePeriodSeconds: 39 }), facts, found, message: 'killed after 39 s' },
    { objects: cluster({ spec: { strategy: { type: 'Recreate' } } }), facts, found, message: 'takes 4 of 4 pods' },
    {
      objects: [example('apps/v1', 'ReplicaSet', 'pay', { spec: { replicas: 0 } })],
      facts,
      found: [{ kind: 'ReplicaSet', namespace: 'pay', name: 'pay' }],
      message: 'it makes 0 pods',
    },
    {
      objects: [example('batch/v1', 'CronJob', 'close', { spec: { suspend: true } })],
      facts,
      found: [{ kind: 'CronJob', namespace: 'pay', name: 'close' }],
      message: 'spec.suspend: true',
    },
  ],
};
