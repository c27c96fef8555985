import { cis, iso, mlps, nist, owasp, pci } from '../../frameworks';
import { clusterRole, noRule, role } from '../../rbac';
import type { Rule } from '../../rule';

/** ClusterRoles of Kubernetes itself and of charts have wildcards: clusters refuse Roles only, manifests have neither. */
export const noWildcard: Rule = {
  id: 'ID-01',
  title: 'No right is given by a wildcard',
  rationale: 'A wildcard gives what exists today and what is installed tomorrow; nobody can say what was granted.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d'),
    ...pci('7.2.2'),
    ...iso('A.5.15', 'A.8.2'),
    ...nist('ac-6'),
    ...cis('5.1.3'),
    ...owasp('K02'),
  ],
  kinds: [role, clusterRole],
  enforcedOn: [role],
  cel: {
    validations: [
      { expression: noRule("r.?verbs.orValue([]).exists(x, x.contains('*'))"), message: 'a rule gives every verb (*)' },
      {
        expression: noRule("r.?resources.orValue([]).exists(x, x.contains('*'))"),
        message: 'a rule gives every resource (*)',
      },
      {
        expression: noRule("r.?apiGroups.orValue([]).exists(x, x.contains('*'))"),
        message: 'a rule gives every API group (*)',
      },
      {
        expression: noRule("r.?nonResourceURLs.orValue([]).exists(x, x.contains('*'))"),
        message: 'a rule gives every path below one (*)',
      },
    ],
  },
  remedy: 'name the verbs, resources and API groups that are needed',
};
