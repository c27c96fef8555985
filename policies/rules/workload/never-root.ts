import { cis, mlps, nist, nsa, owasp, podSecurity } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** What holds for a container, by its own security context or that of its pod. */
function effective(field: string, otherwise: string): string {
  return `c.?securityContext.?${field}.orValue(variables.spec.?securityContext.?${field}.orValue(${otherwise}))`;
}

/**
 * The user and the group must be stated: what an image says may change with it, and a user without a group is in that of root.
 */
export const neverRoot: Rule = {
  id: 'WH-03',
  title: 'Processes run as a user and a group that are stated and are not those of root',
  rationale: 'Root in a container is root on the node after one fault of the kernel or the runtime.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d'),
    ...nist('ac-6'),
    ...cis('5.2.7'),
    ...nsa('C-0013'),
    ...podSecurity('restricted'),
    ...owasp('K01'),
  ],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: [
          'variables.spec.?securityContext.?runAsNonRoot.orValue(true)',
          `variables.containers.all(c, ${effective('runAsNonRoot', 'false')})`,
        ].join(' && '),
        message: 'a container may run as root: runAsNonRoot is not true',
      },
      {
        expression: `variables.containers.all(c, ${effective('runAsUser', '0')} > 0)`,
        message: 'a container runs as user 0, or as whichever user its image says (runAsUser)',
      },
      {
        expression: `variables.containers.all(c, ${effective('runAsGroup', '0')} > 0)`,
        message: 'a container runs in group 0, or in whichever group its image says (runAsGroup)',
      },
      {
        expression: [
          'variables.spec.?securityContext.?fsGroup.orValue(1) > 0',
          'variables.spec.?securityContext.?supplementalGroups.orValue([]).all(g, g > 0)',
        ].join(' && '),
        message: 'its pods are in group 0 as well (fsGroup, supplementalGroups)',
      },
    ],
  },
  remedy: 'set runAsNonRoot: true, and runAsUser and runAsGroup above 0, in the securityContext of the pod',
};
