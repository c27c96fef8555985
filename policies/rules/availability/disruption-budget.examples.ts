import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleService, foundDeployment } from '../../examples/objects';

const selector = { matchLabels: { 'app.kubernetes.io/name': 'pay' } };
const budget = (spec: object, name = 'pay') =>
  example('policy/v1', 'PodDisruptionBudget', name, { spec: { unhealthyPodEvictionPolicy: 'AlwaysAllow', ...spec } });
const autoscaler = (minReplicas: number) =>
  example('autoscaling/v2', 'HorizontalPodAutoscaler', 'pay', {
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'pay' }, minReplicas, maxReplicas: 9 },
  });
const replicas = (count: number) => exampleDeployment({ spec: { replicas: count } });
/** A gateway of the mesh, which is no service. */
const door = (count: number) =>
  exampleDeployment({ spec: { replicas: count }, container: { args: ['proxy', 'router'] } });
const facts = { services: [exampleService] };
const tier2 = { services: [{ ...exampleService, tier: 2 as const }] };
const one = budget({ selector, maxUnavailable: 1 });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleDeployment(), one], facts },
    { objects: [replicas(2), budget({ selector, minAvailable: '50%' })], facts },
    { objects: [replicas(0), one], facts: tier2 },
    ...[{}, { maxUnavailable: 0 }, { minAvailable: '100%' }].map((spec) => ({
      objects: [exampleDeployment(), budget({ selector, ...spec })],
      facts,
    })),
    { objects: [replicas(1), one], facts },
    { objects: [], facts: { services: [{ ...exampleService, tier: 3 }] } },
    { objects: [replicas(1)], facts: { services: [{ ...exampleService, tier: 3 }] } },
    { objects: [exampleDeployment(), one] },
    { objects: [], facts: { services: [{ ...exampleService, clusters: [] }] } },
    { objects: [example('batch/v1', 'CronJob', 'pay', { spec: {} })], facts },
  ],
  fail: [
    { objects: [exampleDeployment()], facts, found: [foundDeployment], message: 'no PodDisruptionBudget' },
    { objects: [], facts, found: [{ kind: 'Service', namespace: 'pay', name: 'pay' }], message: 'no workload' },
    {
      objects: [exampleDeployment(), one, budget({ selector: {}, maxUnavailable: 1 }, 'all')],
      facts,
      found: [foundDeployment],
      message: 'PodDisruptionBudget pay/all, PodDisruptionBudget pay/pay',
    },
    {
      objects: [exampleDeployment(), { ...one, metadata: { name: 'pay', namespace: 'other' } }],
      facts,
      found: [foundDeployment],
    },
    ...[{ minAvailable: 4 }, { minAvailable: '76%' }].map((spec) => ({
      objects: [exampleDeployment(), budget({ selector, ...spec })],
      facts,
      found: [foundDeployment],
      message: 'no pod may be evicted',
    })),
    {
      objects: [exampleDeployment(), autoscaler(2), budget({ selector, minAvailable: 2 })],
      facts,
      found: [foundDeployment],
      message: 'no pod may be evicted',
    },
    {
      objects: [replicas(2), budget({ selector, maxUnavailable: '100%' })],
      facts,
      found: [foundDeployment],
      message: 'all pods may be evicted',
    },
    { objects: [exampleDeployment()], found: [foundDeployment], message: 'no PodDisruptionBudget' },
    { objects: [door(1)], found: [foundDeployment], message: 'no PodDisruptionBudget' },
    ...[
      [{ maxUnavailable: 'few' }, 'spec.maxUnavailable: "few"'],
      [{ maxUnavailable: 1, atMost: 1 }, 'spec.atMost'],
    ].map(([spec, message]) => ({
      objects: [exampleDeployment(), budget({ selector, ...(spec as object) })],
      found: [foundDeployment],
      message: message as string,
    })),
  ],
};
