import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods, withSecurity } from '../../examples/pods';

const found = [foundDeployment];
const kept = 'does not drop all';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: goodPods,
  fail: [
    { objects: [withSecurity({ capabilities: { drop: ['NET_RAW'] } })], found, message: kept },
    { objects: [withSecurity({ capabilities: undefined })], found, message: kept },
    { objects: [goodDeployment({ container: { securityContext: undefined } })], found, message: kept },
    { objects: [withSecurity({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } })], found, message: 'adds' },
    { objects: [withSecurity({ capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } })], found, message: 'adds' },
  ],
};
