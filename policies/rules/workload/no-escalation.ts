import { cis, mlps, nist, nsa, owasp, pci, podSecurity } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

export const noEscalation: Rule = {
  id: 'WH-02',
  title: 'No process gains more than its parent has',
  rationale: 'A program with the set-user bit makes root of whoever finds it, unless the kernel is told not to.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d'),
    ...pci('7.2.5'),
    ...nist('ac-6.10'),
    ...cis('5.2.6'),
    ...nsa('C-0016'),
    ...podSecurity('restricted'),
    ...owasp('K01'),
  ],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: 'variables.containers.all(c, c.?securityContext.?allowPrivilegeEscalation.orValue(true) == false)',
        message:
          'a container may gain privileges: allowPrivilegeEscalation is true, which it also is where nothing is said',
      },
    ],
  },
  remedy: 'set allowPrivilegeEscalation: false in the securityContext of each container',
};
