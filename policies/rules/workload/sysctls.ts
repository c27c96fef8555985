import { cis, mlps, nist, podSecurity } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** Istio's template sets it in the pods of gateways; it lets any user listen below 1024 in the pod's own network. */
const allowed = 'net.ipv4.ip_unprivileged_port_start';

export const sysctls: Rule = {
  id: 'WH-14',
  title: 'Pods change no setting of the kernel',
  rationale: 'A setting of the kernel is one for others, too, or a way around what the network allows.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.4a'), ...nist('cm-6', 'cm-7'), ...cis('5.6.3'), ...podSecurity('baseline')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: `variables.spec.?securityContext.?sysctls.orValue([]).all(s, s.name == '${allowed}')`,
        message: 'its pods change settings of the kernel (sysctls)',
      },
    ],
  },
  remedy: 'take the sysctls away; settings of nodes are made where nodes are',
};
