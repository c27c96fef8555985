import { cis, iso, mlps, nist, owasp, pci } from '../../frameworks';
import { clusterRoleBinding, roleBinding } from '../../rbac';
import type { Rule } from '../../rule';

/** Names that begin with `system:` are components of Kubernetes, of which another rule speaks. */
export const peopleByGroups: Rule = {
  id: 'ID-06',
  title: 'People have rights by their group only',
  rationale: 'Who joins or leaves is a matter of the identity provider; a binding of one person outlives the job.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.1a', '8.1.4.2a'),
    ...pci('8.2.1', '7.2.4'),
    ...iso('A.5.16', 'A.5.18'),
    ...nist('ac-2', 'ia-2'),
    ...cis('3.1.1', '3.1.2'),
    ...owasp('K09'),
  ],
  kinds: [roleBinding, clusterRoleBinding],
  cel: {
    validations: [
      {
        expression:
          "object.?subjects.orValue([]).all(s, s.kind in ['Group', 'ServiceAccount'] || s.name.startsWith('system:'))",
        message: 'it gives rights to one person',
      },
    ],
  },
  remedy: 'bind a group of the identity provider, and let the person join it',
};
