import { mlps, nist } from '../../frameworks';
import { makesPods, ofItsPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

const tier = "variables.metadata.?labels[?'terrace.internal/tier'].orValue('')";

/** Whether the class is made, WH-12 tells; whether the tier is right, TC-01. */
export const priority: Rule = {
  id: 'AV-05',
  title: 'Pods have the priority of their tier',
  rationale: 'After a loss the nodes do not hold everything: those of the highest tier must come first, and no others.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1a', '8.1.4.9c'), ...nist('cp-10', 'sc-5')],
  kinds: podKinds,
  yieldsTo: ['TC-01'],
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: ofItsPods(`${tier} == '' || variables.spec.?priorityClassName.orValue('') == 'tier-' + ${tier}`),
        message: 'the priority class of its pods is not that of their tier (tier-<terrace.internal/tier>)',
      },
    ],
  },
  // operators of data have labels of their own
  enforcedIn: ['team', 'edge'],
  remedy: 'set priorityClassName to tier-0, tier-1, tier-2 or tier-3, as the label terrace.internal/tier says',
};
