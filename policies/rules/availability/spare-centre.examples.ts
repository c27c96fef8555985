import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, withCluster } from '../../examples/objects';
import type { EndpointFact, NodePoolFact } from '../../facts';

const allocatable = { cpu: '1', memory: '1Gi', pods: 9 };
const pool = (centre: string, changes: Partial<NodePoolFact> = {}): NodePoolFact => ({
  name: centre,
  centre,
  count: 1,
  allocatable,
  labels: {},
  taints: [],
  ...changes,
});
const quorum = pool('w', { count: 9, taints: [{ key: 'witness', effect: 'NoSchedule' }] });
const over = (a: NodePoolFact, b: NodePoolFact) => withCluster({ nodePools: [a, b, quorum] });

/** Four pods that ask for a quarter of a node each. */
const four = exampleDeployment({
  container: { resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { memory: '256Mi' } } },
});
const autoscaler = example('autoscaling/v2', 'HorizontalPodAutoscaler', 'pay', {
  spec: { scaleTargetRef: { kind: 'Deployment', name: 'pay' }, minReplicas: 4, maxReplicas: 5 },
});
const agents = example('apps/v1', 'DaemonSet', 'agent', {
  spec: { template: { spec: { containers: [{ name: 'agent', resources: { requests: { cpu: '10m' } } }] } } },
});
const operator = (replicas: number): EndpointFact => ({
  name: 'operator',
  namespace: 'operators',
  labels: {},
  ports: [],
  mesh: false,
  workload: { kind: 'Deployment', replicas, requests: { cpu: '1m', memory: '1Mi' } },
});

const found = [{ kind: 'Cluster', name: 'example' }];
const lostA = (have: string) => `without centre 'a' its pods need ${have}`;

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [], facts: withCluster({}) },
    { objects: [four], facts: over(pool('a'), pool('b')) },
    // three nodes for five pods: each but one may have a rest in which no pod fits
    { objects: [four, autoscaler], facts: over(pool('a', { count: 3 }), pool('b', { count: 3 })) },
    {
      objects: [four, agents],
      facts: over(pool('a', { count: 2 }), pool('b', { count: 2 })),
    },
    {
      objects: [four],
      facts: withCluster({ centres: [{ name: 'a', votes: 3, witness: false }], nodePools: [pool('a')] }),
    },
  ],
  fail: [
    { objects: [four, autoscaler], facts: over(pool('a'), pool('b')), found, message: lostA('1.25 cores') },
    {
      objects: [four],
      facts: over(pool('a'), pool('b', { allocatable: { ...allocatable, memory: '1023Mi' } })),
      found,
      message: lostA('1 GiB'),
    },
    {
      objects: [four],
      facts: over(pool('a', { allocatable: { ...allocatable, pods: 3 } }), pool('b')),
      found,
      message: "without centre 'b' its pods need 4 pods at the highest load, its nodes hold 3",
    },
    { objects: [four, agents], facts: over(pool('a'), pool('b')), found, message: 'its nodes hold 0.99' },
    {
      objects: [four],
      facts: withCluster({
        nodePools: [pool('a'), pool('b', { taints: [{ key: 'other', effect: 'NoExecute' }] }), quorum],
      }),
      found,
      message: 'its nodes hold 0',
    },
    {
      objects: [four],
      facts: withCluster({ nodePools: [pool('a'), pool('b'), quorum], endpoints: [operator(1)] }),
      found,
      message: lostA('1 cores'),
    },
    {
      // the largest pod fits on no node, whatever their number
      objects: [four],
      facts: over(
        pool('a', { count: 99, allocatable: { ...allocatable, cpu: '249m' } }),
        pool('b', { count: 99, allocatable: { ...allocatable, cpu: '249m' } }),
      ),
      found,
      message: 'its nodes hold 0',
    },
    {
      objects: [four, autoscaler],
      facts: withCluster({ centres: [{ name: 'a', votes: 1, witness: false }], nodePools: [pool('a')] }),
      found,
      message: 'its pods need 1.25 cores',
    },
  ],
};
