import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods, injectedPod } from '../../examples/pods';

const ephemeralContainers = [{ name: 'debugger', image: 'busybox' }];
const debugged = { ...injectedPod, spec: { ...(injectedPod.spec as object), ephemeralContainers } };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: goodPods,
  fail: [
    { objects: [debugged], found: [{ kind: 'Pod', namespace: 'pay', name: injectedPod.metadata.name }] },
    { objects: [goodDeployment({ pod: { ephemeralContainers } })], found: [foundDeployment] },
  ],
};
