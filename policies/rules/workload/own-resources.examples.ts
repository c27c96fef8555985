import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';

const found = [foundDeployment];
const sized = (requests: object | undefined, limits: object | undefined) =>
  goodDeployment({ container: { resources: { requests, limits } } });
const memory = { memory: '1Gi' };
const both = { cpu: '1', ...memory };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [...goodPods, { objects: [sized({ cpu: 1, memory: '1Gi' }, memory)] }],
  fail: [
    { objects: [goodDeployment({ container: { resources: undefined } })], found, message: 'does not say' },
    { objects: [sized(memory, memory)], found, message: 'does not say' },
    { objects: [sized({ cpu: '1' }, undefined)], found, message: 'does not say' },
    { objects: [sized(both, undefined)], found, message: 'is not its limit' },
    { objects: [sized(both, { memory: '2Gi' })], found, message: 'is not its limit' },
    { objects: [sized(both, both)], found, message: 'a limit of cpu' },
  ],
};
