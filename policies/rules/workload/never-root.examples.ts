import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods, withPodSecurity, withSecurity } from '../../examples/pods';

const found = [foundDeployment];
const mayBeRoot = 'runAsNonRoot';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [withSecurity({ runAsNonRoot: true, runAsUser: 7, runAsGroup: 7 })] },
    { objects: [withPodSecurity({ fsGroup: undefined, supplementalGroups: [7] })] },
  ],
  fail: [
    { objects: [withPodSecurity({ runAsNonRoot: undefined })], found, message: mayBeRoot },
    { objects: [withPodSecurity({ runAsNonRoot: false })], found, message: mayBeRoot },
    { objects: [withSecurity({ runAsNonRoot: false })], found, message: mayBeRoot },
    { objects: [withPodSecurity({ runAsUser: 0 })], found, message: 'as user 0' },
    { objects: [withPodSecurity({ runAsUser: undefined })], found, message: 'as user 0' },
    { objects: [withSecurity({ runAsUser: 0 })], found, message: 'as user 0' },
    { objects: [withPodSecurity({ runAsGroup: undefined })], found, message: 'in group 0' },
    { objects: [withSecurity({ runAsGroup: 0 })], found, message: 'in group 0' },
    { objects: [withPodSecurity({ fsGroup: 0 })], found, message: 'fsGroup' },
    { objects: [withPodSecurity({ supplementalGroups: [7, 0] })], found, message: 'supplementalGroups' },
    { objects: [goodDeployment({ pod: { securityContext: undefined } })], found, message: mayBeRoot },
  ],
};
