import { mlps, nist } from '../../frameworks';
import { celList, PRIORITIES } from '../../parameters';
import type { Rule } from '../../rule';

/** Those of Kubernetes itself; whether a pod may have one of them, other rules say. */
const IS_GIVEN = `object.metadata.name in ${celList(['system-cluster-critical', 'system-node-critical'])}`;
const IS_RIGHT = Object.entries(PRIORITIES)
  .map(([name, value]) => `(object.metadata.name == '${name}' && object.value == ${value})`)
  .join(' || ');

export const priorities: Rule = {
  id: 'CI-10',
  title: 'Pods have the priority of their tier, and no other exists',
  rationale: 'Where nodes are lost, the priority decides which services stay; one above all others evicts payments.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1a', '8.1.4.9c'), ...nist('sc-6', 'cp-2')],
  kinds: [{ group: 'scheduling.k8s.io', kind: 'PriorityClass' }],
  cel: {
    validations: [
      {
        expression: `${IS_GIVEN} || ${IS_RIGHT}`,
        message: `it is none of ${Object.entries(PRIORITIES)
          .map(([name, value]) => `${name} (${value})`)
          .join(', ')}`,
      },
      {
        expression: '!object.?globalDefault.orValue(false)',
        message: 'every pod that names no priority has it (globalDefault)',
      },
    ],
  },
  remedy: 'keep the priority classes of the tiers as the platform makes them',
};
