import { mlps, nist } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** Where the scheduler has placed a pod, its name stands in the pod; in what somebody creates, the server clears the status. */
const placed =
  "object.kind == 'Pod' && dyn(object).?status.?conditions.orValue([]).exists(c, c.type == 'PodScheduled' && c.status == 'True')";

/** What pods may tolerate: that a node stopped answering; and what the API server adds, that one has little memory. */
const tolerated = `[${[
  ['not-ready', 'NoExecute'],
  ['unreachable', 'NoExecute'],
  ['memory-pressure', 'NoSchedule'],
]
  .map(([name, effect]) => `['node.kubernetes.io/${name}', '${effect}']`)
  .join(', ')}]`;

/**
 * No service needs nodes of its own: pools differ by centre and size only. A DaemonSet, to whose pods its controller adds
 * affinity and tolerations, belongs into namespaces of the platform, where clusters do not ask for this rule.
 */
export const freePlacement: Rule = {
  id: 'WH-16',
  title: 'The scheduler chooses the nodes of pods, and none that is kept from services',
  rationale:
    'Who chooses a node gets onto that of the control plane, of a witness or of a neighbour, and is lost with it.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1c', '8.1.4.9c', '8.2.2.1b'), ...nist('sc-3', 'sc-7.21', 'cp-10')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: `variables.spec.?nodeName.orValue('') == '' || (${placed})`,
        message: 'it names the node of its pods (nodeName)',
      },
      {
        expression: [
          'size(variables.spec.?nodeSelector.orValue({})) == 0',
          '(!has(variables.spec.affinity) || !has(variables.spec.affinity.nodeAffinity))',
        ].join(' && '),
        message: 'it chooses nodes by their labels (nodeSelector, nodeAffinity)',
      },
      {
        expression: `variables.spec.?tolerations.orValue([]).all(t, [t.?key.orValue(''), t.?effect.orValue('')] in ${tolerated})`,
        message: 'its pods tolerate other taints of nodes than that they stop answering (tolerations)',
      },
      {
        expression: "variables.spec.?schedulerName.orValue('default-scheduler') == 'default-scheduler'",
        message: 'another scheduler places its pods (schedulerName)',
      },
    ],
  },
  remedy: 'take the field away, and spread the pods by topologySpreadConstraints',
};
