import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';

const found = [foundDeployment];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [goodDeployment({ labels: { 'terrace.internal/tier': '2' }, pod: { priorityClassName: 'tier-2' } })] },
    { objects: [goodDeployment({ labels: { 'terrace.internal/tier': undefined } })] },
  ],
  fail: [
    { objects: [goodDeployment({ labels: { 'terrace.internal/tier': '2' } })], found },
    { objects: [goodDeployment({ pod: { priorityClassName: undefined } })], found },
    { objects: [goodDeployment({ pod: { priorityClassName: 'system-node-critical' } })], found },
  ],
};
