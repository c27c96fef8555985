import { cis, mlps, nist, nsa, podSecurity } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** The pod and its containers, each of which may have a security context. */
const contexts = '([variables.spec] + variables.containers)';

/** Beginning of the annotations by which profiles of AppArmor were chosen, which the API server still reads. */
const appArmor = 'container.apparmor.security.beta.kubernetes.io/';

/** Profiles of files on nodes (`Localhost`) are refused, too: nobody puts any there. */
export const kernelProfiles: Rule = {
  id: 'WH-05',
  title: 'Containers keep the profiles of their runtime: seccomp, AppArmor, SELinux and a masked /proc',
  rationale: 'The profiles keep processes from the calls of the kernel that containers break out by.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.4a'),
    ...nist('sc-39'),
    ...cis('5.6.2'),
    ...nsa('C-0055'),
    ...podSecurity('baseline', 'restricted'),
  ],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: [
          "variables.spec.?securityContext.?seccompProfile.?type.orValue('RuntimeDefault') == 'RuntimeDefault'",
          "variables.containers.all(c, c.?securityContext.?seccompProfile.?type.orValue(variables.spec.?securityContext.?seccompProfile.?type.orValue('')) == 'RuntimeDefault')",
        ].join(' && '),
        message: 'a container has no seccomp profile, or another than RuntimeDefault',
      },
      {
        expression: [
          `${contexts}.all(c, c.?securityContext.?appArmorProfile.?type.orValue('RuntimeDefault') == 'RuntimeDefault')`,
          `variables.metadata.?annotations.orValue({}).all(k, !k.startsWith('${appArmor}') || variables.metadata.annotations[k] == 'runtime/default')`,
        ].join(' && '),
        message: 'it has another profile of AppArmor than RuntimeDefault',
      },
      {
        expression: `${contexts}.all(c, !has(c.securityContext) || !has(c.securityContext.seLinuxOptions))`,
        message: 'it chooses labels of SELinux',
      },
      {
        expression: "variables.containers.all(c, c.?securityContext.?procMount.orValue('Default') == 'Default')",
        message: 'a container sees all of /proc',
      },
    ],
  },
  remedy:
    'set seccompProfile.type: RuntimeDefault in the securityContext of the pod, and take other profiles, options and procMount away',
};
