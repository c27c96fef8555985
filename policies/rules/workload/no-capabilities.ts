import { cis, mlps, nist, nsa, owasp, podSecurity } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** Stricter than Pod Security, which lets `NET_BIND_SERVICE` be added: no container of the platform listens below 1024. */
export const noCapabilities: Rule = {
  id: 'WH-04',
  title: 'Containers drop all capabilities and add none',
  rationale: 'Each capability is a part of root; what the runtime gives by default lets a process forge packets.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.4a'),
    ...nist('cm-7'),
    ...cis('5.2.8', '5.2.9'),
    ...nsa('C-0046'),
    ...podSecurity('restricted'),
    ...owasp('K01'),
  ],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: "variables.containers.all(c, 'ALL' in c.?securityContext.?capabilities.?drop.orValue([]))",
        message: 'a container does not drop all capabilities',
      },
      {
        expression: 'variables.containers.all(c, size(c.?securityContext.?capabilities.?add.orValue([])) == 0)',
        message: 'a container adds capabilities',
      },
    ],
  },
  remedy: "set capabilities.drop: ['ALL'] in the securityContext of each container, and listen on ports from 1024 on",
};
