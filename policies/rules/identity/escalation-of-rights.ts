import { cis, mlps, nist, owasp, pci } from '../../frameworks';
import { celList, ESCALATING_RESOURCES, ESCALATING_VERBS, PROXY_RESOURCES, WRITES } from '../../parameters';
import { clusterRole, has, noRule, role } from '../../rbac';
import type { Rule } from '../../rule';

/** Operators and charts bring ClusterRoles with such rights: clusters refuse Roles only, manifests have neither. */
export const noEscalationOfRights: Rule = {
  id: 'ID-03',
  title: 'No role leads to more rights than it gives',
  rationale:
    'Who may write Secrets, roles, policies or tokens takes whatever right is missing, and nobody approved it.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d'),
    ...pci('7.2.2'),
    ...nist('ac-6.1', 'ac-6.5', 'cm-5'),
    ...cis('5.1.4', '5.1.8', '5.1.9', '5.1.10', '5.1.11', '5.1.12', '5.1.13'),
    ...owasp('K02'),
  ],
  kinds: [role, clusterRole],
  enforcedOn: [role],
  cel: {
    validations: [
      {
        expression: noRule(has('verbs', celList(ESCALATING_VERBS))),
        message: `a rule gives ${ESCALATING_VERBS.join(', ')} or several of them`,
      },
      {
        expression: noRule(`${has('resources', celList(ESCALATING_RESOURCES))} && ${has('verbs', celList(WRITES))}`),
        message:
          'a rule writes Secrets, tokens, roles, namespaces, volumes of nodes, or what judges and changes objects',
      },
      {
        expression: noRule(has('resources', celList(PROXY_RESOURCES))),
        message:
          'a rule reaches nodes or Services through the API server (nodes/proxy, services/proxy), past every policy',
      },
    ],
  },
  remedy: 'let GitOps or Terraform write what must be written, and give people and pods the right to read',
};
