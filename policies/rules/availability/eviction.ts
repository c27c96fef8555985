import { mlps, nist } from '../../frameworks';
import { evictionSeconds } from '../../parameters';
import { makesPods, ofItsPods } from '../../pod-variables';
import { scaledKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

const most = `{${Object.entries(evictionSeconds)
  .map(([tier, seconds]) => `'${tier}': ${seconds}`)
  .join(', ')}}[?variables.metadata.?labels[?'terrace.internal/tier'].orValue('')].orValue(300)`;

/**
 * Of several tolerations of a taint the shortest counts; the API server adds one of 300 seconds where nothing is said. Which
 * other taints may be tolerated, WH-16 tells.
 */
export const eviction: Rule = {
  id: 'AV-08',
  title: 'Pods leave a node that stopped answering in the time that their tier may wait',
  rationale: 'A pod is replaced when it has left its lost node: for five minutes, unless something else is said.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('cp-10.4')],
  kinds: scaledKinds,
  cel: {
    variables: [{ name: 'most', expression: most }],
    compares: makesPods,
    validations: [
      {
        expression: ofItsPods(
          [
            "['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'].all(k, ",
            "variables.spec.?tolerations.orValue([]).exists(t, t.?key.orValue('') == k && t.?operator.orValue('Equal') == 'Exists' && ",
            "t.?effect.orValue('') == 'NoExecute' && t.?tolerationSeconds.orValue(variables.most + 1) <= variables.most))",
          ].join(''),
        ),
        message: `its pods stay too long on a node that stopped answering; seconds by tier: ${Object.entries(
          evictionSeconds,
        )
          .map(([tier, seconds]) => `${tier}: ${seconds}`)
          .join(', ')}`,
      },
    ],
  },
  remedy:
    'tolerate node.kubernetes.io/not-ready and node.kubernetes.io/unreachable with effect NoExecute and the tolerationSeconds of the tier',
};
