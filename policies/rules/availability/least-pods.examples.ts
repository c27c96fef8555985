import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleService, foundDeployment, withCluster } from '../../examples/objects';

const pods = (replicas: number) => exampleDeployment({ spec: { replicas } });
const gateway = (replicas: number) =>
  exampleDeployment({ spec: { replicas }, container: { args: ['proxy', 'router'] } });
const ofTier = (tier: 0 | 1 | 2 | 3) => ({ services: [{ ...exampleService, tier }] });
const recovery = withCluster({ role: 'recovery' });
const inOneCentre = withCluster({ centres: [{ name: 'a', votes: 1, witness: false }] });
const scaledFrom = (minReplicas: number) =>
  example('autoscaling/v2', 'HorizontalPodAutoscaler', 'pay', {
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'pay' }, minReplicas, maxReplicas: 9 },
  });
const found = [foundDeployment];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [pods(4)], facts: ofTier(0) },
    { objects: [pods(2)], facts: { ...ofTier(0), ...inOneCentre } },
    { objects: [pods(2)], facts: { ...ofTier(0), stage: 'uat' } },
    { objects: [pods(1)], facts: { ...ofTier(0), stage: 'dev' } },
    { objects: [pods(2)], facts: ofTier(1) },
    { objects: [pods(1), scaledFrom(2)], facts: ofTier(2) },
    { objects: [pods(0)], facts: { ...ofTier(2), ...recovery } },
    { objects: [pods(0)], facts: ofTier(0) },
    { objects: [pods(1)], facts: ofTier(3) },
    { objects: [pods(1)] },
    { objects: [gateway(4)] },
  ],
  fail: [
    { objects: [pods(3)], facts: ofTier(0), found, message: 'it runs 3 pods at its minimum; tier 0 needs at least 4' },
    { objects: [pods(1)], facts: { ...ofTier(0), ...inOneCentre }, found, message: 'tier 0 needs at least 2' },
    { objects: [pods(1)], facts: ofTier(1), found, message: 'tier 1 needs at least 2' },
    { objects: [pods(4), scaledFrom(1)], facts: ofTier(2), found, message: 'tier 2 needs at least 2' },
    { objects: [pods(0)], facts: { ...ofTier(1), ...recovery }, found, message: 'it runs 0 pods' },
    { objects: [gateway(2)], found, message: 'tier 0 needs at least 4' },
  ],
};
