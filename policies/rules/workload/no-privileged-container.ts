import { cis, mlps, nist, nsa, owasp, pci, podSecurity } from '../../frameworks';
import { podVariables } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** A privileged container is root on its node, whatever else is forbidden to it. */
export const noPrivilegedContainer: Rule = {
  id: 'WH-01',
  title: 'No privileged container',
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
    variables: podVariables,
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
