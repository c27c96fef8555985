import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { borrowingRollout, each, goodDeployment } from '../../examples/pods';

const found = [foundDeployment];
const mute = { livenessProbe: undefined, readinessProbe: undefined };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: each(
    goodDeployment(),
    borrowingRollout,
    goodDeployment({ container: mute, annotations: { 'inject.istio.io/templates': 'gateway' } }),
  ),
  fail: [
    { objects: [goodDeployment({ container: { livenessProbe: undefined } })], found, message: 'no livenessProbe' },
    { objects: [goodDeployment({ container: { readinessProbe: undefined } })], found, message: 'no readinessProbe' },
    {
      objects: [goodDeployment({ container: mute, annotations: { 'inject.istio.io/templates': 'sidecar' } })],
      found,
    },
  ],
};
