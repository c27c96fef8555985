import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods, withSecurity } from '../../examples/pods';

const found = [foundDeployment];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: goodPods,
  fail: [
    { objects: [withSecurity({ readOnlyRootFilesystem: false })], found },
    { objects: [withSecurity({ readOnlyRootFilesystem: undefined })], found },
    { objects: [goodDeployment({ container: { securityContext: undefined } })], found },
  ],
};
