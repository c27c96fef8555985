import { mlps, nist } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { scaledKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

const gateway = "variables.metadata.?annotations[?'inject.istio.io/templates'].orValue('') == 'gateway'";

/** Pods of gateways hold the proxy alone, which the injector gives its probes. */
export const probes: Rule = {
  id: 'WH-09',
  title: 'Containers that run until they are stopped tell whether they live, and whether they take requests',
  rationale: 'What nobody asks is not restarted when it hangs, and gets requests that it does not answer.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('si-4', 'cp-10')],
  kinds: scaledKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: `${gateway} || variables.spec.containers.all(c, has(c.livenessProbe))`,
        message: 'nobody asks a container whether it lives: it has no livenessProbe',
      },
      {
        expression: `${gateway} || variables.spec.containers.all(c, has(c.readinessProbe))`,
        message: 'a container gets requests as soon as it runs: it has no readinessProbe',
      },
    ],
  },
  remedy: 'give each container a livenessProbe and a readinessProbe',
};
