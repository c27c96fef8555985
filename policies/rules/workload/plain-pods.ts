import { mlps, nist } from '../../frameworks';
import { makesPods, ofItsPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

export const plainPods: Rule = {
  id: 'WH-17',
  title:
    'Pods find names as the cluster does, share no processes, wait at no terminal and take no runtime of their own',
  rationale: 'What no service needs serves who wants to lead its calls elsewhere, or to look into its neighbour.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.4a', '8.1.4.4b'), ...nist('cm-7', 'sc-39')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: [
          "variables.spec.?dnsPolicy.orValue('ClusterFirst') == 'ClusterFirst'",
          '!has(variables.spec.dnsConfig)',
          'size(variables.spec.?hostAliases.orValue([])) == 0',
        ].join(' && '),
        message: 'its pods find names otherwise than by the cluster (dnsPolicy, dnsConfig, hostAliases)',
      },
      {
        expression: ofItsPods('variables.spec.?enableServiceLinks.orValue(true) == false'),
        message: 'the names of Services become variables of its processes (enableServiceLinks)',
      },
      {
        expression: '!variables.spec.?shareProcessNamespace.orValue(false)',
        message: 'its containers see the processes of one another (shareProcessNamespace)',
      },
      {
        expression: 'variables.containers.all(c, !c.?stdin.orValue(false) && !c.?tty.orValue(false))',
        message: 'a container waits at a terminal (stdin, tty)',
      },
      {
        expression: "variables.spec.?runtimeClassName.orValue('') == ''",
        message: 'its pods take another runtime than the nodes have (runtimeClassName)',
      },
    ],
  },
  // operators of data make pods of other shapes
  enforcedIn: ['team', 'edge'],
  remedy: 'take the field away, and set enableServiceLinks: false',
};
