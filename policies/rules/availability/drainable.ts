import { mlps, nist, pci } from '../../frameworks';
import type { Rule } from '../../rule';

/** What a budget says by itself; how many pods that are of its workload, AV-03 reckons. */
export const drainable: Rule = {
  id: 'AV-04',
  title: 'A budget says how many pods may go or must stay, lets one go, and holds none that is sick',
  rationale: 'A budget that lets nobody go keeps a node from being drained, and so from being patched.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.10.5'), ...pci('6.3.3'), ...nist('cp-10', 'si-2')],
  kinds: [{ group: 'policy', kind: 'PodDisruptionBudget' }],
  cel: {
    validations: [
      {
        expression: 'has(object.spec.maxUnavailable) != has(object.spec.minAvailable)',
        message: 'it says neither or both of maxUnavailable and minAvailable',
      },
      {
        expression: [
          "!(string(object.spec.?maxUnavailable.orValue(dyn(1))) in ['0', '0%'])",
          "string(object.spec.?minAvailable.orValue(dyn(1))) != '100%'",
        ].join(' && '),
        message: 'no pod may be evicted, so that a node never drains',
      },
      {
        expression: "object.spec.?unhealthyPodEvictionPolicy.orValue('IfHealthyBudget') == 'AlwaysAllow'",
        message: 'pods that never get ready hold up a drain (unhealthyPodEvictionPolicy)',
      },
    ],
  },
  // operators of data and charts write budgets of their own
  enforcedIn: ['team', 'edge'],
  remedy: 'set maxUnavailable: 1 and unhealthyPodEvictionPolicy: AlwaysAllow',
};
