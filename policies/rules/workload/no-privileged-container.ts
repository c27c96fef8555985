import { cis, mlps, nist, nsa, owasp, pci, podSecurity } from '../../frameworks';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

export const noPrivilegedContainer: Rule = {
  id: 'WH-01',
  title: 'No privileged container',
  rationale: 'A privileged container is root on its node, whatever else is forbidden to it.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d', '8.1.4.4a'),
    ...pci('2.2.6'),
    ...nist('ac-6', 'cm-7'),
    ...cis('5.2.2'),
    ...nsa('C-0057'),
    ...podSecurity('baseline'),
    ...owasp('K01'),
  ],
  kinds: podKinds,
  cel: {
    compares: 'size(variables.containers) > 0',
    validations: [
      {
        expression: 'variables.containers.all(c, !c.?securityContext.?privileged.orValue(false))',
        message: 'a container is privileged',
      },
    ],
  },
  remedy: 'remove securityContext.privileged; what needs the node belongs in an operator of the platform',
};
