import { mlps, nist, owasp, pci } from '../../frameworks';
import { clusterRole } from '../../rbac';
import type { Rule } from '../../rule';

/** Kubernetes itself and charts have such ClusterRoles, so that no cluster can refuse them: it is judged in manifests alone. */
export const noAggregation: Rule = {
  id: 'ID-10',
  title: 'A role says itself what it gives',
  rationale: 'An aggregated role takes the rules of every role with a label: it grows without being written.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.2d'), ...pci('7.2.2'), ...nist('ac-6', 'ac-3'), ...owasp('K02')],
  kinds: [clusterRole],
  enforcedOn: [],
  cel: {
    validations: [
      { expression: '!has(object.aggregationRule)', message: 'it takes the rules of other roles (aggregationRule)' },
      {
        expression:
          "object.metadata.?labels.orValue({}).all(k, !k.startsWith('rbac.authorization.k8s.io/aggregate-to-'))",
        message: 'its rules are added to a role of Kubernetes (label rbac.authorization.k8s.io/aggregate-to-…)',
      },
    ],
  },
  remedy: 'write the rules into the role that is bound',
};
